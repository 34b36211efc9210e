import { normalQuantile } from "../numbers/distributions/normal.ts"
import { addSeason, splitSeasonAsM4 } from "../series/season.ts"
import type { ScoredForecast } from "./scored.ts"

/**
 * Naive2 of the M competitions: the last value of the series without its season (when the autocorrelation test finds one in at least three
 * seasons), with the season put back.
 *
 * @returns the point forecasts
 * @see Makridakis & Hibon 2000, *The M3-Competition*; Makridakis, Spiliotis & Assimakopoulos 2020, *The M4 Competition*
 */
export function naive2Mean(history: Float64Array, horizon: number, period: number): Float64Array {
  const { season, adjusted } = splitSeasonAsM4(history, [period])
  const last = adjusted[adjusted.length - 1] ?? 0
  return addSeason(season, new Float64Array(horizon).fill(last), history.length)
}

/** The naive forecast with normal intervals, the row that every accuracy table has. */
export function naiveBenchmark(history: Float64Array, horizon: number, levels: readonly number[]): ScoredForecast {
  const last = history[history.length - 1] ?? 0
  let squares = 0
  for (let index = 1; index < history.length; index++) squares += (history[index]! - history[index - 1]!) ** 2
  const spread = Math.sqrt(squares / Math.max(1, history.length - 1))
  const ends = (score: number): number[] =>
    Array.from({ length: horizon }, (_, step) => last + score * spread * Math.sqrt(step + 1))
  return {
    mean: new Array<number>(horizon).fill(last),
    intervals: levels.map((level) => {
      const score = normalQuantile(0.5 + level / 200)
      return { level, low: ends(-score), high: ends(score) }
    }),
  }
}
