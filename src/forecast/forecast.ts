import { NfoldError, shown } from "../errors.ts"
import type { FittedModel } from "./model.ts"
import { type FitOptions, type Model, models } from "./models.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "./types.ts"

/** Options of `forecast`. */
export interface ModelForecastOptions extends FitOptions {
  /** Values that came after those that a fitted model has seen; only when forecasting with one. */
  readonly newValues?: SeriesValues
}

/**
 * Forecast of a series by any model of this library, by default `auto`; or by a model that was fitted before, with new values if there are any.
 *
 * Misleads as every forecast does: the interval, not the mean, is the answer.
 *
 * @param values  the series, oldest first; or a model from `fit`, also after JSON
 * @param options `model`, the name of the forecasting function, and what that function takes
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `bad-argument` for a model there is not, `too-short`, `missing-values`, `bad-series`, `fit-failed`
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*
 * @example
 * forecast([3, 5, 4], { model: "naive", horizon: 2 }).mean // => [4, 4]
 * forecast(fit([3, 5], { model: "naive" }), { newValues: [4], horizon: 1 }).mean // => [4]
 */
export function forecast(values: SeriesValues | FittedModel, options: ModelForecastOptions = {}): Forecast {
  if (!isFittedModel(values)) return modelNamed(options.model ?? "auto").forecast(values, options)
  const model = modelNamed(values.family)
  return undamaged(values, () => {
    const current = options.newValues === undefined ? values : model.update(values, options.newValues, options)
    return model.forecastFitted(current, options)
  })
}

/**
 * A model fitted to a series, as plain data: store it as JSON, forecast with it later, update it with new values.
 *
 * @param values  the series, oldest first
 * @param options `model`, the name of the forecasting function, and what that function takes; horizon, levels and seed are left to `forecast`
 * @throws NfoldError `bad-argument` for a model there is not, `too-short`, `missing-values`, `bad-series`, `fit-failed`
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*
 * @example
 * fit([3, 5, 4], { model: "drift" }).family // => "drift"
 */
export function fit(values: SeriesValues, options: FitOptions = {}): FittedModel {
  return modelNamed(options.model ?? "auto").fit(values, options)
}

/**
 * The model after it has seen new values, with its parameters as they were estimated.
 *
 * @param model  from `fit`, also after JSON
 * @param values those that came after the values that the model has seen
 * @throws NfoldError `bad-argument` for what is no fitted model, `missing-values`, `bad-series`
 * @see Hyndman, Koehler, Ord & Snyder 2008, *Forecasting with Exponential Smoothing*, 5.4
 * @example
 * update(fit([3, 5], { model: "naive" }), [4]).fitted // => [null, 3, 5]
 */
export function update(
  model: FittedModel,
  values: SeriesValues,
  options: Pick<ForecastOptions, "missing"> = {},
): FittedModel {
  if (!isFittedModel(model)) {
    throw new NfoldError(
      "bad-argument",
      'update: the first argument is a fitted model, an object of format "nfold/model@1"',
    )
  }
  return undamaged(model, () => modelNamed(model.family).update(model, values, options))
}

/** The model of that name; a name there is not is answered with those there are. */
export function modelNamed(name: string): Model {
  const model = models.find((one) => one.name === name)
  if (model !== undefined) return model
  const names = models.map((one) => one.name).join(", ")
  throw new NfoldError("bad-argument", `forecast: there is no model ${shown(name)}; there are ${names}`, {
    path: "model",
    expected: names,
  })
}

function isFittedModel(values: SeriesValues | FittedModel): values is FittedModel {
  return typeof values === "object" && values !== null && "format" in values && values.format === "nfold/model@1"
}

/** A stored model may have been cut short or edited: whatever then goes wrong inside is an error of the argument. */
function undamaged<Result>(model: FittedModel, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (error instanceof NfoldError) throw error
    throw new NfoldError("bad-argument", `forecast: the stored model of the family "${model.family}" is damaged`, {
      cause: error,
    })
  }
}
