import { requireValues, requireWhole } from "./require.ts"

/**
 * Autocorrelations of a series at lags 1, 2, ..., each the sum of products of deviations `lag` apart over the sum of squared deviations.
 *
 * Misleads for a series with a trend: its autocorrelations are all high.
 *
 * @param values the series, without gaps
 * @param maximumLag the last lag; shortened to one less than the length of the series
 * @returns one number from -1 to 1 for each lag; all 0 for a constant series
 * @throws NfoldError `missing-values` for a value that is no finite number, `bad-argument` for a lag that is no whole number
 * @see Box, Jenkins & Reinsel, *Time Series Analysis*, 2.1; R, acf
 * @example
 * autocorrelations([1, 2, 3, 4], 1) // => [0.25]
 */
export function autocorrelations(values: ArrayLike<number>, maximumLag: number): number[] {
  requireWhole("autocorrelations", "maximumLag", maximumLag, 0)
  const length = values.length
  const deviations = scaledDeviations(requireValues("autocorrelations", values))
  const total = sumOfProducts(deviations, 0)
  const lags = Math.max(0, Math.min(maximumLag, length - 1))
  return Array.from({ length: lags }, (_, index) => (total > 0 ? sumOfProducts(deviations, index + 1) / total : 0))
}

/** Deviations from the mean, in units of the largest value so that no square overflows. */
function scaledDeviations(values: Float64Array): Float64Array {
  const deviations = Float64Array.from(values)
  const largest = deviations.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1
  let sum = 0
  for (let index = 0; index < deviations.length; index++) {
    deviations[index]! /= largest
    sum += deviations[index]!
  }
  const mean = sum / deviations.length
  return deviations.map((value) => value - mean)
}

function sumOfProducts(deviations: Float64Array, lag: number): number {
  let sum = 0
  for (let index = lag; index < deviations.length; index++) sum += deviations[index]! * deviations[index - lag]!
  return sum
}
