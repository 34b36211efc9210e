import { describeSeason, emptySeason, followSeason, type LastSeasonState, predictSeason } from "./last-season.ts"
import type { Family } from "./model.ts"
import { forecastFamily } from "./run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "./types.ts"

/**
 * The seasonal naive forecast: every future value is the one of the same season of the last year, y(n + h) = y(n + h - m k). The interval has
 * standard deviation s sqrt(k), where k counts the years ahead and s^2 is the mean square of the changes from year to year.
 * With several periods the longest is repeated; without a season it is the naive forecast.
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 5.2; R, forecast::snaive
 * @example
 * seasonalNaive([3, 5, 4, 6], { horizon: 3, period: 2 }).mean // => [4, 6, 4]
 */
export function seasonalNaive(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(seasonalNaiveFamily, values, options)
}

export const seasonalNaiveFamily: Family<LastSeasonState> = {
  name: "seasonalNaive",
  fit: ({ values, periods }) => followSeason(emptySeason(periods[periods.length - 1] ?? 1), values),
  update: followSeason,
  predict: predictSeason,
  describe: (state, scale) => describeSeason("Seasonal naive", state, scale),
}
