/** A function to make small. It may return Infinity or NaN outside the region it is defined on, and must not keep `point`. */
export type Objective = (point: Float64Array) => number

/** Writes the gradient at `point` into `gradient`. Called only right after the objective at the same point, whose work it may use. */
export type Gradient = (point: Float64Array, gradient: Float64Array) => void

/** Where a search ended. */
export interface Minimum {
  readonly point: Float64Array
  readonly value: number
  readonly evaluations: number
  /** False when the search ran out of evaluations before it settled. */
  readonly converged: boolean
}

/** The value, with NaN read as outside the region, so that no comparison falls through. */
export function infiniteIfNaN(value: number): number {
  return Number.isNaN(value) ? Infinity : value
}
