import { NfoldError } from "../../errors.ts"
import { poissonMassAt } from "./exact-mass.ts"

/** Both tails of a distribution at one point; the smaller is computed, the larger is its complement. */
export interface Tails {
  readonly lower: number
  readonly upper: number
}

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

/** A count of 1e12 needs some 6 million terms; beyond that the answer would take seconds. */
export const mostTerms = 10_000_000

/** How near to 1 a factor of Lentz's method must come; its own rounding can be 3.3e-16. */
export const convergence = 5e-16

/** Keeps Lentz's method going through a zero of one of its two sequences. */
export function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}

export function tooLarge(): NfoldError {
  return new NfoldError("too-large", "distribution: the shape is too large to compute; shapes up to about 1e12 are")
}
