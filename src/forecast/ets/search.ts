import { type Minimum, minimiseByQuasiNewton, type QuasiNewtonOptions } from "../optimise.ts"
import type { EtsForm } from "./form.ts"
import { walkBack } from "./gradient.ts"
import { minusTwiceLogLikelihood, slopeByMean } from "./likelihood.ts"
import { type EtsParameters, type EtsPath, levelAt, runStates, seasonAt, trendAt } from "./recursion.ts"
import { anglesFromSmoothing, countOfAngles, isAdmissible, slopesByAngles, smoothingFromAngles } from "./region.ts"

/** The search of one form's estimates: from a vector without bounds to all parameters, to the likelihood, and back to slopes. */
export interface Search {
  /** Minus twice the log-likelihood at a point; leaves the parameters and path of that point in the arrays that were given. */
  readonly objective: (point: Float64Array) => number
  /** The same at given parameters. */
  readonly valueAt: (parameters: EtsParameters) => number
  /** The point of given parameters, about which points are then read: in units of the errors that they leave. */
  readonly startAt: (parameters: EtsParameters) => Float64Array
  readonly minimise: (start: Float64Array) => Minimum
}

export function createSearch(
  values: Float64Array,
  form: EtsForm,
  seasons: number,
  parameters: EtsParameters,
  path: EtsPath,
): Search {
  const { error, trend, season } = form
  // A point holds the angles, the steps of level and trend from where the search starts, and those of all seasonal states but one.
  const level = countOfAngles(form)
  const firstSeason = level + (trend === "N" ? 1 : 2)
  const size = firstSeason + (season === "N" ? 0 : seasons - 1)
  const origin = new Float64Array(parameters.length)
  const work = new Float64Array(seasons + 2)
  const slope = new Float64Array(values.length)
  const slopes = new Float64Array(parameters.length)
  let scale = 1
  let seasonScale = 1
  const sumOfSquares = values.reduce((sum, value) => sum + value * value, 0) || 1

  function place(point: Float64Array): void {
    smoothingFromAngles(form, point, parameters)
    parameters[levelAt] = origin[levelAt]! + scale * point[level]!
    parameters[trendAt] = origin[trendAt]!
    if (trend === "A") parameters[trendAt]! += trendShare * scale * point[level + 1]!
    if (trend === "M") parameters[trendAt]! *= Math.exp(growthStep * point[level + 1]!)
    if (season === "N") return
    let rest = season === "M" ? seasons : 0
    for (let i = 0; i < seasons - 1; i++) {
      const state = origin[seasonAt + i]! + seasonScale * point[firstSeason + i]!
      parameters[seasonAt + i] = state
      rest -= state
    }
    parameters[seasonAt + seasons - 1] = rest
  }

  function objective(point: Float64Array): number {
    place(point)
    return value()
  }

  function valueAt(given: EtsParameters): number {
    parameters.set(given)
    return value()
  }

  function value(): number {
    if (season !== "N" && !isAdmissible(parameters, trend !== "N", seasons, work)) return Infinity
    if (season === "M") for (let i = 0; i < seasons; i++) if (!(parameters[seasonAt + i]! > 0)) return Infinity
    runStates(values, trend, season, seasons, parameters, path)
    return minusTwiceLogLikelihood(values, path.mean, error, sumOfSquares)
  }

  function gradient(point: Float64Array, into: Float64Array): void {
    slopeByMean(values, path.mean, error, slope)
    walkBack(values, trend, season, seasons, parameters, path, slope, slopes)
    slopesByAngles(form, point, slopes, into)
    into[level] = scale * slopes[levelAt]!
    if (trend !== "N") into[level + 1] = trendShare * scale * slopes[trendAt]!
    for (let i = 0; firstSeason + i < size; i++) {
      into[firstSeason + i] = seasonScale * (slopes[seasonAt + i]! - slopes[seasonAt + seasons - 1]!)
    }
  }

  function startAt(from: EtsParameters): Float64Array {
    origin.set(from)
    parameters.set(from)
    runStates(values, trend, season, seasons, from, path)
    let squares = 0
    for (let t = 0; t < values.length; t++) squares += (values[t]! - path.mean[t]!) ** 2
    scale = Math.sqrt(squares / values.length)
    if (!(scale > 0 && scale < Infinity)) scale = Math.abs(from[levelAt]!) || 1
    seasonScale = season === "M" ? scale / Math.max(Math.abs(from[levelAt]!), scale) : scale
    const point = new Float64Array(size)
    anglesFromSmoothing(form, from, point)
    return point
  }

  const options: QuasiNewtonOptions = {
    tolerance: 1e-9,
    maximumIterations: 200,
    maximumStep: 1,
    ...(trend === "M" ? {} : { gradient }),
  }
  return { objective, valueAt, startAt, minimise: (start) => minimiseByQuasiNewton(objective, start, options) }
}

/** Units of a step in the initial trend: a share of the errors' size where it is added, a growth rate where it multiplies. */
const trendShare = 0.3
const growthStep = 0.02
