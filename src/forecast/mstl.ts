import { splitSeasonByStl } from "../series/season.ts"
import type { Family } from "./model.ts"
import { forecastFamily } from "./run-family.ts"
import { type TwoLinesState, twoLinesFamily } from "./theta/family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "./types.ts"

/**
 * MSTL with a dynamic optimised Theta forecast: every season is taken off by loess decomposition and repeated as it last was, the rest is
 * forecast by the dynamic optimised Theta model. For one strong season or several, such as days and weeks of hourly values.
 *
 * Misleads for seasons in proportion to the level: ask for `transform: "log"` then.
 *
 * @param values the series, oldest first; a period counts when the series holds more than two of it
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Bandara, Hyndman & Bergmeir 2021, *MSTL*; Fiorucci et al. 2016
 * @example
 * mstl([1, 2, 1, 2, 1, 2, 1, 2], { horizon: 2, period: 2 }).mean.map(Math.round) // => [1, 2]
 */
export function mstl(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(mstlFamily, values, options)
}

export const mstlFamily: Family<TwoLinesState> = twoLinesFamily({
  name: "mstl",
  model: "MSTL, dynamic optimised Theta",
  dynamic: true,
  split: splitSeasonByStl,
})
