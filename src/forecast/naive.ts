import { describeSeason, emptySeason, followSeason, type LastSeasonState, predictSeason } from "./last-season.ts"
import type { Family } from "./model.ts"
import { forecastFamily } from "./run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "./types.ts"

/**
 * The naive forecast: every future value is the last one, y(n + h) = y(n); the benchmark that a forecast must beat. The interval of step h has
 * standard deviation s sqrt(h), where s^2 is the mean square of the changes from value to value.
 *
 * Misleads when the series has a season: the last value then stands for one part of the year.
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 5.2; R, forecast::naive
 * @example
 * naive([3, 5, 4], { horizon: 2 }).mean // => [4, 4]
 */
export function naive(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(naiveFamily, values, options)
}

export const naiveFamily: Family<LastSeasonState> = {
  name: "naive",
  fit: ({ values }) => followSeason(emptySeason(1), values),
  update: followSeason,
  predict: predictSeason,
  describe: (state, scale) => describeSeason("Naive", state, scale),
}
