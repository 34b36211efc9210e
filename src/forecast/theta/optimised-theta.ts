import { splitSeason } from "../../series/season.ts"
import type { Family } from "../model.ts"
import { forecastFamily } from "../run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "../types.ts"
import { type TwoLinesState, twoLinesFamily } from "./family.ts"

/**
 * The optimised Theta model: as the Theta method, with the weight of the trend, 1 - 1/theta, estimated instead of fixed at a half.
 * Intervals are exact for normal errors; those of the parameters are left out.
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Fiorucci et al. 2016, OTM; R, forecTheta::otm
 * @example
 * optimisedTheta([1, 2, 3, 4, 5], { horizon: 2 }).mean // => [6, 7]
 */
export function optimisedTheta(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(optimisedThetaFamily, values, options)
}

export const optimisedThetaFamily: Family<TwoLinesState> = twoLinesFamily({
  name: "optimisedTheta",
  model: "Optimised Theta",
  dynamic: false,
  split: splitSeason,
})
