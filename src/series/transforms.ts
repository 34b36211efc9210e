/**
 * A monotone increasing transform of the values of a series, as plain data.
 *
 * - `box-cox`: (y^lambda - 1) / lambda, log y when lambda is 0; values above 0
 * - `logit`: log((y - low) / (high - y)); values strictly between the bounds
 */
export type Transform =
  | { readonly kind: "none" }
  | { readonly kind: "box-cox"; readonly lambda: number }
  | { readonly kind: "logit"; readonly low: number; readonly high: number }

/** The transformed value. */
export function applyTransform(transform: Transform, value: number): number {
  switch (transform.kind) {
    case "none":
      return value
    case "box-cox":
      return transform.lambda === 0 ? Math.log(value) : (value ** transform.lambda - 1) / transform.lambda
    case "logit":
      return Math.log((value - transform.low) / (transform.high - value))
  }
}

/** The value whose transform is `transformed`; beyond the reach of the transform, the end of its domain. */
export function invertTransform(transform: Transform, transformed: number): number {
  switch (transform.kind) {
    case "none":
      return transformed
    case "box-cox": {
      if (transform.lambda === 0) return Math.exp(transformed)
      const power = transform.lambda * transformed + 1
      if (power <= 0) return transform.lambda > 0 ? 0 : Infinity
      return power ** (1 / transform.lambda)
    }
    case "logit": {
      const share = 1 / (1 + Math.exp(-transformed))
      return transform.low + (transform.high - transform.low) * share
    }
  }
}
