import { rootsInsideCircle } from "../stability.ts"

/**
 * Coefficients of a product of two polynomials in the lag operator, one in B and one in B^period, into `product`.
 * Autoregressive polynomials are 1 - c1 B - ..., moving-average ones 1 + c1 B + ...: `crossSign` is -1 for the first, 1 for the second.
 */
export function multiplyLags(
  near: Float64Array,
  seasonal: Float64Array,
  period: number,
  crossSign: 1 | -1,
  product: Float64Array,
): void {
  product.fill(0)
  for (let i = 0; i < near.length; i++) product[i] = near[i]!
  for (let j = 0; j < seasonal.length; j++) {
    const lag = (j + 1) * period
    product[lag - 1] = product[lag - 1]! + seasonal[j]!
    for (let i = 0; i < near.length; i++) {
      product[lag + i] = product[lag + i]! + crossSign * near[i]! * seasonal[j]!
    }
  }
}

/** Coefficients of the autoregression of order `partials.length` that has these partial autocorrelations (Durbin 1960). */
export function coefficientsFromPartials(partials: Float64Array, coefficients: Float64Array): void {
  for (let k = 0; k < partials.length; k++) {
    const partial = partials[k]!
    for (let i = 0, j = k - 1; i <= j; i++, j--) {
      const left = coefficients[i]!
      const right = coefficients[j]!
      coefficients[i] = left - partial * right
      coefficients[j] = right - partial * left
    }
    coefficients[k] = partial
  }
}

/**
 * Whether every root of 1 - c1 z - c2 z^2 - ... lies further from zero than `radius`: the inverse of each is then a root of
 * z^n - c1 radius z^(n-1) - c2 radius^2 z^(n-2) - ... inside the unit circle.
 */
export function rootsBeyond(coefficients: Float64Array, radius: number): boolean {
  const inverted = Float64Array.of(1, ...coefficients.map((value, index) => -value * radius ** (index + 1)))
  return rootsInsideCircle(inverted, coefficients.length)
}

/** The first `count` coefficients of numerator / (1 - d1 B - d2 B^2 - ...), the numerator given from its constant on. */
export function expandQuotient(
  numerator: ArrayLike<number>,
  denominator: ArrayLike<number>,
  count: number,
): Float64Array {
  const quotient = new Float64Array(count)
  for (let k = 0; k < count; k++) {
    let value = numerator[k] ?? 0
    for (let j = Math.min(k, denominator.length); j >= 1; j--) value += denominator[j - 1]! * quotient[k - j]!
    quotient[k] = value
  }
  return quotient
}
