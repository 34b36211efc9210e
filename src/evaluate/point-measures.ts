import type { Scored } from "./scored.ts"

/**
 * Mean absolute error, in the unit of the values.
 *
 * @example
 * mae({ forecast: { mean: [3, 5], intervals: [] }, actual: [4, 4], history: [1, 2], period: 1 }) // => 1
 */
export function mae({ forecast, actual }: Scored): number {
  return meanOver(actual, (value, step) => Math.abs(value - forecast.mean[step]!))
}

/**
 * Root mean squared error, in the unit of the values.
 *
 * @example
 * rmse({ forecast: { mean: [3, 5], intervals: [] }, actual: [4, 4], history: [1, 2], period: 1 }) // => 1
 */
export function rmse({ forecast, actual }: Scored): number {
  return Math.sqrt(meanOver(actual, (value, step) => (value - forecast.mean[step]!) ** 2))
}

/**
 * Mean absolute percentage error: mean of 100 |y - f| / |y|, in percent. Null when an outturn is zero.
 *
 * Misleads near zero, and punishes forecasts that are too high more than those that are too low.
 *
 * @example
 * mape({ forecast: { mean: [3, 5], intervals: [] }, actual: [4, 4], history: [1, 2], period: 1 }) // => 25
 */
export function mape({ forecast, actual }: Scored): number | null {
  for (let step = 0; step < actual.length; step++) if (actual[step] === 0) return null
  return meanOver(actual, (value, step) => (100 * Math.abs(value - forecast.mean[step]!)) / Math.abs(value))
}

/**
 * Symmetric mean absolute percentage error: mean of 200 |y - f| / (|y| + |f|), in percent, 0 to 200.
 *
 * @see Makridakis & Hibon 2000, *The M3-Competition*
 * @example
 * smape({ forecast: { mean: [3, 5], intervals: [] }, actual: [5, 5], history: [1, 2], period: 1 }) // => 25
 */
export function smape({ forecast, actual }: Scored): number {
  return meanOver(actual, (value, step) => {
    const size = Math.abs(value) + Math.abs(forecast.mean[step]!)
    return size === 0 ? 0 : (200 * Math.abs(value - forecast.mean[step]!)) / size
  })
}

/**
 * Mean absolute scaled error: the mean absolute error over that of the seasonal naive forecast inside the history. Below 1 the forecast is better
 * than that. Null when the history does not change from season to season, or holds no more than one season.
 *
 * @see Hyndman & Koehler 2006, *Another look at measures of forecast accuracy*
 * @example
 * mase({ forecast: { mean: [3, 5], intervals: [] }, actual: [4, 4], history: [1, 3, 1], period: 1 }) // => 0.5
 */
export function mase(scored: Scored): number | null {
  const scale = seasonalNaiveError(scored, Math.abs)
  return scale === null ? null : mae(scored) / scale
}

/**
 * Root mean squared scaled error: as the mean absolute scaled error, with squares.
 *
 * @see Hyndman & Koehler 2006; the M5 competition
 * @example
 * rmsse({ forecast: { mean: [3, 5], intervals: [] }, actual: [4, 4], history: [1, 3, 1], period: 1 }) // => 0.5
 */
export function rmsse(scored: Scored): number | null {
  const scale = seasonalNaiveError(scored, (change) => change * change)
  return scale === null ? null : rmse(scored) / Math.sqrt(scale)
}

/** Mean size of the changes of the history from season to season: what the scaled measures are scaled by; null where it is 0 or unknown. */
export function seasonalNaiveError({ history, period }: Scored, size: (change: number) => number): number | null {
  let sum = 0
  for (let index = period; index < history.length; index++) sum += size(history[index]! - history[index - period]!)
  return sum > 0 ? sum / (history.length - period) : null
}

function meanOver(actual: ArrayLike<number>, errorAt: (value: number, step: number) => number): number {
  let sum = 0
  for (let step = 0; step < actual.length; step++) sum += errorAt(actual[step]!, step)
  return sum / actual.length
}
