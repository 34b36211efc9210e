import { NfoldError } from "../errors.ts"

/**
 * A monotone increasing transform of the values of a series, as plain data.
 *
 * - `none`: the value itself
 * - `box-cox`: (y^lambda - 1) / lambda, log y when lambda is 0; values above 0
 * - `logit`: log((y - low) / (high - y)); values strictly between the bounds
 */
export type Transform =
  | { readonly kind: "none" }
  | { readonly kind: "box-cox"; readonly lambda: number }
  | { readonly kind: "logit"; readonly low: number; readonly high: number }

/**
 * The value on the scale of the transform. What is skewed, grows in proportion or lies between bounds is often closer to normal there.
 *
 * @param value above 0 for `box-cox`, strictly between the bounds for `logit`
 * @throws NfoldError `bad-argument` for a value that the transform is not defined on
 * @see Box & Cox 1964, *An analysis of transformations*; Hyndman & Athanasopoulos, 3.1 and 13.3
 * @example
 * applyTransform({ kind: "box-cox", lambda: 0.5 }, 9) // => 4
 * applyTransform({ kind: "logit", low: 0, high: 100 }, 50) // => 0
 */
export function applyTransform(transform: Transform, value: number): number {
  switch (transform.kind) {
    case "none":
      return value
    case "box-cox": {
      const { lambda } = transform
      if (!(value > 0)) throw outside(value, "above 0")
      return isLogarithm(lambda) ? Math.log(value) : Math.expm1(lambda * Math.log(value)) / lambda
    }
    case "logit": {
      const { low, high } = transform
      if (!(value > low && value < high)) throw outside(value, `between ${low} and ${high}`)
      return Math.log(value - low) - Math.log(high - value)
    }
  }
}

/**
 * The value whose transform is `transformed`; beyond the reach of the transform the end of its domain, 0 or infinity for a Box-Cox transform.
 *
 * Misleads when applied to a mean: the mean of the values is not the inverse of the mean of their transforms (see `inverseMean`).
 *
 * @see Box & Cox 1964, *An analysis of transformations*
 * @example
 * invertTransform({ kind: "box-cox", lambda: 0.5 }, 4) // => 9
 * invertTransform({ kind: "logit", low: 0, high: 100 }, 0) // => 50
 */
export function invertTransform(transform: Transform, transformed: number): number {
  switch (transform.kind) {
    case "none":
      return transformed
    case "box-cox": {
      const { lambda } = transform
      if (isLogarithm(lambda)) return Math.exp(transformed)
      const power = lambda * transformed
      if (power <= -1) return lambda > 0 ? 0 : Infinity
      return Math.exp(Math.log1p(power) / lambda)
    }
    case "logit": {
      const { low, high } = transform
      return low + (high - low) / (1 + Math.exp(-transformed))
    }
  }
}

/**
 * Bias adjustment: the mean of the value whose transform has a normal distribution. For a logarithm it is exp(mean + variance / 2). Found by
 * the trapezoid rule over normal scores, where textbooks and R take two terms of a Taylor series.
 *
 * @param transform how the values were transformed
 * @param mean      of the transformed value
 * @param variance  of the transformed value, at least 0
 * @throws NfoldError `bad-argument` for a variance below 0
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 5.6
 * @example
 * inverseMean({ kind: "box-cox", lambda: 0.5 }, 4, 1) // => 9.25
 */
export function inverseMean(transform: Transform, mean: number, variance: number): number {
  if (!(variance >= 0)) {
    throw new NfoldError("bad-argument", `inverseMean: the variance is at least 0, received ${variance}`, {
      path: "variance",
    })
  }
  const spread = Math.sqrt(variance)
  return meanOverScores((score) => invertTransform(transform, mean + spread * score))
}

/** The mean of a function of a standard normal value, by the trapezoid rule: exact to many digits for smooth functions. */
export function meanOverScores(valueAt: (score: number) => number): number {
  let sum = 0
  let weights = 0
  for (let node = -farthestNode; node <= farthestNode; node++) {
    const score = node / nodesADeviation
    const weight = Math.exp((-score * score) / 2)
    sum += weight * valueAt(score)
    weights += weight
  }
  return sum / weights
}

const nodesADeviation = 2

/** Seven deviations: what lies beyond weighs 3e-12, and from nine on a normal probability rounds to 1, whose quantile is infinite. */
const farthestNode = 7 * nodesADeviation

/** Below this the power differs from the logarithm by less than rounding does. */
function isLogarithm(lambda: number): boolean {
  return Math.abs(lambda) < 1e-14
}

function outside(value: number, expected: string): NfoldError {
  return new NfoldError("bad-argument", `applyTransform: the value must lie ${expected}, received ${value}`)
}
