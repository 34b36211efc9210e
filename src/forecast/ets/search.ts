import { type Minimum, minimiseByQuasiNewton, type QuasiNewtonOptions } from "../optimise.ts"
import type { EtsForm } from "./form.ts"
import { walkBack } from "./gradient.ts"
import { minusTwiceLogLikelihood, slopeByMean } from "./likelihood.ts"
import { type EtsParameters, type EtsPath, levelAt, runStates, seasonAt, trendAt } from "./recursion.ts"
import { anglesFromSmoothing, isAdmissible, slopesByAngles, smoothingFromAngles } from "./region.ts"

/** The search of one form's estimates: from a vector without bounds to all parameters, to the likelihood, and back to slopes. */
export interface Search {
  readonly objective: (point: Float64Array) => number
  readonly valueAt: (parameters: EtsParameters) => number
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
  const angles = 1 + (trend === "N" ? 0 : 1) + (season === "N" ? 0 : 1) + (form.damped ? 1 : 0)
  const trends = trend === "N" ? 0 : 1
  const firstSeason = angles + 1 + trends
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
    parameters[levelAt] = origin[levelAt]! + scale * point[angles]!
    parameters[trendAt] = origin[trendAt]!
    if (trend === "A") parameters[trendAt]! += trendShare * scale * point[angles + 1]!
    if (trend === "M") parameters[trendAt]! *= Math.exp(growthStep * point[angles + 1]!)
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
    into[angles] = scale * slopes[levelAt]!
    if (trends === 1) into[angles + 1] = trendShare * scale * slopes[trendAt]!
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
