import { parameterCount } from "./criterion.ts"
import { constantAt } from "./design.ts"
import { differenceBoth, differencingCoefficients } from "./difference.ts"
import type { Estimate } from "./estimate.ts"
import { createFilter, type FilterState, runFilter } from "./exact-filter.ts"
import { type ArimaOrders, lostToDifferencing } from "./orders.ts"
import { multiplyLags } from "./polynomials.ts"

/** A fitted ARIMA model and what it remembers of the series, as plain data. */
export interface ArimaState {
  readonly orders: ArimaOrders
  readonly autoregressive: readonly number[]
  readonly movingAverage: readonly number[]
  readonly seasonalAutoregressive: readonly number[]
  readonly seasonalMovingAverage: readonly number[]
  /** The mean or drift; 0 when there is none. */
  readonly constant: number
  /** Coefficients of the user's regressors. */
  readonly regression: readonly number[]
  readonly innovationVariance: number
  /** Null when the fit is perfect. */
  readonly logLikelihood: number | null
  /** Estimated parameters, the innovation variance among them. */
  readonly parameterCount: number
  /** Values that the likelihood is of: those of the first fit, less what differencing takes. */
  readonly used: number
  /** Values seen so far. */
  readonly length: number
  /** The last values less their regression, as many as differencing takes. */
  readonly recent: readonly number[]
  readonly filter: StoredFilter
}

/** A `FilterState` as plain data. */
export interface StoredFilter {
  readonly predictions: readonly number[]
  readonly gain: readonly number[]
  readonly direction: readonly number[]
  readonly weight: number
  readonly variance: number
}

/** The full polynomials of a model, the seasonal ones multiplied in. */
export interface FullPolynomials {
  readonly autoregressive: Float64Array
  readonly movingAverage: Float64Array
}

/** A state after an update, and what it predicted one step ahead for each of the values. */
export interface Followed {
  readonly state: ArimaState
  readonly fitted: Float64Array
}

/** The state of a model that was just estimated from these values. */
export function stateAfterFit(
  estimated: Estimate,
  values: Float64Array,
  regressors: readonly Float64Array[],
): Followed {
  const { orders, coefficients } = estimated
  const hasConstant = estimated.regression.length > regressors.length
  const used = values.length - lostToDifferencing(orders)
  const freedom = Math.max(1, used - parameterCount(estimated) + 1)
  const unseen: ArimaState = {
    orders,
    autoregressive: Array.from(coefficients.autoregressive),
    movingAverage: Array.from(coefficients.movingAverage),
    seasonalAutoregressive: Array.from(coefficients.seasonalAutoregressive),
    seasonalMovingAverage: Array.from(coefficients.seasonalMovingAverage),
    constant: hasConstant ? (estimated.regression[0] ?? 0) : 0,
    regression: Array.from(estimated.regression.subarray(hasConstant ? 1 : 0)),
    innovationVariance: 0,
    logLikelihood: Number.isFinite(estimated.logLikelihood) ? estimated.logLikelihood : null,
    parameterCount: parameterCount(estimated),
    used,
    length: 0,
    recent: [],
    filter: { predictions: [], gain: [], direction: [], weight: 0, variance: 0 },
  }
  const { state, fitted, squares } = follow(unseen, values, regressors)
  return { state: { ...state, innovationVariance: squares / freedom }, fitted }
}

/** The state of a model after it has seen further values, with its coefficients as they are. */
export function stateAfterUpdate(
  state: ArimaState,
  values: Float64Array,
  regressors: readonly Float64Array[],
): Followed {
  const { state: next, fitted } = follow(state, values, regressors)
  return { state: next, fitted }
}

export function fullPolynomials(state: ArimaState): FullPolynomials {
  const { orders } = state
  const [p, , q] = orders.order
  const [seasonalP, , seasonalQ] = orders.seasonal
  const autoregressive = new Float64Array(p + seasonalP * orders.period)
  const movingAverage = new Float64Array(q + seasonalQ * orders.period)
  const { period } = orders
  multiplyLags(
    Float64Array.from(state.autoregressive),
    Float64Array.from(state.seasonalAutoregressive),
    period,
    -1,
    autoregressive,
  )
  multiplyLags(
    Float64Array.from(state.movingAverage),
    Float64Array.from(state.seasonalMovingAverage),
    period,
    1,
    movingAverage,
  )
  return { autoregressive, movingAverage }
}

/** What constant and regressors add at each time from `from` on. */
export function regressionPart(
  state: ArimaState,
  regressors: readonly Float64Array[],
  from: number,
  count: number,
): Float64Array {
  const differences = state.orders.order[1] + state.orders.seasonal[1]
  return Float64Array.from({ length: count }, (_, t) => {
    const own = regressors.reduce((sum, column, i) => sum + column[t]! * (state.regression[i] ?? 0), 0)
    return own + state.constant * constantAt(differences, from + t)
  })
}

/** The filter of a state, to be run on. */
export function filterOf(state: ArimaState, polynomials: FullPolynomials): FilterState {
  const filter = createFilter(polynomials.autoregressive, polynomials.movingAverage, 1)
  const { predictions, gain, direction, weight, variance } = state.filter
  if (gain.length === 0) return filter
  filter.predictions.set(predictions)
  filter.gain.set(gain)
  filter.direction.set(direction)
  filter.weight = weight
  filter.variance = variance
  return filter
}

function follow(
  state: ArimaState,
  values: Float64Array,
  regressors: readonly Float64Array[],
): Followed & { readonly squares: number } {
  const { orders, length } = state
  const polynomials = fullPolynomials(state)
  const filter = filterOf(state, polynomials)
  const part = regressionPart(state, regressors, length, values.length)
  const levels = Float64Array.from([...state.recent, ...values.map((value, t) => value - part[t]!)])
  const observations = differenceBoth(levels, orders.order[1], orders.seasonal[1], orders.period)
  const errors = new Float64Array(observations.length)
  const squares = runFilter(filter, polynomials.autoregressive, observations, errors)
  // Differencing is linear, so that the error of a predicted difference is that of the predicted value.
  const fitted = new Float64Array(values.length).fill(Number.NaN)
  const offset = values.length - observations.length
  for (let t = 0; t < observations.length; t++) fitted[offset + t] = values[offset + t]! - errors[t]!
  return {
    fitted,
    squares,
    state: {
      ...state,
      length: length + values.length,
      recent: Array.from(levels.subarray(Math.max(0, levels.length - lostToDifferencing(orders)))),
      filter: {
        predictions: Array.from(filter.predictions),
        gain: Array.from(filter.gain),
        direction: Array.from(filter.direction),
        weight: filter.weight,
        variance: filter.variance,
      },
    },
  }
}

/** Coefficients c_1, c_2, ... with which a value is predicted from those before it and its predicted difference. */
export function undifferencing(orders: ArimaOrders): Float64Array {
  return differencingCoefficients(orders.order[1], orders.seasonal[1], orders.period)
}
