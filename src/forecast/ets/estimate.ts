import { type Minimum, minimiseByQuasiNewton, type QuasiNewtonOptions } from "../optimise.ts"
import { countOfParameters, type EtsForm } from "./form.ts"
import { walkBack } from "./gradient.ts"
import { minusTwiceLogLikelihood, slopeByMean } from "./likelihood.ts"
import {
  alphaAt,
  betaAt,
  comingStates,
  createPath,
  type EtsParameters,
  type EtsPath,
  gammaAt,
  levelAt,
  phiAt,
  runStates,
  seasonAt,
  trendAt,
} from "./recursion.ts"
import { anglesFromSmoothing, greatestWeight, isAdmissible, slopesByAngles, smoothingFromAngles } from "./region.ts"
import { guessInitialStates } from "./start.ts"

/** A fitted form: its estimates, the states after the last value, and how well it fits. */
export interface EtsFit {
  readonly form: EtsForm
  readonly period: number
  readonly parameters: EtsParameters
  /** After the last value: level, trend, then the seasonal states in the order in which the coming steps use them. */
  readonly states: Float64Array
  /** One-step forecasts, as long as the series. */
  readonly fitted: Float64Array
  /** Variance of the errors, relative ones where they multiply. */
  readonly variance: number
  readonly logLikelihood: number
  readonly aicc: number
  /** Estimated parameters, initial states and the variance. */
  readonly count: number
}

/**
 * Maximum-likelihood estimates of one form; null where the series is too short for its parameters or lies outside what it can fit.
 *
 * @param near  estimates of a form of the same states to start from
 */
export function estimateForm(values: Float64Array, form: EtsForm, period: number, near?: EtsFit): EtsFit | null {
  const seasons = form.season === "N" ? 1 : period
  const count = countOfParameters(form, seasons)
  const length = values.length
  if (count >= length - 1) return null

  const path = createPath(length, seasons)
  const parameters = new Float64Array(seasonAt + seasons)
  const search = createSearch(values, form, seasons, parameters, path)
  const own = bestGuesses(values, form, seasons, search)
  const guesses = near === undefined ? own : [near.parameters, ...own.slice(0, 1)]
  let found: Minimum | null = null
  let foundFrom: EtsParameters = parameters
  for (const guess of guesses) {
    const reached = search.minimise(search.startAt(guess))
    if (reached.value < (found?.value ?? Infinity)) {
      found = reached
      foundFrom = guess
    }
  }
  if (found === null || !Number.isFinite(found.value)) return null
  search.startAt(foundFrom)
  search.objective(found.point)
  return summarise(values, form, seasons, parameters, path, found.value, count)
}

/** For series too short to estimate anything from: the level follows the values. */
export function naiveFit(values: Float64Array): EtsFit {
  const form: EtsForm = { error: "A", trend: "N", damped: false, season: "N" }
  const parameters = new Float64Array(seasonAt + 1)
  parameters[alphaAt] = greatestWeight
  parameters[phiAt] = 1
  parameters[levelAt] = values[0]!
  const path = createPath(values.length, 1)
  runStates(values, "N", "N", 1, parameters, path)
  const sumOfSquares = values.reduce((sum, value) => sum + value * value, 0) || 1
  return summarise(values, form, 1, parameters, path, minusTwiceLogLikelihood(values, path.mean, "A", sumOfSquares), 1)
}

/** The search of one form's estimates: from a vector without bounds to all parameters, to the likelihood, and back to slopes. */
interface Search {
  readonly objective: (point: Float64Array) => number
  readonly valueAt: (parameters: EtsParameters) => number
  readonly startAt: (parameters: EtsParameters) => Float64Array
  readonly minimise: (start: Float64Array) => Minimum
}

function createSearch(
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

/** Weights from which a search may start, beta and gamma as shares of their ranges. */
const guessesOfAlpha = [0.05, 0.3, 0.8]
const guessesOfBeta = [0.05, 0.5]
const guessesOfGamma = [0.05, 0.5]

/** Likelihoods have several hollows: the search starts from the likeliest guesses of this many values of alpha. */
const starts = 2

/** Guesses of trend and season are drawn in where they would give forecasts below zero to errors that multiply. */
const shrinkages = [1, 0.3, 0.05]

function bestGuesses(values: Float64Array, form: EtsForm, seasons: number, search: Search): EtsParameters[] {
  const guess = new Float64Array(seasonAt + seasons)
  guessInitialStates(values, form, seasons, guess)
  for (const shrinkage of shrinkages) {
    drawIn(guess, form, shrinkage)
    const likeliest = guessesOfAlpha.map((alpha) => bestGuessAt(alpha, form, guess, search))
    const usable = likeliest.filter(({ value }) => value < Infinity).sort((a, b) => a.value - b.value)
    if (usable.length > 0) return usable.slice(0, starts).map(({ parameters }) => parameters)
  }
  return []
}

/** Shrinks the additive states, leaving the level where it is half way through the first ten values. */
function drawIn(guess: EtsParameters, form: EtsForm, shrinkage: number): void {
  if (form.trend === "A") {
    guess[levelAt]! += 5 * (1 - shrinkage) * guess[trendAt]!
    guess[trendAt]! *= shrinkage
  }
  if (form.season === "A") for (let i = seasonAt; i < guess.length; i++) guess[i]! *= shrinkage
}

function bestGuessAt(
  alpha: number,
  form: EtsForm,
  states: EtsParameters,
  search: Search,
): { readonly value: number; readonly parameters: EtsParameters } {
  const guess = Float64Array.from(states)
  const parameters = Float64Array.from(states)
  let least = Infinity
  for (const beta of form.trend === "N" ? [0] : guessesOfBeta) {
    for (const gamma of form.season === "N" ? [0] : guessesOfGamma) {
      guess[alphaAt] = alpha
      guess[betaAt] = beta * alpha
      guess[gammaAt] = gamma * (1 - alpha)
      guess[phiAt] = form.damped ? 0.95 : 1
      const value = search.valueAt(guess)
      if (value < least) {
        least = value
        parameters.set(guess)
      }
    }
  }
  return { value: least, parameters }
}

function summarise(
  values: Float64Array,
  form: EtsForm,
  period: number,
  parameters: EtsParameters,
  path: EtsPath,
  minusTwice: number,
  free: number,
): EtsFit {
  const length = values.length
  let squares = 0
  for (let t = 0; t < length; t++) {
    const error = values[t]! - path.mean[t]!
    squares += (form.error === "A" ? error : error / path.mean[t]!) ** 2
  }
  const count = free + 1
  return {
    form,
    period,
    parameters,
    states: comingStates(path, length, period),
    fitted: path.mean,
    variance: squares / Math.max(1, length - free),
    logLikelihood: -minusTwice / 2,
    aicc: minusTwice + 2 * count + (2 * count * (count + 1)) / Math.max(length - count - 1, 1e-9),
    count,
  }
}
