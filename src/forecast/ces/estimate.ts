import { informationCriterion } from "../criteria.ts"
import { minimiseBySimplex } from "../optimise.ts"
import { rootsInsideCircle } from "../stability.ts"
import { type CesSeason, type CesStates, type CesWeights, runComplexStates } from "./recursion.ts"

/** A fitted model. */
export interface CesFit {
  readonly kind: CesSeason
  readonly weights: CesWeights
  /** After the last value; seasonal states by time modulo the period. */
  readonly states: CesStates
  readonly fitted: Float64Array
  readonly squares: number
  /** Smoothing parameters and the variance; the first states are not counted, for they are found by running backwards. */
  readonly parameterCount: number
  readonly aicc: number
}

/** Where the search starts, and its first steps: the weights that the authors start from. */
const firstWeights: Readonly<Record<CesSeason, readonly number[]>> = {
  none: [1.3, 1],
  simple: [1.3, 1],
  partial: [1.3, 1, 0.1],
  full: [1.3, 1, 1.3, 1],
}

/** Least sum of squared errors, relative to that of the values, that still counts as an error. */
const perfection = 1e-26

/**
 * Least-squares estimates of one kind of model; null where the series is too short for it. The first states come from
 * a run over the reversed series, so that only the weights are searched for.
 */
export function estimateComplex(values: Float64Array, kind: CesSeason, period: number): CesFit | null {
  const length = values.length
  const start = firstWeights[kind]
  const parameterCount = start.length + 1
  if (length <= parameterCount + 1 || (kind !== "none" && length < 2 * period + 1)) return null

  const first = guessStates(values, kind, period)
  const states = copyStates(first)
  const mean = new Float64Array(length)
  const polynomial = new Float64Array(2 * period + 3)
  const sumOfSquares = values.reduce((sum, value) => sum + value * value, 0) || 1

  function objective(point: Float64Array): number {
    const weights = readWeights(kind, point)
    if (!isStable(kind, weights, period, polynomial)) return Infinity
    restoreStates(states, first)
    runComplexStates(values, kind, weights, states, mean, false)
    runComplexStates(values, kind, weights, states, mean, true)
    runComplexStates(values, kind, weights, states, mean, false)
    let squares = 0
    for (let t = 0; t < length; t++) squares += (values[t]! - mean[t]!) ** 2
    return Math.log(Math.max(squares / sumOfSquares, perfection))
  }

  const found = minimiseBySimplex(objective, Float64Array.from(start), { step: 0.2, tolerance: 1e-7 })
  const value = objective(found.point)
  if (!Number.isFinite(value)) return null
  const squares = Math.exp(value) * sumOfSquares
  return {
    kind,
    weights: readWeights(kind, found.point),
    states,
    fitted: mean,
    squares,
    parameterCount,
    aicc: informationCriterion(logLikelihoodOf(squares, length), parameterCount, length, "aicc"),
  }
}

/** Logarithm of the Gaussian likelihood of so many errors at the variance that maximises it. */
export function logLikelihoodOf(squares: number, length: number): number {
  return (-length / 2) * (Math.log((2 * Math.PI * squares) / length) + 1)
}

/** For series too short to estimate anything from: the weights 2 + i, with which the level is the last value. */
export function followLastValue(values: Float64Array): CesFit {
  const weights: CesWeights = { a0: 2, a1: 1, b0: 0, b1: 0 }
  const first = values[0]!
  const states = { level: first, potential: first, season: new Float64Array(1), seasonPotential: new Float64Array(1) }
  const fitted = new Float64Array(values.length)
  runComplexStates(values, "none", weights, states, fitted, false)
  const squares = values.reduce((sum, value, t) => sum + (value - fitted[t]!) ** 2, 0)
  return { kind: "none", weights, states, fitted, squares, parameterCount: 1, aicc: Infinity }
}

function readWeights(kind: CesSeason, point: Float64Array): CesWeights {
  if (kind === "simple") return { a0: 0, a1: 0, b0: point[0]!, b1: point[1]! }
  return { a0: point[0]!, a1: point[1]!, b0: point[2] ?? 0, b1: point[3] ?? 0 }
}

