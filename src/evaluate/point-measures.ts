import { requireScored, type Scored } from "./scored.ts"

/**
 * Mean absolute error: mean of |y - f|, in the unit of the values.
 *
 * @throws NfoldError `bad-argument` where an outturn or its forecast is missing
 * @example
 * mae({ forecast: { mean: [3, 5], intervals: [] }, actual: [4, 4], history: [1, 2], period: 1 }) // => 1
 */
export function mae(scored: Scored): number {
  return meanOverSteps(scored, (value, forecast) => Math.abs(value - forecast))
}

/**
 * Root mean squared error: the root of the mean of (y - f)^2, in the unit of the values.
 *
 * @throws NfoldError `bad-argument` where an outturn or its forecast is missing
 * @example
 * rmse({ forecast: { mean: [3, 5], intervals: [] }, actual: [4, 4], history: [1, 2], period: 1 }) // => 1
 */
export function rmse(scored: Scored): number {
  return Math.sqrt(meanOverSteps(scored, (value, forecast) => (value - forecast) ** 2))
}

/**
 * Mean absolute percentage error: mean of 100 |y - f| / |y|, in percent. Null when an outturn is zero.
 *
 * Misleads near zero, and punishes forecasts that are too high more than those that are too low.
 *
 * @throws NfoldError `bad-argument` where an outturn or its forecast is missing
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 5.8
 * @example
 * mape({ forecast: { mean: [3, 5], intervals: [] }, actual: [4, 4], history: [1, 2], period: 1 }) // => 25
 */
export function mape(scored: Scored): number | null {
  if (Array.from(scored.actual).includes(0)) return null
  return meanOverSteps(scored, (value, forecast) => (100 * Math.abs(value - forecast)) / Math.abs(value))
}

/**
 * Symmetric mean absolute percentage error: mean of 200 |y - f| / (|y| + |f|), in percent, 0 to 200; 0 where both are zero.
 *
 * Misleads near zero, where it is close to 200 whatever the error, and punishes forecasts that are too low more than those that are too high.
 *
 * @throws NfoldError `bad-argument` where an outturn or its forecast is missing
 * @see Makridakis & Hibon 2000, *The M3-Competition*
 * @example
 * smape({ forecast: { mean: [3, 5], intervals: [] }, actual: [5, 5], history: [1, 2], period: 1 }) // => 25
 */
export function smape(scored: Scored): number {
  return meanOverSteps(scored, (value, forecast) => {
    const size = Math.abs(value) + Math.abs(forecast)
    return size === 0 ? 0 : (200 * Math.abs(value - forecast)) / size
  })
}

/**
 * Mean absolute scaled error: the mean absolute error over that of the seasonal naive forecast one season ahead inside the history,
 * mean of |y(t) - y(t - m)|. Below 1 the forecast is better than that. Null when the history does not change from season to season, or
 * holds no more than one season.
 *
 * @throws NfoldError `bad-argument` where an outturn or its forecast is missing
 * @see Hyndman & Koehler 2006, *Another look at measures of forecast accuracy*
 * @example
 * mase({ forecast: { mean: [3, 5], intervals: [] }, actual: [4, 4], history: [1, 3, 1], period: 1 }) // => 0.5
 */
export function mase(scored: Scored): number | null {
  const scale = seasonalNaiveError(scored, Math.abs)
  return scale === null ? null : mae(scored) / scale
}

/**
 * Root mean squared scaled error: the root mean squared error over the root of the mean of (y(t) - y(t - m))^2 in the history. With m = 1 it
 * is the measure of the M5 competition. Null where `mase` is.
 *
 * @throws NfoldError `bad-argument` where an outturn or its forecast is missing
 * @see Hyndman & Koehler 2006, *Another look at measures of forecast accuracy*; Makridakis, Spiliotis & Assimakopoulos 2022, *M5 accuracy competition*
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

function meanOverSteps(scored: Scored, errorOf: (value: number, forecast: number) => number): number {
  const { forecast, actual } = requireScored(scored)
  let sum = 0
  for (let step = 0; step < actual.length; step++) sum += errorOf(actual[step]!, forecast.mean[step]!)
  return sum / actual.length
}
