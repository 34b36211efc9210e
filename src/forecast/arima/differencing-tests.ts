import { mean } from "../../numbers/statistics.ts"
import { seasonalStrength } from "../../series/seasonality.ts"
import { difference, isConstant } from "./difference.ts"

/** A season stronger than this is differenced away (Wang, Smith and Hyndman 2006, measure; threshold of R's `nsdiffs`, from M3). */
const strongSeason = 0.64

/** Critical value of the test of Kwiatkowski, Phillips, Schmidt and Shin for a constant level, at 5 percent. */
const kpssCritical = 0.463

/** Whether the season is strong enough to be differenced, 1, or not, 0. A series of two seasons or less never is. */
export function seasonalDifferences(values: Float64Array, period: number): 0 | 1 {
  if (period < 2 || values.length <= 2 * period || isConstant(values)) return 0
  return (seasonalStrength(values, [period])[0] ?? 0) > strongSeason ? 1 : 0
}

/** The differences at lag 1, at most two, after which the level no longer wanders. */
export function levelDifferences(values: Float64Array, most = 2): number {
  let current = values
  for (let times = 0; times < most; times++) {
    if (isConstant(current) || !levelWanders(current)) return times
    current = difference(current, 1)
  }
  return most
}

/** The statistic of Kwiatkowski, Phillips, Schmidt and Shin (1992) for a constant level, with Bartlett's window. */
export function kpssStatistic(values: Float64Array): number {
  const count = values.length
  const lags = Math.trunc((3 * Math.sqrt(count)) / 13)
  const centre = mean(values)
  const residuals = values.map((value) => value - centre)
  let sum = 0
  let squares = 0
  for (const residual of residuals) {
    sum += residual
    squares += sum * sum
  }
  let longRun = autocovariance(residuals, 0)
  for (let lag = 1; lag <= lags; lag++) longRun += 2 * (1 - lag / (lags + 1)) * autocovariance(residuals, lag)
  return squares / (count * count) / longRun
}

function levelWanders(values: Float64Array): boolean {
  return kpssStatistic(values) > kpssCritical
}

function autocovariance(residuals: Float64Array, lag: number): number {
  let sum = 0
  for (let t = lag; t < residuals.length; t++) sum += residuals[t]! * residuals[t - lag]!
  return sum / residuals.length
}