/** First guesses as in the authors' program: the mean of the first values, their differences from it by season, and potentials a tenth smaller. */
function guessStates(values: Float64Array, kind: CesSeason, period: number): CesStates {
  const head = values.subarray(0, Math.max(kind === "none" ? 10 : 0, period))
  const level = kind === "simple" ? 0 : head.reduce((sum, value) => sum + value, 0) / head.length
  const season = firstSeason(values, kind, period, level)
  const shrink = (state: number): number => state / 1.1
  return { level, potential: shrink(level), season, seasonPotential: season.map(shrink) }
}

function firstSeason(values: Float64Array, kind: CesSeason, period: number, level: number): Float64Array {
  switch (kind) {
    case "none":
      return new Float64Array(1)
    case "simple":
      return values.slice(0, period)
    case "partial":
    case "full":
      return Float64Array.from({ length: period }, (_, i) => seasonalMean(values, i, period, level))
  }
}

/** Mean difference of a season's values in the first two seasons from their season's mean. */
function seasonalMean(values: Float64Array, i: number, period: number, firstMean: number): number {
  let secondMean = 0
  for (let t = period; t < 2 * period; t++) secondMean += values[t]! / period
  return (values[i]! - firstMean + values[period + i]! - secondMean) / 2
}

/** Whether old values are forgotten: the poles of the forecast's response to the series lie inside the unit circle. */
function isStable(kind: CesSeason, { a0, a1, b0, b1 }: CesWeights, period: number, work: Float64Array): boolean {
  switch (kind) {
    case "none":
      return isStableAlone(response(a0, a1), work)
    case "simple":
      return isStableAlone(response(b0, b1), work)
    case "partial":
      return isStableTogether(response(a0, a1), { pole: [1, -1], zero: [b0] }, period, work)
    case "full":
      return isStableTogether(response(a0, a1), response(b0, b1), period, work)
  }
}

function isStableAlone({ pole, zero }: Response, work: Float64Array): boolean {
  work[0] = 1
  work[1] = pole[1]! + zero[0]!
  work[2] = pole[2]! + zero[1]!
  return rootsInsideCircle(work, 2)
}

/** Level and season each answer an error by N(z) / P(z) and M(z^m) / Q(z^m); together their poles are the roots of P Q + N Q + M P. */
function isStableTogether(level: Response, season: Response, period: number, work: Float64Array): boolean {
  const order = season.zero.length
  const degree = 2 + order * period
  work.fill(0, 0, degree + 1)
  for (let power = 0; power <= order; power++) {
    const at = power * period
    work[at]! += season.pole[power]!
    work[at + 1]! += season.pole[power]! * (level.pole[1]! + level.zero[0]!)
    work[at + 2]! += season.pole[power]! * (level.pole[2]! + level.zero[1]!)
    if (power === 0) continue
    for (let i = 0; i <= 2; i++) work[at + i]! += season.zero[power - 1]! * level.pole[i]!
  }
  return rootsInsideCircle(work, degree)
}

/** Coefficients from the highest power on, the pole's one longer. */
interface Response {
  readonly pole: readonly number[]
  readonly zero: readonly number[]
}

/** Numerator and denominator of what an error adds to the coming forecasts of one complex state. */
function response(a0: number, a1: number): Response {
  return { pole: [1, a0 - 2, 2 - a0 - a1], zero: [a0 - a1, (a0 - 1) * (a0 - a1) - (1 - a1) * (a0 + a1)] }
}

function copyStates({ level, potential, season, seasonPotential }: CesStates): CesStates {
  return { level, potential, season: Float64Array.from(season), seasonPotential: Float64Array.from(seasonPotential) }
}

function restoreStates(states: CesStates, from: CesStates): void {
  states.level = from.level
  states.potential = from.potential
  states.season.set(from.season)
  states.seasonPotential.set(from.seasonPotential)
}
