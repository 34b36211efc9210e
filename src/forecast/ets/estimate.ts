import type { Minimum } from "../optimise.ts"
import { type EtsForm, parameterCountOf } from "./form.ts"
import { bestGuesses } from "./guesses.ts"
import { minusTwiceLogLikelihood } from "./likelihood.ts"
import {
  alphaAt,
  comingStates,
  createPath,
  type EtsParameters,
  type EtsPath,
  levelAt,
  phiAt,
  runStates,
  seasonAt,
} from "./recursion.ts"
import { greatestWeight } from "./region.ts"
import { createSearch } from "./search.ts"

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
  readonly parameterCount: number
}

/**
 * Maximum-likelihood estimates of one form; null where the series is too short for its parameters or lies outside what it can fit.
 *
 * @param near  estimates of a form of the same states to start from
 */
export function estimateForm(values: Float64Array, form: EtsForm, period: number, near?: EtsFit): EtsFit | null {
  const seasons = form.season === "N" ? 1 : period
  const free = parameterCountOf(form, seasons)
  const length = values.length
  if (free >= length - 1) return null

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
  return summarise(values, { form, period: seasons, parameters, path, minusTwice: found.value, free })
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
  const minusTwice = minusTwiceLogLikelihood(values, path.mean, "A", sumOfSquares)
  return summarise(values, { form, period: 1, parameters, path, minusTwice, free: 1 })
}

/** Estimates, the path that they lead along, minus twice their log-likelihood, and how many were free. */
interface Found {
  readonly form: EtsForm
  readonly period: number
  readonly parameters: EtsParameters
  readonly path: EtsPath
  readonly minusTwice: number
  readonly free: number
}

function summarise(values: Float64Array, { form, period, parameters, path, minusTwice, free }: Found): EtsFit {
  const length = values.length
  let squares = 0
  for (let t = 0; t < length; t++) {
    const error = values[t]! - path.mean[t]!
    squares += (form.error === "A" ? error : error / path.mean[t]!) ** 2
  }
  const parameterCount = free + 1
  // Not 0: forms of so few values that AICc is infinite still rank, by how many parameters they have.
  const spare = Math.max(length - parameterCount - 1, 1e-9)
  return {
    form,
    period,
    parameters,
    states: comingStates(path, length, period),
    fitted: path.mean,
    variance: squares / Math.max(1, length - free),
    logLikelihood: -minusTwice / 2,
    aicc: minusTwice + 2 * parameterCount + (2 * parameterCount * (parameterCount + 1)) / spare,
    parameterCount,
  }
}
