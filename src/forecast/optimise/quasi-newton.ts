import { type Gradient, infiniteIfNaN, type Minimum, type Objective } from "./objective.ts"

/** How a quasi-Newton search stops, and where its gradient comes from. */
export interface QuasiNewtonOptions {
  /** The gradient, where it is known; else central differences. */
  readonly gradient?: Gradient
  /** Stop when a step lowers the value by less than this, relative to its size. Default 1e-8. */
  readonly tolerance?: number
  /** Default 100. */
  readonly maximumIterations?: number
  /** No coordinate moves further than this in one step. Default: no limit. */
  readonly maximumStep?: number
}

/** Share of the decrease promised by the slope that a step must deliver. */
const sufficientDecrease = 1e-4

/**
 * Minimum by the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno, with a backtracking line search.
 * For smooth objectives; an infinite value only shortens the step.
 *
 * @see Nocedal and Wright 2006, Numerical Optimization, algorithm 6.1
 */
export function minimiseByQuasiNewton(
  objective: Objective,
  start: Float64Array,
  options: QuasiNewtonOptions = {},
): Minimum {
  const size = start.length
  const tolerance = options.tolerance ?? 1e-8
  const maximumIterations = options.maximumIterations ?? 100
  const maximumStep = options.maximumStep ?? Infinity
  const differentiate = options.gradient ?? centralDifferences(objective)
  const evaluationsOfGradient = options.gradient === undefined ? 2 * size : 1

  let point = Float64Array.from(start)
  let trial = new Float64Array(size)
  let gradient = new Float64Array(size)
  let trialGradient = new Float64Array(size)
  const direction = new Float64Array(size)
  const product = new Float64Array(size)
  const inverseHessian = new Float64Array(size * size)
  let value = infiniteIfNaN(objective(point))
  if (value < Infinity) differentiate(point, gradient)
  let evaluations = 1 + evaluationsOfGradient
  let fresh = true
  let converged = size === 0 || value === Infinity

  for (let iteration = 0; !converged && iteration < maximumIterations; iteration++) {
    if (fresh) setToIdentity(inverseHessian, size, 1 / Math.max(1, length(gradient)))
    multiply(direction, inverseHessian, gradient)
    let slope = 0
    for (let i = 0; i < size; i++) {
      direction[i] = -direction[i]!
      slope += direction[i]! * gradient[i]!
    }
    if (!(slope < 0)) {
      if (fresh) {
        converged = true
        break
      }
      fresh = true
      continue
    }

    const firstStep = Math.min(1, maximumStep / largest(direction))
    const found = searchLine(objective, point, value, direction, slope, firstStep, trial)
    const trialValue = found.value
    evaluations += found.evaluations
    if (!(trialValue < value)) {
      if (fresh) converged = true
      fresh = true
      continue
    }

    differentiate(trial, trialGradient)
    evaluations += evaluationsOfGradient
    const settled = value - trialValue <= tolerance * (Math.abs(value) + tolerance)
    updateInverse(inverseHessian, point, trial, gradient, trialGradient, product, fresh)
    ;[point, trial] = [trial, point]
    ;[gradient, trialGradient] = [trialGradient, gradient]
    value = trialValue
    converged = settled && !fresh
    fresh = false
  }
  return { point, value, evaluations, converged }
}

/**
 * Backtracks from a first step along a direction until the value falls by enough of what the slope promises, to the lowest point of the
 * parabola through what is known; the point that was tried last is left in `trial`.
 */
function searchLine(
  objective: Objective,
  point: Float64Array,
  value: number,
  direction: Float64Array,
  slope: number,
  firstStep: number,
  trial: Float64Array,
): { readonly value: number; readonly evaluations: number } {
  let step = firstStep
  let trialValue = Infinity
  for (let evaluations = 1; evaluations <= mostShortenings; evaluations++) {
    for (let i = 0; i < point.length; i++) trial[i] = point[i]! + step * direction[i]!
    trialValue = infiniteIfNaN(objective(trial))
    if (trialValue <= value + sufficientDecrease * step * slope) return { value: trialValue, evaluations }
    const lowest = (-slope * step * step) / (2 * (trialValue - value - slope * step))
    step = Number.isFinite(trialValue) ? Math.min(0.5 * step, Math.max(0.1 * step, lowest)) : 0.2 * step
  }
  return { value: trialValue, evaluations: mostShortenings }
}

/** Steps shortened more often than this are shorter than rounding. */
const mostShortenings = 40

function centralDifferences(objective: Objective): Gradient {
  return (point, gradient) => {
    for (let i = 0; i < point.length; i++) {
      const middle = point[i]!
      const step = 1e-5 * Math.max(1, Math.abs(middle))
      point[i] = middle + step
      const above = infiniteIfNaN(objective(point))
      point[i] = middle - step
      const below = infiniteIfNaN(objective(point))
      point[i] = middle
      if (above < Infinity && below < Infinity) gradient[i] = (above - below) / (2 * step)
      else gradient[i] = oneSided(below, infiniteIfNaN(objective(point)), above, step)
    }
  }
}

/** The slope where a neighbour lies outside the region; 0 where both do. */
function oneSided(below: number, value: number, above: number, step: number): number {
  if (above < Infinity) return (above - value) / step
  return below < Infinity ? (value - below) / step : 0
}

function length(vector: Float64Array): number {
  let sum = 0
  for (let i = 0; i < vector.length; i++) sum += vector[i]! * vector[i]!
  return Math.sqrt(sum)
}

function largest(vector: Float64Array): number {
  let most = 0
  for (let i = 0; i < vector.length; i++) most = Math.max(most, Math.abs(vector[i]!))
  return most
}

/** Sets a matrix to `scale` times the identity. */
function setToIdentity(matrix: Float64Array, size: number, scale: number): void {
  matrix.fill(0)
  for (let i = 0; i < size; i++) matrix[i * size + i] = scale
}

function multiply(into: Float64Array, matrix: Float64Array, vector: Float64Array): void {
  const size = vector.length
  for (let i = 0; i < size; i++) {
    let sum = 0
    for (let j = 0; j < size; j++) sum += matrix[i * size + j]! * vector[j]!
    into[i] = sum
  }
}

/** The BFGS update of the inverse Hessian; left out where the step met no positive curvature. */
function updateInverse(
  inverse: Float64Array,
  point: Float64Array,
  next: Float64Array,
  gradient: Float64Array,
  nextGradient: Float64Array,
  product: Float64Array,
  first: boolean,
): void {
  const size = point.length
  let curvature = 0
  let changeSquared = 0
  for (let i = 0; i < size; i++) {
    const change = nextGradient[i]! - gradient[i]!
    curvature += (next[i]! - point[i]!) * change
    changeSquared += change * change
  }
  if (!(curvature > 1e-14 * changeSquared)) return
  if (first) setToIdentity(inverse, size, curvature / changeSquared)
  let scaled = 0
  for (let i = 0; i < size; i++) {
    let sum = 0
    for (let j = 0; j < size; j++) sum += inverse[i * size + j]! * (nextGradient[j]! - gradient[j]!)
    product[i] = sum
    scaled += sum * (nextGradient[i]! - gradient[i]!)
  }
  const weight = (1 + scaled / curvature) / curvature
  for (let i = 0; i < size; i++) {
    const step = next[i]! - point[i]!
    for (let j = 0; j < size; j++) {
      const otherStep = next[j]! - point[j]!
      inverse[i * size + j]! += weight * step * otherStep - (product[i]! * otherStep + step * product[j]!) / curvature
    }
  }
}
