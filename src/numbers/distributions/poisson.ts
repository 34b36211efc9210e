import { poissonMassAt } from "./exact-mass.ts"
import { incompleteGamma } from "./incomplete-gamma.ts"
import { requirePositive, requireProbability } from "./require.ts"
import { solveCount } from "./solve-count.ts"

/** P(X = count) of the Poisson distribution. */
export function poissonMass(count: number, mean: number): number {
  requirePositive("poissonMass", "the mean", mean)
  return count < 0 || !Number.isInteger(count) ? 0 : poissonMassAt(count, mean)
}

/** P(X <= count) of the Poisson distribution. */
export function poissonCumulative(count: number, mean: number): number {
  requirePositive("poissonCumulative", "the mean", mean)
  return count < 0 ? 0 : incompleteGamma(Math.floor(count) + 1, mean).upper
}

/** P(X > count) of the Poisson distribution. */
export function poissonUpperTail(count: number, mean: number): number {
  requirePositive("poissonUpperTail", "the mean", mean)
  return count < 0 ? 1 : incompleteGamma(Math.floor(count) + 1, mean).lower
}

/** The smallest count that a Poisson value stays at or below with the given probability. */
export function poissonQuantile(probability: number, mean: number): number {
  requirePositive("poissonQuantile", "the mean", mean)
  requireProbability("poissonQuantile", probability)
  return solveCount(probability, mean, (count) => poissonCumulative(count, mean))
}
