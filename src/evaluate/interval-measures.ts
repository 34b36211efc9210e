import { seasonalNaiveError } from "./point-measures.ts"
import { requireNumbers, requireScored, type Scored, type ScoredInterval } from "./scored.ts"

/**
 * Coverage: how often, in percent, the outturn lay inside the prediction interval. Close to the level is good; more is too wide.
 * Null when the forecast has no interval at that level.
 *
 * @param level in percent, such as 95
 * @throws NfoldError `bad-argument` where an outturn, its forecast or an end of an interval is missing
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 5.9
 * @example
 * coverage({ forecast: { mean: [3], intervals: [{ level: 95, low: [1], high: [5] }] }, actual: [4], history: [1, 3], period: 1 }, 95) // => 100
 */
export function coverage(scored: Scored, level: number): number | null {
  const { actual } = requireScored(scored)
  const interval = atLevel(scored, level)
  if (interval === null) return null
  let inside = 0
  for (let step = 0; step < actual.length; step++) {
    if (actual[step]! >= interval.low[step]! && actual[step]! <= interval.high[step]!) inside += 1
  }
  return (100 * inside) / actual.length
}

/**
 * Mean scaled interval score: the width of the interval plus 2 / alpha times what the outturn lies outside, with alpha = 1 - level / 100, over
 * the mean absolute error of the seasonal naive forecast inside the history. Smaller is better; it rewards narrow intervals that hold.
 * Null without an interval at that level, or where the history does not change.
 *
 * @param level in percent, such as 95
 * @throws NfoldError `bad-argument` where an outturn, its forecast or an end of an interval is missing
 * @see Gneiting & Raftery 2007, *Strictly proper scoring rules*; the M4 competition
 * @example
 * msis({ forecast: { mean: [3], intervals: [{ level: 95, low: [1], high: [5] }] }, actual: [4], history: [1, 3], period: 1 }, 95) // => 2
 */
export function msis(scored: Scored, level: number): number | null {
  const { actual } = requireScored(scored)
  const interval = atLevel(scored, level)
  const scale = seasonalNaiveError(scored, Math.abs)
  if (interval === null || scale === null) return null
  const penalty = 200 / (100 - level)
  let sum = 0
  for (let step = 0; step < actual.length; step++) {
    const value = actual[step]!
    const low = interval.low[step]!
    const high = interval.high[step]!
    sum += high - low + penalty * (Math.max(0, low - value) + Math.max(0, value - high))
  }
  return sum / actual.length / scale
}

/**
 * Pinball loss of the ends of all intervals: mean of (tau - 1[y < q]) (y - q) over steps and ends, where q is the forecast of the quantile tau;
 * in the unit of the values. Null without intervals.
 *
 * @throws NfoldError `bad-argument` where an outturn, its forecast or an end of an interval is missing
 * @see Koenker & Bassett 1978, *Regression quantiles*
 * @example
 * pinball({ forecast: { mean: [3], intervals: [{ level: 80, low: [1], high: [5] }] }, actual: [4], history: [1, 3], period: 1 }) // => 0.2
 */
export function pinball(scored: Scored): number | null {
  const { forecast, actual } = requireScored(scored)
  requireEnds(scored)
  if (forecast.intervals.length === 0) return null
  let sum = 0
  for (const { level, low, high } of forecast.intervals) {
    const tail = (100 - level) / 200
    for (let step = 0; step < actual.length; step++) {
      sum += quantileLoss(actual[step]!, low[step]!, tail) + quantileLoss(actual[step]!, high[step]!, 1 - tail)
    }
  }
  return sum / (2 * forecast.intervals.length * actual.length)
}

/**
 * Continuous ranked probability score: twice the pinball loss integrated over all quantiles, here by trapezoids between the ends of the intervals and
 * the point forecast, taken for the median; in the unit of the values. The more levels, the better the integral. Null without intervals.
 *
 * Misleads with few levels: two of them are too coarse a grid to compare with values from elsewhere.
 *
 * @throws NfoldError `bad-argument` where an outturn, its forecast or an end of an interval is missing
 * @see Gneiting & Raftery 2007, *Strictly proper scoring rules*
 * @example
 * crps({ forecast: { mean: [4], intervals: [{ level: 80, low: [4], high: [4] }] }, actual: [4], history: [1, 3], period: 1 }) // => 0
 */
export function crps(scored: Scored): number | null {
  const { forecast, actual } = requireScored(scored)
  requireEnds(scored)
  if (forecast.intervals.length === 0) return null
  const tails = forecast.intervals.map(({ level, low, high }) => ({ tail: (100 - level) / 200, low, high }))
  const curves = [
    ...tails.map(({ tail, low }) => ({ at: tail, curve: low })),
    { at: 0.5, curve: forecast.mean },
    ...tails.map(({ tail, high }) => ({ at: 1 - tail, curve: high })),
  ].sort((first, second) => first.at - second.at)
  let sum = 0
  for (let step = 0; step < actual.length; step++) {
    let before = { at: 0, loss: 0 }
    for (const { at, curve } of curves) {
      const loss = quantileLoss(actual[step]!, curve[step]!, at)
      sum += (at - before.at) * (loss + before.loss)
      before = { at, loss }
    }
    sum += (1 - before.at) * before.loss
  }
  return sum / actual.length
}

function quantileLoss(value: number, quantile: number, probability: number): number {
  return value < quantile ? (1 - probability) * (quantile - value) : probability * (value - quantile)
}

function atLevel(scored: Scored, level: number): ScoredInterval | null {
  requireEnds(scored)
  return scored.forecast.intervals.find((interval) => interval.level === level) ?? null
}

function requireEnds({ forecast, actual }: Scored): void {
  for (const { level, low, high } of forecast.intervals) {
    requireNumbers(`low end at ${level}%`, low, actual.length)
    requireNumbers(`high end at ${level}%`, high, actual.length)
  }
}
