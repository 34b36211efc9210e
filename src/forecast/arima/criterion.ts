import type { Estimate } from "./estimate.ts"
import { rootsBeyond } from "./polynomials.ts"

/** What the choice among models minimises. */
export type InformationCriterion = "aicc" | "aic" | "bic"

/** Roots closer to the unit circle than this make a model all but unstable or all but redundant. */
const leastRoot = 1.01

/** The information criterion of a fit; the smaller, the better. Infinite when there are too few values for the correction. */
export function informationCriterion(
  logLikelihood: number,
  parameters: number,
  count: number,
  criterion: InformationCriterion,
): number {
  const aic = -2 * logLikelihood + 2 * parameters
  if (criterion === "aic") return aic
  if (criterion === "bic") return aic + parameters * (Math.log(count) - 2)
  const spare = count - parameters - 1
  return spare > 0 ? aic + (2 * parameters * (parameters + 1)) / spare : Infinity
}

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
