import { binomialMassAt } from "./exact-mass.ts"
import { awayFromZero, convergence, mostTerms, tooLarge } from "./lentz.ts"
import type { Tails } from "./tails.ts"

/**
 * Regularised incomplete beta function I_x(a, b) and its complement. `complement` is 1 - x, given apart so that neither end loses digits.
 * Continued fraction of the nearer tail; O(sqrt(max(a, b))) terms.
 *
 * @see Abramowitz & Stegun 26.5.8
 */
export function incompleteBeta(a: number, b: number, x: number, complement: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (complement <= 0) return { lower: 1, upper: 0 }
  const weight = (a * b * binomialMassAt(a, a + b, x, complement)) / (a + b)
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, (weight * fraction(a, b, x)) / a)
    return { lower, upper: 1 - lower }
  }
  const upper = Math.min(1, (weight * fraction(b, a, complement)) / b)
  return { lower: 1 - upper, upper }
}

/** The continued fraction, by Lentz's method, two steps of it a round. */
function fraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let index = 1; index < mostTerms; index++) {
    const even = (index * (b - index) * x) / ((a + 2 * index - 1) * (a + 2 * index))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    value *= c * d
    const odd = (-(a + index) * (a + b + index) * x) / ((a + 2 * index) * (a + 2 * index + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    value *= c * d
    if (!(Math.abs(c * d - 1) >= convergence)) return value
  }
  throw tooLarge()
}
