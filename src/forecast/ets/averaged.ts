import type { Family, Fit, Prediction, PredictionRequest, PreparedSeries } from "../model.ts"
import { singleSeason } from "../single-season.ts"
import { naiveFit } from "./estimate.ts"
import { type EtsState, etsFamily, stateOf } from "./family.ts"
import { fitCandidates } from "./select.ts"

/** Fitted forms and how much each counts. */
export interface AveragedEtsState {
  readonly forms: readonly { readonly weight: number; readonly state: EtsState }[]
}

/** Forms less likely than this, relative to the likeliest, are left out. */
const leastWeight = 0.02

const single = etsFamily("ets")

/**
 * Exponential smoothing that does not choose: the forecasts of all forms, weighted by how likely AICc makes each, exp(-AICc / 2).
 *
 * @see Kolassa 2011, *Combining exponential smoothing forecasts using Akaike weights*; Burnham & Anderson 2002
 */
export const averagedEtsFamily: Family<AveragedEtsState> = {
  name: "averagedEts",
  fit,
  update: ({ forms }, values) =>
    combine(forms.map(({ weight, state }) => ({ weight, ...single.update(state, values) }))),
  predict,
  describe: ({ forms }, scale) => ({
    model: `ETS averaged over ${forms.map(({ state }) => single.describe(state, scale).model).join(" ")}`,
    parameters: {},
    criteria: {},
  }),
}

function fit({ values, periods }: PreparedSeries): Fit<AveragedEtsState> {
  const candidates = fitCandidates(values, singleSeason("ets", periods).period)
  const fits = candidates.length > 0 ? candidates : [naiveFit(values)]
  const least = fits[0]!.aicc
  const likely = fits
    .map((one) => ({ weight: Math.exp((least - one.aicc) / 2), one }))
    .filter(({ weight }) => weight >= leastWeight)
  const total = likely.reduce((sum, { weight }) => sum + weight, 0)
  return combine(
    likely.map(({ weight, one }) => ({
      weight: weight / total,
      state: stateOf(one, values.length),
      fitted: one.fitted,
    })),
  )
}

function combine(fits: readonly ({ readonly weight: number } & Fit<EtsState>)[]): Fit<AveragedEtsState> {
  return {
    state: { forms: fits.map(({ weight, state }) => ({ weight, state })) },
    fitted: Float64Array.from(fits[0]!.fitted, (_, t) =>
      fits.reduce((sum, { weight, fitted }) => sum + weight * fitted[t]!, 0),
    ),
  }
}

function predict({ forms }: AveragedEtsState, request: PredictionRequest): Prediction {
  const parts = forms.map(({ weight, state }) => ({ weight, prediction: single.predict(state, request) }))
  return {
    mean: Array.from({ length: request.horizon }, (_, step) =>
      parts.reduce((sum, { weight, prediction }) => sum + weight * prediction.mean[step]!, 0),
    ),
    quantile: (step, probability) =>
      parts.reduce((sum, { weight, prediction }) => sum + weight * prediction.quantile(step, probability), 0),
  }
}
