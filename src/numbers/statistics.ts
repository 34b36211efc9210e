/**
 * The plain statistics that nfold takes from simple-statistics, for arrays of any kind. Quantiles of distributions stand in
 * distributions/, as that package's normal table is right to seven digits only.
 */
import * as simple from "simple-statistics"

/** The arithmetic mean of at least one value, by compensated sums. */
export function mean(values: ArrayLike<number>): number {
  return simple.mean(values as number[])
}

/** The middle of at least one value, in any order; the mean of the two middle ones of an even number. */
export function median(values: ArrayLike<number>): number {
  return simple.median(Array.from(values))
}

/** The variance of a sample of at least two values: squared deviations from the mean, divided by one less than their number. */
export function sampleVariance(values: ArrayLike<number>): number {
  return simple.sampleVariance(values as number[])
}
