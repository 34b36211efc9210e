import { NfoldError } from "../errors.ts"
import { type Bounds, clampTo, findFallbackSpread, predictiveIntervals, predictiveMean } from "./answer.ts"
import { findMapping, mapBack, mapValues } from "./mapping.ts"
import type { Family, Fit, FittedModel } from "./model.ts"
import { readOptions, readValues, usablePeriods } from "./prepare.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "./types.ts"

/** Fits a family to a series and forecasts it: the body of every forecasting function. */
export function forecastFamily<State>(family: Family<State>, values: SeriesValues, options: ForecastOptions): Forecast {
  return forecastFitted(family, fitFamily(family, values, options), options)
}

/** Fits a family to a series; the result is plain data. */
export function fitFamily<State>(family: Family<State>, values: SeriesValues, options: ForecastOptions): FittedModel {
  const resolved = readOptions(family.name, options)
  const numbers = readValues(family.name, values, resolved)
  requireInside(family.name, numbers, resolved.within)
  const { periods, notes } = usablePeriods(resolved.periods, numbers.length)
  const mapping = findMapping(family.name, numbers, resolved)
  const fit = family.fit({ values: mapValues(mapping, numbers), periods })
  const model: FittedModel = {
    format: "nfold/model@1",
    family: family.name,
    state: fit.state,
    mapping,
    periods: resolved.periods,
    within: resolved.within,
    fallbackSpread: findFallbackSpread(numbers),
    fitted: [],
    residuals: [],
    notes: [...notes, ...(fit.notes ?? [])],
  }
  return withFitted(model, values, numbers, fit)
}

/** Forecasts with a model that was fitted before. Only horizon, levels and seed of the options are used; the rest was settled by the fit. */
export function forecastFitted<State>(family: Family<State>, model: FittedModel, options: ForecastOptions): Forecast {
  const { horizon, levels, seed } = readOptions(family.name, { period: model.periods, ...options })
  const state = stateOf(family, model)
  const prediction = family.predict(state, { horizon, seed })
  const mean = predictiveMean(prediction, model, horizon)
  if (mean.some(Number.isNaN)) {
    throw new NfoldError("fit-failed", `${family.name}: the model gave no finite forecast for this series`)
  }
  const { model: label, parameters, criteria } = family.describe(state, model.mapping.scale)
  return {
    model: label,
    mean,
    intervals: predictiveIntervals(prediction, model, mean, levels),
    fitted: model.fitted,
    residuals: model.residuals,
    parameters: finiteOnly(parameters),
    criteria: finiteOnly(criteria),
    notes: model.notes,
  }
}

/** The model after it has seen new values, with its parameters unchanged. */
export function updateFitted<State>(
  family: Family<State>,
  model: FittedModel,
  values: SeriesValues,
  options: Pick<ForecastOptions, "missing"> = {},
): FittedModel {
  const resolved = readOptions(family.name, { ...options, period: model.periods })
  const numbers = readValues(family.name, values, resolved)
  requireInside(family.name, numbers, model.within)
  const fit = family.update(stateOf(family, model), mapValues(model.mapping, numbers))
  return withFitted({ ...model, state: fit.state }, values, numbers, fit)
}

/** Without what has no number, such as the variance of values of 1e300. */
function finiteOnly(numbers: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(numbers).filter(([, number]) => Number.isFinite(number)))
}

function stateOf<State>(family: Family<State>, model: FittedModel): State {
  if (model.family !== family.name) {
    throw new NfoldError("bad-argument", `${family.name}: received a fitted model of the family "${model.family}"`)
  }
  return model.state as State
}

/** With the fitted values of what was just seen; a gap that was filled has no residual. */
function withFitted<State>(
  model: FittedModel,
  given: SeriesValues,
  values: Float64Array,
  fit: Fit<State>,
): FittedModel {
  const bounds: Bounds = model.within
  const fitted = Array.from(fit.fitted, (value) =>
    Number.isFinite(value) ? clampTo(bounds, mapBack(model.mapping, value)) : null,
  )
  const residuals = fitted.map((value, index) =>
    value === null || given[index] !== values[index] ? null : values[index]! - value,
  )
  return { ...model, fitted: [...model.fitted, ...fitted], residuals: [...model.residuals, ...residuals] }
}

function requireInside(name: string, values: Float64Array, [low, high]: Bounds): void {
  const index = values.findIndex((value) => value < (low ?? -Infinity) || value > (high ?? Infinity))
  if (index < 0) return
  throw new NfoldError(
    "bad-argument",
    `${name}: the value ${values[index]} at position ${index + 1} lies outside the bounds ${low ?? "none"} to ${high ?? "none"}`,
    { path: `values[${index}]`, expected: "bounds that hold for the whole series" },
  )
}
