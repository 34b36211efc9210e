import { binomialMassAt } from "./exact-mass.ts"
import { incompleteBeta } from "./incomplete-beta.ts"
import { requirePositive, requireProbability } from "./require.ts"
import { solveCount } from "./solve-count.ts"

/** P(X = count) of the negative binomial distribution with variance mean + mean^2 / size: counts that scatter more than Poisson's. */
export function negativeBinomialMass(count: number, mean: number, size: number): number {
  requireParameters("negativeBinomialMass", mean, size)
  if (count < 0 || !Number.isInteger(count)) return 0
  const total = size + mean
  return (size / (size + count)) * binomialMassAt(size, size + count, size / total, mean / total)
}

/** P(X <= count) of the negative binomial distribution. */
export function negativeBinomialCumulative(count: number, mean: number, size: number): number {
  requireParameters("negativeBinomialCumulative", mean, size)
  const total = size + mean
  return count < 0 ? 0 : incompleteBeta(size, Math.floor(count) + 1, size / total, mean / total).lower
}

/** P(X > count) of the negative binomial distribution. */
export function negativeBinomialUpperTail(count: number, mean: number, size: number): number {
  requireParameters("negativeBinomialUpperTail", mean, size)
  const total = size + mean
  return count < 0 ? 1 : incompleteBeta(size, Math.floor(count) + 1, size / total, mean / total).upper
}

/** The smallest count that a negative binomial value stays at or below with the given probability. */
export function negativeBinomialQuantile(probability: number, mean: number, size: number): number {
  requireParameters("negativeBinomialQuantile", mean, size)
  requireProbability("negativeBinomialQuantile", probability)
  return solveCount(probability, mean, (count) => negativeBinomialCumulative(count, mean, size))
}

function requireParameters(name: string, mean: number, size: number): void {
  requirePositive(name, "the mean", mean)
  requirePositive(name, "the size", size)
}
