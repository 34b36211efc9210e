import { normalPrediction } from "../intervals.ts"
import type { Prediction } from "../model.ts"
import { type FilterState, stepCovariance } from "./exact-filter.ts"
import { expandQuotient } from "./polynomials.ts"
import { type ArimaState, filterOf, fullPolynomials, regressionPart, undifferencing } from "./state.ts"

/**
 * Forecasts of an ARIMA model with normal distributions: means from the filter's state, variances from the weights with which
 * past innovations enter (Box and Jenkins), and from what the filter does not yet know of its state after a short series.
 */
export function predictArima(
  state: ArimaState,
  futureRegressors: readonly Float64Array[],
  horizon: number,
): Prediction {
  const polynomials = fullPolynomials(state)
  const filter = filterOf(state, polynomials)
  const integration = undifferencing(state.orders)
  const { autoregressive } = polynomials
  const response = expandQuotient([1], autoregressive, horizon)
  // What a pulse in the differenced series does to the series itself.
  const cumulated = expandQuotient(response, integration, horizon)
  const variances = innovationVariances(cumulated, polynomials.movingAverage, horizon)
  addStateVariances(variances, filter, autoregressive, cumulated)

  const differences = predictDifferences(filter, autoregressive, horizon)
  const levels = undoDifferences(differences, integration, state.recent)
  const part = regressionPart(state, futureRegressors, state.length, horizon)
  return normalPrediction(
    levels.map((level, step) => level + part[step]!),
    variances.map((variance) => Math.sqrt(variance * state.innovationVariance)),
  )
}

function predictDifferences(filter: FilterState, autoregressive: Float64Array, horizon: number): Float64Array {
  const state = filter.predictions
  const means = new Float64Array(horizon)
  for (let step = 0; step < horizon; step++) {
    const first = state[0]!
    means[step] = first
    for (let i = 0; i < filter.size; i++) state[i] = (autoregressive[i] ?? 0) * first + state[i + 1]!
  }
  return means
}

function undoDifferences(
  differences: Float64Array,
  integration: Float64Array,
  recent: readonly number[],
): Float64Array {
  const known = recent.length
  const levels = new Float64Array(known + differences.length)
  levels.set(recent)
  for (let step = 0; step < differences.length; step++) {
    let level = differences[step]!
    for (let lag = 1; lag <= integration.length; lag++) level += integration[lag - 1]! * levels[known + step - lag]!
    levels[known + step] = level
  }
  return levels.slice(known)
}

function innovationVariances(cumulated: Float64Array, movingAverage: Float64Array, horizon: number): Float64Array {
  const variances = new Float64Array(horizon)
  let sum = 0
  for (let step = 0; step < horizon; step++) {
    let weight = cumulated[step]!
    for (let j = Math.min(step, movingAverage.length); j >= 1; j--)
      weight += movingAverage[j - 1]! * cumulated[step - j]!
    sum += weight * weight
    variances[step] = sum
  }
  return variances
}

/** Further steps of the covariance that are looked at, at most: a moving average on the edge of invertibility never settles. */
const mostSteps = 2000

/**
 * The covariance of the state falls, step by step, to that of the last innovation alone.
 * What it would still fall is what the filter does not know yet: the sum of all changes to come.
 */
function addStateVariances(
  variances: Float64Array,
  filter: FilterState,
  autoregressive: Float64Array,
  cumulated: Float64Array,
): void {
  const { direction, size } = filter
  for (let further = 0; further < mostSteps; further++) {
    const weight = -filter.weight
    let norm = 0
    for (let i = 0; i < size; i++) norm += direction[i]! * direction[i]!
    if (weight * norm < 1e-12) return
    for (let step = 0; step < variances.length; step++) {
      let effect = 0
      for (let i = Math.min(step, size - 1); i >= 0; i--) effect += cumulated[step - i]! * direction[i]!
      variances[step] = variances[step]! + weight * effect * effect
    }
    stepCovariance(filter, autoregressive)
  }
}
