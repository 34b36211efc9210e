import type { Minimum } from "./objective.ts"

/** Writes the residuals at `point` into `residuals` and returns the sum of their squares; NaN or Infinity outside the region. */
export type Residuals = (point: Float64Array, residuals: Float64Array) => number

/** How a least-squares search stops. */
export interface LeastSquaresOptions {
  /** Stop when a step lowers the sum of squares by less than this share of it. Default 1e-10. */
  readonly tolerance?: number
  /** Default 60. */
  readonly maximumIterations?: number
}

/** Step of the differences that make the Jacobian. */
const differenceStep = 1e-6

/**
 * Minimum of a sum of squares by the method of Levenberg and Marquardt, the Jacobian by forward differences.
 * Where the likelihood is a sum of squares it needs a tenth of the evaluations of a quasi-Newton search.
 *
 * @see Nocedal and Wright 2006, Numerical Optimization, section 10.3
 */
export function minimiseSquares(
  residualsAt: Residuals,
  count: number,
  start: Float64Array,
  options: LeastSquaresOptions = {},
): Minimum {
  const tolerance = options.tolerance ?? 1e-10
  const maximumIterations = options.maximumIterations ?? 60
  const size = start.length
  const normal = new Float64Array(size * size)
  const slope = new Float64Array(size)
  const step = new Float64Array(size)
  const jacobian = Array.from({ length: size }, () => new Float64Array(count))
  const triangle = new Float64Array(size * size)
  let point = Float64Array.from(start)
  let trial = new Float64Array(size)
  let residuals = new Float64Array(count)
  let trialResiduals = new Float64Array(count)
  let value = residualsAt(point, residuals)
  let evaluations = 1
  let damping = 1e-3
  let converged = size === 0 || !(value < Infinity)

  for (let iteration = 0; !converged && iteration < maximumIterations; iteration++) {
    for (let i = 0; i < size; i++) differentiate(residualsAt, point, i, residuals, jacobian[i]!)
    evaluations += size
    normalEquations(jacobian, residuals, normal, slope)
    let accepted = false
    for (let attempt = 0; attempt < 12 && !accepted && !converged; attempt++) {
      if (!solveDamped(normal, slope, damping, triangle, step)) {
        damping = Math.max(damping * 10, 1e-6)
        continue
      }
      for (let i = 0; i < size; i++) trial[i] = point[i]! - step[i]!
      const trialValue = residualsAt(trial, trialResiduals)
      evaluations++
      if (trialValue < value) {
        converged = value - trialValue <= tolerance * value
        damping = Math.max(damping / 10, 1e-12)
        ;[point, trial] = [trial, point]
        ;[residuals, trialResiduals] = [trialResiduals, residuals]
        value = trialValue
        accepted = true
      } else {
        const promised = dot(step, slope)
        if (promised <= tolerance * value) converged = true
        damping *= 10
      }
    }
    if (!accepted) break
  }
  return { point, value, evaluations, converged }
}

function differentiate(
  residualsAt: Residuals,
  point: Float64Array,
  coordinate: number,
  residuals: Float64Array,
  column: Float64Array,
): void {
  const kept = point[coordinate]!
  // Towards zero, so that a step from the edge of the region stays inside.
  const step = kept > 0 ? -differenceStep * Math.max(1, kept) : differenceStep * Math.max(1, -kept)
  point[coordinate] = kept + step
  const value = residualsAt(point, column)
  point[coordinate] = kept
  if (!(value < Infinity)) {
    column.fill(0)
    return
  }
  for (let t = 0; t < column.length; t++) column[t] = (column[t]! - residuals[t]!) / step
}

function normalEquations(
  jacobian: readonly Float64Array[],
  residuals: Float64Array,
  normal: Float64Array,
  slope: Float64Array,
): void {
  const size = jacobian.length
  for (let i = 0; i < size; i++) {
    const column = jacobian[i]!
    slope[i] = dot(column, residuals)
    for (let j = 0; j <= i; j++) {
      const product = dot(column, jacobian[j]!)
      normal[i * size + j] = product
      normal[j * size + i] = product
    }
  }
}

/** Solves (normal + damping * diagonal) step = slope; false when the matrix is not positive definite. */
function solveDamped(
  normal: Float64Array,
  slope: Float64Array,
  damping: number,
  triangle: Float64Array,
  step: Float64Array,
): boolean {
  if (!decompose(normal, slope.length, damping, triangle)) return false
  substitute(triangle, slope, step)
  return true
}

/** Cholesky's decomposition of normal + damping * diagonal, the lower triangle of which is written; false when there is none. */
function decompose(normal: Float64Array, size: number, damping: number, triangle: Float64Array): boolean {
  let largest = 0
  for (let i = 0; i < size; i++) largest = Math.max(largest, normal[i * size + i]!)
  const least = 1e-12 * largest
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = normal[i * size + j]!
      if (i === j) sum += damping * Math.max(sum, least)
      for (let k = 0; k < j; k++) sum -= triangle[i * size + k]! * triangle[j * size + k]!
      if (i === j) {
        if (!(sum > 0)) return false
        triangle[i * size + i] = Math.sqrt(sum)
      } else {
        triangle[i * size + j] = sum / triangle[j * size + j]!
      }
    }
  }
  return true
}

/** Solves triangle * transposed triangle * step = slope, forwards and then backwards. */
function substitute(triangle: Float64Array, slope: Float64Array, step: Float64Array): void {
  const size = slope.length
  for (let i = 0; i < size; i++) {
    let sum = slope[i]!
    for (let k = 0; k < i; k++) sum -= triangle[i * size + k]! * step[k]!
    step[i] = sum / triangle[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = step[i]!
    for (let k = i + 1; k < size; k++) sum -= triangle[k * size + i]! * step[k]!
    step[i] = sum / triangle[i * size + i]!
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!
  return sum
}
