import { splitSeason } from "../../series/season.ts"
import type { Family } from "../model.ts"
import { forecastFamily } from "../run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "../types.ts"
import { type TwoLinesState, twoLinesFamily } from "./family.ts"

/**
 * The dynamic optimised Theta model: as the optimised one, with the line estimated anew at each value from those before it.
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Fiorucci et al. 2016, DOTM; R, forecTheta::dotm
 * @example
 * dynamicOptimisedTheta([5, 5, 5, 5, 5], { horizon: 2 }).mean // => [5, 5]
 */
export function dynamicOptimisedTheta(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(dynamicOptimisedThetaFamily, values, options)
}

export const dynamicOptimisedThetaFamily: Family<TwoLinesState> = twoLinesFamily({
  name: "dynamicOptimisedTheta",
  model: "Dynamic optimised Theta",
  dynamic: true,
  split: splitSeason,
})
