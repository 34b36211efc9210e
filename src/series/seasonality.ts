import { sampleVariance } from "../numbers/statistics.ts"
import { autocorrelations } from "./autocorrelation.ts"
import { mstlDecomposition } from "./mstl.ts"
import { requireValues, requireWhole } from "./require.ts"

/**
 * Whether a series has a season, by the autocorrelation test of the M competitions: the autocorrelation at the period is further from 0 than
 * 1.645 standard errors, by Bartlett's formula from the autocorrelations before it (a 90% test). Needs more than two seasons.
 *
 * Misleads for a strong trend, which makes every autocorrelation high.
 *
 * @param values the series, without gaps
 * @param period observations a season; 1 has none
 * @throws NfoldError `missing-values` for a value that is no finite number, `bad-argument` for a period that is no whole number
 * @see Assimakopoulos & Nikolopoulos 2000; Fiorucci et al. 2016, section 3; R, forecast::thetaf
 * @example
 * isSeasonal([1, 1, 1, 9, 1, 1, 1, 9, 1, 1, 1, 9], 4) // => true
 */
export function isSeasonal(values: ArrayLike<number>, period: number): boolean {
  requireWhole("isSeasonal", "period", period, 1)
  const numbers = requireValues("isSeasonal", values)
  if (period === 1 || numbers.length <= 2 * period) return false
  const before = autocorrelations(numbers, period)
  const atPeriod = before.pop() ?? 0
  const error = Math.sqrt((1 + 2 * before.reduce((sum, one) => sum + one * one, 0)) / numbers.length)
  return Math.abs(atPeriod) > normal95 * error
}

/** The normal quantile of 95%. */
const normal95 = 1.6448536269514722

/**
 * How strong each season of a series is, from 0 to 1: max(0, 1 - Var(remainder) / Var(seasonal + remainder)), the parts being those of
 * MSTL. Above 0.64 a series is usually differenced at its season.
 *
 * @param values the series, without gaps, more than two seasons of the shortest period
 * @returns one number for each period of which the series holds more than two seasons
 * @throws NfoldError `too-short` when there is none, `missing-values`, `bad-argument` for a period below 2
 * @see Wang, Smith & Hyndman 2006, *Characteristic-based clustering for time series data*; Hyndman & Athanasopoulos, 4.3
 * @example
 * seasonalStrength([1, 2, 1, 2, 1, 2, 1, 2], [2]) // => [1]
 */
export function seasonalStrength(values: ArrayLike<number>, periods: readonly number[]): number[] {
  const { seasonals, remainder } = mstlDecomposition(values, periods)
  const unexplained = sampleVariance(remainder)
  return seasonals.map((seasonal) => {
    const whole = sampleVariance(remainder.map((value, index) => value + seasonal[index]!))
    return whole > 0 ? Math.min(1, Math.max(0, 1 - unexplained / whole)) : 0
  })
}
