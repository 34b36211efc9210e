import { poissonMassAt } from "./exact-mass.ts"
import { awayFromZero, convergence, mostTerms, tooLarge } from "./lentz.ts"
import type { Tails } from "./tails.ts"

/**
 * Regularised incomplete gamma functions P(shape, x) and Q(shape, x): the tails of a gamma distribution of scale 1.
 * Series below the mean, Legendre's continued fraction above it; O(sqrt(shape)) terms.
 *
 * @see Abramowitz & Stegun 6.5.29, 6.5.31
 */
export function incompleteGamma(shape: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Infinity) return { lower: 1, upper: 0 }
  const mass = poissonMassAt(shape, x)
  if (x < shape + 1) {
    const lower = Math.min(1, mass * lowerSeries(shape, x))
    return { lower, upper: 1 - lower }
  }
  const upper = Math.min(1, mass * shape * upperFraction(shape, x))
  return { lower: 1 - upper, upper }
}

// Both sums end at once, as not a number, where a term is not a number: hence the negated comparisons.

/** 1 + x/(shape + 1) + x^2/((shape + 1)(shape + 2)) + ... */
function lowerSeries(shape: number, x: number): number {
  let term = 1
  let sum = 1
  for (let index = 1; index < mostTerms; index++) {
    term *= x / (shape + index)
    sum += term
    if (!(term >= sum * 1e-17)) return sum
  }
  throw tooLarge()
}

/** 1/(x + 1 - shape - 1(1 - shape)/(x + 3 - shape - ...)), by Lentz's method. */
function upperFraction(shape: number, x: number): number {
  let denominator = x + 1 - shape
  let c = Number.MAX_VALUE
  let d = 1 / denominator
  let value = d
  for (let index = 1; index < mostTerms; index++) {
    const numerator = -index * (index - shape)
    denominator += 2
    d = 1 / awayFromZero(numerator * d + denominator)
    c = awayFromZero(denominator + numerator / c)
    value *= c * d
    if (!(Math.abs(c * d - 1) >= convergence)) return value
  }
  throw tooLarge()
}
