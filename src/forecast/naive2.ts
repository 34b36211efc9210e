import { addSeason, removeSeason, type Season, scaleOfSeason, splitSeasonAsM4 } from "../series/season.ts"
import { normalPrediction } from "./intervals.ts"
import type { Family, Fit } from "./model.ts"
import { forecastFamily } from "./run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "./types.ts"

/**
 * Naive2 of the M competitions: the naive forecast of the series without its season, when the autocorrelation test finds one in at least three
 * seasons, with the season put back. The benchmark of OWA. Values at or below zero, which the competitions do not have, have a season that adds.
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Makridakis & Hibon 2000, *The M3-Competition*; Makridakis, Spiliotis & Assimakopoulos 2020, *The M4 Competition*
 * @example
 * naive2([3, 5, 4], { horizon: 2 }).mean // => [4, 4]
 */
export function naive2(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(naive2Family, values, options)
}

/** The last value without its season, the changes, and the season. */
export interface Naive2State {
  readonly count: number
  readonly last: number
  readonly sigma2: number
  readonly season: Season
}

export const naive2Family: Family<Naive2State> = {
  name: "naive2",
  fit: ({ values, periods }) => {
    const { season, adjusted } = splitSeasonAsM4(values, periods)
    let squares = 0
    for (let index = 1; index < adjusted.length; index++) squares += (adjusted[index]! - adjusted[index - 1]!) ** 2
    const state: Naive2State = { count: 0, last: Number.NaN, sigma2: squares / Math.max(1, values.length - 1), season }
    return follow(state, adjusted)
  },
  update: (state, values) => follow(state, removeSeason(state.season, values, state.count)),
  predict: ({ count, last, sigma2, season }, { horizon }) => {
    const mean = new Float64Array(horizon).fill(last)
    const spread = mean.map((_, step) => Math.sqrt(sigma2 * (step + 1)) * scaleOfSeason(season, count + step))
    return normalPrediction(addSeason(season, mean, count), spread)
  },
  describe: ({ sigma2 }, scale) => ({ model: "Naive2", parameters: { sigma2: sigma2 * scale * scale }, criteria: {} }),
}

function follow(state: Naive2State, adjusted: Float64Array): Fit<Naive2State> {
  const { count, season } = state
  const before = adjusted.map((_, index) => (index > 0 ? adjusted[index - 1]! : state.last))
  const last = adjusted[adjusted.length - 1] ?? state.last
  return { state: { ...state, count: count + adjusted.length, last }, fitted: addSeason(season, before, count) }
}
