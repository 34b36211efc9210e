import type { Estimate } from "./estimate.ts"
import { rootsBeyond } from "./polynomials.ts"

/** Roots closer to the unit circle than this make a model all but unstable or all but redundant. */
const leastRoot = 1.01

/** Parameters that were estimated, the innovation variance among them. */
export function parameterCount(estimated: Estimate): number {
  return estimated.point.length + estimated.regression.length + 1
}

/** Whether all roots are clear of the unit circle. */
export function hasClearRoots({ coefficients, orders }: Estimate): boolean {
  const seasonalRoot = leastRoot ** orders.period
  const negative = (values: Float64Array): Float64Array => values.map((value) => -value)
  return (
    rootsBeyond(coefficients.autoregressive, leastRoot) &&
    rootsBeyond(coefficients.seasonalAutoregressive, seasonalRoot) &&
    rootsBeyond(negative(coefficients.movingAverage), leastRoot) &&
    rootsBeyond(negative(coefficients.seasonalMovingAverage), seasonalRoot)
  )
}
