import { NfoldError } from "../../errors.ts"
import { criteriaOf } from "../criteria.ts"
import type { Description, Family, Fit, PreparedSeries } from "../model.ts"
import { forecastFamily } from "../run-family.ts"
import type { Forecast, SeriesValues } from "../types.ts"
import { fitAutomatically } from "./automatic.ts"
import { createDesign } from "./design.ts"
import type { Estimate } from "./estimate.ts"
import { fitOrders } from "./fit-orders.ts"
import { type ArimaOptions, readOrders, readRegressors, readSearch } from "./options.ts"
import { type ArimaOrders, describeOrders, lostToDifferencing } from "./orders.ts"
import { predictArima } from "./predict.ts"
import { projectOut } from "./project-out.ts"
import { type ArimaState, stateAfterFit, stateAfterUpdate } from "./state.ts"

/**
 * Seasonal ARIMA, autoregressive integrated moving average: (1 - B)^d (1 - B^m)^D (y - regression) is a stationary ARMA process, fitted by exact
 * Gaussian likelihood. Without `order` the model is chosen as by R's `auto.arima`: D by the strength of the season, d by the test of
 * Kwiatkowski and others, p, q, P, Q and the constant by a stepwise search for the smallest AICc.
 *
 * Misleads when the level jumps (give a level shift as a regressor), and when the spread grows with the level (use `transform: "log"`).
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`, `fit-failed`
 * @see Hyndman & Khandakar 2008, *Automatic time series forecasting: the forecast package for R*; R, forecast::auto.arima and forecast::Arima
 * @example
 * arima([1, 3, 2, 4, 3, 5], { order: [0, 1, 0], horizon: 2 }).mean // => [5, 5]
 */
export function arima(values: SeriesValues, options: ArimaOptions = {}): Forecast {
  const futureLength = options.futureRegressors?.[0]?.length
  const horizon = options.horizon ?? futureLength
  return forecastFamily(arimaFamily(options), values, horizon === undefined ? options : { ...options, horizon })
}

/** Longer seasons than this are left to other families: the state would be too large. */
const longestPeriod = 400

/** The ARIMA family with these orders and regressors; without options, all of it automatic. */
export function arimaFamily(options: ArimaOptions = {}): Family<ArimaState> {
  return {
    name: "arima",
    fit: (series) => fitSeries(series, options),
    update: (state, values) => {
      const regressors = readRegressors("regressors", options.regressors, { least: values.length, exact: true })
      requireColumns("regressors", regressors, state)
      return stateAfterUpdate(state, values, regressors)
    },
    predict: (state, { horizon }) => {
      const future = readRegressors("futureRegressors", options.futureRegressors, { least: horizon, exact: false })
      requireColumns("futureRegressors", future, state)
      return predictArima(state, future, horizon)
    },
    describe,
  }
}

function fitSeries({ values, periods }: PreparedSeries, options: ArimaOptions): Fit<ArimaState> {
  const shortest = periods[0] ?? 1
  const period = shortest <= longestPeriod ? shortest : 1
  const notes = [
    ...(period === shortest
      ? []
      : [`arima: a season of ${shortest} is longer than ${longestPeriod}: fitted without it`]),
    ...(periods.length > 1 ? [`arima: only the season of ${shortest} is in the model`] : []),
  ]
  const regressors = readRegressors("regressors", options.regressors, { least: values.length, exact: true })
  requireIndependent(regressors)
  requireLength(values, regressors)
  const orders = readOrders(options, period)
  const estimated =
    orders === null
      ? fitAutomatically(values, regressors, period, readSearch(options))
      : fitGiven(values, regressors, orders)
  return { ...stateAfterFit(estimated, values, regressors), notes }
}

function fitGiven(values: Float64Array, regressors: readonly Float64Array[], orders: ArimaOrders): Estimate {
  const { order, seasonal, period } = orders
  const estimated = order[0] + order[2] + seasonal[0] + seasonal[2] + regressors.length + (orders.constant ? 1 : 0)
  const needed = lostToDifferencing(orders) + estimated + 1
  if (values.length < needed) {
    const name = describeOrders(orders)
    throw new NfoldError("too-short", `arima: ${name} needs at least ${needed} values, received ${values.length}`)
  }
  return fitOrders(createDesign(values, regressors, order[1], seasonal[1], period), orders)
}

function describe(state: ArimaState, scale: number): Description {
  const { orders } = state
  return {
    model: describeOrders(orders, state.regression.length),
    parameters: {
      ...numbered("ar", state.autoregressive),
      ...numbered("ma", state.movingAverage),
      ...numbered("sar", state.seasonalAutoregressive),
      ...numbered("sma", state.seasonalMovingAverage),
      ...(orders.constant
        ? { [orders.order[1] + orders.seasonal[1] === 0 ? "mean" : "drift"]: state.constant * scale }
        : {}),
      ...numbered(
        "regressor",
        state.regression.map((coefficient) => coefficient * scale),
      ),
      sigma2: state.innovationVariance * scale * scale,
    },
    criteria: criteriaOnScale(state, scale),
  }
}

/** None for a perfect fit. */
function criteriaOnScale(
  { logLikelihood, used, parameterCount }: ArimaState,
  scale: number,
): Readonly<Record<string, number>> {
  return logLikelihood === null
    ? {}
    : criteriaOf(logLikelihood - used * Math.log(Math.abs(scale)), parameterCount, used)
}

function numbered(name: string, values: readonly number[]): Record<string, number> {
  return Object.fromEntries(values.map((value, index) => [`${name}${index + 1}`, value]))
}

function requireColumns(option: string, columns: readonly Float64Array[], state: ArimaState): void {
  const expected = state.regression.length
  if (columns.length === expected) return
  const message = `arima: ${option} are as many columns as the model was fitted with, ${expected}, received ${columns.length}`
  throw new NfoldError("bad-argument", message, { path: option, expected: `${expected} columns` })
}

function requireLength(values: Float64Array, regressors: readonly Float64Array[]): void {
  const needed = regressors.length + 2
  if (regressors.length === 0 || values.length > needed) return
  throw new NfoldError(
    "too-short",
    `arima: regression on ${regressors.length} needs more than ${needed} values, received ${values.length}`,
  )
}

/** Columns that add up to one another, or to a constant, have no coefficients of their own. */
function requireIndependent(regressors: readonly Float64Array[]): void {
  const length = regressors[0]?.length ?? 0
  const earlier: Float64Array[] = [new Float64Array(length).fill(1)]
  for (const [index, column] of regressors.entries()) {
    const columns = [column.slice(), ...earlier.map((one) => one.slice())]
    projectOut(columns, new Float64Array(earlier.length), 0)
    const left = columns[0]?.reduce((sum, value) => sum + value * value, 0) ?? 0
    const before = column.reduce((sum, value) => sum + value * value, 0)
    if (!(left > 1e-20 * before)) {
      const message = `arima: regressors[${index}] is constant, or a sum of multiples of the columns before it`
      throw new NfoldError("bad-argument", message, { path: `regressors[${index}]`, expected: "independent columns" })
    }
    earlier.push(column)
  }
}
