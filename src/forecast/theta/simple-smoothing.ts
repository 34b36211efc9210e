import { minimiseScalar } from "../../numbers/minimise-scalar.ts"

/** Simple exponential smoothing fitted to a series. */
export interface SimpleSmoothing {
  readonly alpha: number
  readonly initial: number
  readonly level: number
  readonly sumOfSquares: number
  readonly fitted: Float64Array
}

/**
 * Least-squares fit of simple exponential smoothing, level(t) = alpha y(t) + (1 - alpha) level(t - 1). For a given alpha the errors are linear
 * in the initial level, which is therefore solved for; only alpha is searched.
 */
export function fitSimpleSmoothing(values: Float64Array): SimpleSmoothing {
  const floor = negligible(values)
  const alpha = minimiseScalar((candidate) => Math.max(floor, bestInitial(values, candidate).squares), 1e-4, 0.9999, {
    grid: 11,
    tolerance: 1e-7,
  })
  return runSimpleSmoothing(values, alpha, (values[0] ?? 0) + bestInitial(values, alpha).shift)
}

/** Simple exponential smoothing with given alpha and initial level. */
export function runSimpleSmoothing(values: Float64Array, alpha: number, initial: number): SimpleSmoothing {
  const fitted = new Float64Array(values.length)
  let level = initial
  let sumOfSquares = 0
  for (let index = 0; index < values.length; index++) {
    fitted[index] = level
    const error = values[index]! - level
    sumOfSquares += error * error
    level += alpha * error
  }
  return { alpha, initial, level, sumOfSquares, fitted }
}

/** Sums of squares that differ by less than this are the same: rounding must not choose between equally good parameters. */
export function negligible(values: Float64Array): number {
  let mean = 0
  for (const value of values) mean += value / values.length
  let squares = 0
  for (const value of values) squares += (value - mean) ** 2
  return 1e-10 * squares
}

/** How far the best initial level lies from the first value, and the sum of squared errors it leaves. */
function bestInitial(values: Float64Array, alpha: number): { readonly shift: number; readonly squares: number } {
  const keep = 1 - alpha
  let level = values[0] ?? 0
  let weight = 1
  let weights = 0
  let products = 0
  let squares = 0
  for (let index = 0; index < values.length; index++) {
    const error = values[index]! - level
    weights += weight * weight
    products += weight * error
    squares += error * error
    level += alpha * error
    weight *= keep
  }
  return { shift: products / weights, squares: squares - (products * products) / weights }
}
