import { classicalDecomposition } from "./classical.ts"
import { removeSeason, type Season, type SeasonalSplit, splitSeason } from "./season.ts"

/**
 * The series without its season, where the season of a classical decomposition is drawn towards none at all, the more the less it stands
 * out from the scatter about it: by (m - 3) / (m - 1) V / max(V, S) of the way, with V the mean variance of a seasonal effect and S the
 * variance of the effects (James-Stein). No test decides whether there is a season: a weak one all but vanishes. Series of less than three
 * seasons, and with several periods, are split by `splitSeason`.
 *
 * @see Miller & Williams 2003, *Shrinkage estimators of time series seasonal factors and their effect on forecasting accuracy*
 */
export function splitShrunkenSeason(values: Float64Array, periods: readonly number[]): SeasonalSplit {
  const period = periods[0] ?? 1
  if (periods.length > 1 || period < 2 || values.length < 3 * period) return splitSeason(values, periods)
  const kind = values.every((value) => value > 0) ? "multiplicative" : "additive"
  const neutral = kind === "multiplicative" ? 1 : 0
  const { figure, remainder } = classicalDecomposition(values, period, kind)
  const kept = 1 - shrinkage(figure, neutral, scatterOfFigure(figure, remainder, kind))
  const shrunken = figure.map((effect) => neutral + kept * (effect - neutral))
  if (kind === "multiplicative" && shrunken.some((factor) => factor < 1e-3)) return splitSeason(values, periods)
  const season: Season = { kind, cycles: [shrunken] }
  return { season, adjusted: removeSeason(season, values, 0) }
}

/** How far towards no season: 0 where the effects stand far out of their scatter, at most 1 where they could be chance. */
function shrinkage(figure: readonly number[], neutral: number, scatter: number): number {
  const period = figure.length
  if (period <= 3) return 0
  const spread = figure.reduce((sum, effect) => sum + (effect - neutral) ** 2, 0) / (period - 1)
  const chance = spread > scatter ? scatter / spread : 1
  return ((period - 3) / (period - 1)) * chance
}

/** Mean variance of a seasonal effect: of the values it is the mean of, over their number. */
function scatterOfFigure(figure: readonly number[], remainder: Float64Array, kind: Season["kind"]): number {
  const period = figure.length
  let total = 0
  for (const [position, effect] of figure.entries()) {
    const size = kind === "multiplicative" ? effect : 1
    const values: number[] = []
    for (let t = position; t < remainder.length; t += period) {
      if (!Number.isNaN(remainder[t]!)) values.push(remainder[t]! * size)
    }
    const mean = values.reduce((sum, value) => sum + value / values.length, 0)
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    total += values.length > 1 ? squares / (values.length - 1) / values.length / period : 0
  }
  return total
}
