import { filterConditionally, nonZeroLags } from "./conditional-filter.ts"
import { type CovarianceScratch, createCovarianceScratch, stationaryCovariance } from "./stationary-covariance.ts"

/**
 * The Kalman filter of a stationary ARMA process after some observations, in units of the innovation variance.
 * Component i of a state is what is known now of the observation i steps on.
 */
export interface FilterState {
  /** Predicted state of each column that is filtered, one after the other, each `size` long with a zero behind it. */
  readonly predictions: Float64Array
  readonly gain: Float64Array
  /** The last change of the covariance matrix is `weight` times the outer product of this vector. */
  readonly direction: Float64Array
  readonly size: number
  readonly scratch: CovarianceScratch
  weight: number
  /** Variance of the next observation, given those before. */
  variance: number
}

/** Below this share of the innovation variance, what the prediction variance can still change is nothing. */
const negligible = 1e-11

/** The filter before the first observation. */
export function createFilter(autoregressive: Float64Array, movingAverage: Float64Array, columns: number): FilterState {
  const size = Math.max(autoregressive.length, movingAverage.length + 1)
  const filter: FilterState = {
    predictions: new Float64Array(columns * (size + 1)),
    gain: new Float64Array(size),
    direction: new Float64Array(size + 1),
    size,
    scratch: createCovarianceScratch(autoregressive.length, movingAverage.length),
    weight: 0,
    variance: 1,
  }
  resetFilter(filter, autoregressive, movingAverage)
  return filter
}

/** Sets a filter of the right size back to before the first observation, for these coefficients. */
export function resetFilter(filter: FilterState, autoregressive: Float64Array, movingAverage: Float64Array): void {
  const { gain, direction, size, scratch } = filter
  stationaryCovariance(autoregressive, movingAverage, gain, scratch)
  const variance = gain[0]!
  for (let i = 0; i < size; i++) {
    gain[i] = (autoregressive[i] ?? 0) * variance + (gain[i + 1] ?? 0)
    direction[i] = gain[i]!
  }
  filter.predictions.fill(0)
  filter.variance = variance
  filter.weight = -1 / variance
}

/**
 * Filters columns that share one ARMA process: writes what each observation adds to what was known, divided by the root of
 * its relative variance, and returns the sum of the logarithms of those variances. With the observations in the
 * first column and regressors in the others, least squares on the results are generalised least squares.
 *
 * The covariance matrix changes by a matrix of rank one a step, so that a step costs the order, not its square
 * (Morf, Sidhu and Kailath 1974; Mélard 1984, AS 197). Once it has settled, the innovations follow from the
 * difference equation alone, and the state is left behind.
 */
export function filterExactly(
  filter: FilterState,
  autoregressive: Float64Array,
  movingAverage: Float64Array,
  columns: readonly Float64Array[],
  innovations: readonly Float64Array[],
): number {
  const { predictions, size } = filter
  const length = columns[0]!.length
  let logarithms = 0
  let sinceSettled = -1
  for (let t = 0; t < length; t++) {
    // The difference equation looks back on as many innovations as there are moving-average terms.
    if (sinceSettled >= movingAverage.length) {
      continueByDifferenceEquation(autoregressive, movingAverage, columns, innovations, t)
      return logarithms + (length - t) * Math.log(filter.variance)
    }
    const scale = 1 / Math.sqrt(filter.variance)
    logarithms += Math.log(filter.variance)
    for (let column = 0; column < columns.length; column++) {
      const innovation = columns[column]![t]! - predictions[column * (size + 1)]!
      innovations[column]![t] = innovation * scale
      predict(predictions, column * (size + 1), autoregressive, filter.gain, size, innovation / filter.variance)
    }
    if (sinceSettled >= 0) sinceSettled++
    else if (stepCovariance(filter, autoregressive) < negligible && isSettled(filter)) sinceSettled = 0
  }
  return logarithms
}

function isSettled({ direction, size, weight }: FilterState): boolean {
  let squares = 0
  for (let i = 0; i < size; i++) squares += direction[i]! * direction[i]!
  return -weight * squares < negligible
}

/**
 * Runs a filter of one column on, to its state after the last observation.
 *
 * @param errors  written: what each observation differs by from its prediction
 * @returns the sum of the squared errors over their relative variances
 */
export function runFilter(
  filter: FilterState,
  autoregressive: Float64Array,
  observations: Float64Array,
  errors: Float64Array,
): number {
  let squares = 0
  for (let t = 0; t < observations.length; t++) {
    const error = observations[t]! - filter.predictions[0]!
    errors[t] = error
    squares += (error * error) / filter.variance
    predict(filter.predictions, 0, autoregressive, filter.gain, filter.size, error / filter.variance)
    stepCovariance(filter, autoregressive)
  }
  return squares
}

/** Moves the covariance one step on; returns the size of the change of the prediction variance. */
export function stepCovariance(filter: FilterState, autoregressive: Float64Array): number {
  const { gain, direction, size, weight, variance } = filter
  const first = direction[0]!
  if (first === 0) {
    for (let i = 0; i < size; i++) direction[i] = direction[i + 1]!
    return 0
  }
  const change = weight * first * first
  // The variance never falls below that of the innovations; rounding might take it there.
  const next = Math.max(variance + change, 1)
  const share = weight * first
  const ratio = first / next
  const order = autoregressive.length
  for (let i = 0; i < order; i++) {
    const moved = autoregressive[i]! * first + direction[i + 1]!
    const changed = gain[i]! + share * moved
    gain[i] = changed
    direction[i] = moved - ratio * changed
  }
  for (let i = order; i < size; i++) {
    const moved = direction[i + 1]!
    const changed = gain[i]! + share * moved
    gain[i] = changed
    direction[i] = moved - ratio * changed
  }
  filter.variance = next
  filter.weight = weight + (weight * change) / variance
  return -change
}

function predict(
  predictions: Float64Array,
  offset: number,
  autoregressive: Float64Array,
  gain: Float64Array,
  size: number,
  surprise: number,
): void {
  const first = predictions[offset]!
  const order = autoregressive.length
  for (let i = 0; i < order; i++) {
    predictions[offset + i] = autoregressive[i]! * first + predictions[offset + i + 1]! + gain[i]! * surprise
  }
  for (let i = order; i < size; i++) predictions[offset + i] = predictions[offset + i + 1]! + gain[i]! * surprise
}

function continueByDifferenceEquation(
  autoregressive: Float64Array,
  movingAverage: Float64Array,
  columns: readonly Float64Array[],
  innovations: readonly Float64Array[],
  from: number,
): void {
  for (let column = 0; column < columns.length; column++) {
    filterConditionally(
      nonZeroLags(autoregressive),
      nonZeroLags(movingAverage),
      columns[column]!,
      innovations[column]!,
      from,
    )
  }
}
