import { infiniteIfNaN, type Minimum, type Objective } from "./objective.ts"

/** How a simplex search starts and stops. */
export interface SimplexOptions {
  /** First step along each coordinate: one for all, or one each. Default: a tenth of the largest coordinate. */
  readonly step?: number | Float64Array
  /** Stop when the values of the simplex differ by less than this, relative to their size. Default 1e-8. */
  readonly tolerance?: number
  /** Default 400 a coordinate. */
  readonly maximumEvaluations?: number
}

/**
 * Minimum by the simplex method of Nelder and Mead with the dimension-dependent coefficients of Gao and Han.
 * Needs values only, so that bounds may be a penalty: an infinite value is a point that is never taken.
 *
 * @see Nelder and Mead 1965; Gao and Han 2012, Implementing the Nelder-Mead simplex algorithm with adaptive parameters
 */
export function minimiseBySimplex(objective: Objective, start: Float64Array, options: SimplexOptions = {}): Minimum {
  const size = start.length
  const tolerance = options.tolerance ?? 1e-8
  const maximumEvaluations = options.maximumEvaluations ?? 400 * size
  const adaptive = Math.max(size, 2)
  const expansion = 1 + 2 / adaptive
  const contraction = 0.75 - 1 / (2 * adaptive)
  const shrinkage = 1 - 1 / adaptive

  const corners: Float64Array[] = firstSimplex(start, options.step)
  const values = new Float64Array(size + 1)
  for (let corner = 0; corner <= size; corner++) values[corner] = infiniteIfNaN(objective(corners[corner]!))
  let evaluations = size + 1
  // Equal values on both sides of a valley are no minimum yet: the simplex must also be small.
  const closeness = 1e-3 * Math.max(...corners.map((corner) => distance(corners[0]!, corner)))
  const centre = new Float64Array(size)
  let trial: Float64Array = new Float64Array(size)
  let second: Float64Array = new Float64Array(size)
  let converged = size === 0

  while (!converged && evaluations < maximumEvaluations) {
    const best = placeOfLeast(values)
    const worst = placeOfGreatest(values)
    const low = values[best]!
    const high = values[worst]!
    if (high - low <= tolerance * (Math.abs(low) + tolerance)) {
      if (distance(corners[best]!, corners[worst]!) <= closeness) {
        converged = true
        break
      }
      evaluations += shrink(objective, corners, values, best, 0.5)
      continue
    }
    let nextWorst = low
    centre.fill(0)
    for (let corner = 0; corner <= size; corner++) {
      if (corner === worst) continue
      if (values[corner]! > nextWorst) nextWorst = values[corner]!
      const point = corners[corner]!
      for (let i = 0; i < size; i++) centre[i]! += point[i]! / size
    }

    const worstPoint = corners[worst]!
    along(trial, centre, worstPoint, -1)
    const reflected = infiniteIfNaN(objective(trial))
    evaluations++
    let accepted = reflected
    if (reflected < low) {
      along(second, centre, worstPoint, -expansion)
      const expanded = infiniteIfNaN(objective(second))
      evaluations++
      if (expanded < reflected) {
        accepted = expanded
        ;[trial, second] = [second, trial]
      }
    } else if (reflected >= nextWorst) {
      along(second, centre, worstPoint, reflected < high ? -contraction : contraction)
      accepted = infiniteIfNaN(objective(second))
      evaluations++
      ;[trial, second] = [second, trial]
      if (accepted >= Math.min(reflected, high)) {
        evaluations += shrink(objective, corners, values, best, shrinkage)
        continue
      }
    }
    corners[worst] = trial
    trial = worstPoint
    values[worst] = accepted
  }

  const best = placeOfLeast(values)
  return { point: corners[best]!, value: values[best]!, evaluations, converged }
}

function placeOfLeast(values: Float64Array): number {
  let place = 0
  for (let i = 1; i < values.length; i++) if (values[i]! < values[place]!) place = i
  return place
}

/** Of equals the last, which the search then moves. */
function placeOfGreatest(values: Float64Array): number {
  let place = 0
  for (let i = 1; i < values.length; i++) if (values[i]! >= values[place]!) place = i
  return place
}

function firstSimplex(start: Float64Array, step: number | Float64Array | undefined): Float64Array[] {
  const largest = start.reduce((most, coordinate) => Math.max(most, Math.abs(coordinate)), 0)
  const corners = [Float64Array.from(start)]
  for (let i = 0; i < start.length; i++) {
    const corner = Float64Array.from(start)
    corner[i]! += typeof step === "object" ? step[i]! : (step ?? (0.1 * largest || 0.1))
    corners.push(corner)
  }
  return corners
}

/** The point at `share` of the way from the centre to a corner; negative shares lie beyond the centre. */
function along(into: Float64Array, centre: Float64Array, corner: Float64Array, share: number): void {
  for (let i = 0; i < into.length; i++) into[i] = centre[i]! + share * (corner[i]! - centre[i]!)
}

function distance(from: Float64Array, to: Float64Array): number {
  let sum = 0
  for (let i = 0; i < from.length; i++) sum += (from[i]! - to[i]!) ** 2
  return Math.sqrt(sum)
}

function shrink(objective: Objective, corners: Float64Array[], values: Float64Array, best: number, by: number): number {
  const bestPoint = corners[best]!
  for (let corner = 0; corner < corners.length; corner++) {
    if (corner === best) continue
    along(corners[corner]!, bestPoint, corners[corner]!, by)
    values[corner] = infiniteIfNaN(objective(corners[corner]!))
  }
  return corners.length - 1
}
