import { minimiseSquares, type Residuals } from "../optimise.ts"
import { filterConditionally, nonZeroLags } from "./conditional-filter.ts"
import { createFilter, type FilterState, filterExactly, resetFilter } from "./exact-filter.ts"
import { type ArimaOrders, termCounts } from "./orders.ts"
import { coefficientsFromPartials, multiplyLags } from "./polynomials.ts"
import { projectOut } from "./project-out.ts"

/** Coefficients of the four polynomials of a seasonal ARMA model. */
export interface ArmaCoefficients {
  readonly autoregressive: Float64Array
  readonly movingAverage: Float64Array
  readonly seasonalAutoregressive: Float64Array
  readonly seasonalMovingAverage: Float64Array
}

/** What a fit found. */
export interface Estimate {
  readonly orders: ArimaOrders
  readonly coefficients: ArmaCoefficients
  /** Coefficients of the regressors, in the order of the columns. */
  readonly regression: Float64Array
  readonly sumOfSquares: number
  /** Exact, or the conditional one of the method "conditional". */
  readonly logLikelihood: number
  /** Values that the sum of squares is over. */
  readonly count: number
  /** Where the search stopped; another search may start there. */
  readonly point: Float64Array
}

export interface EstimateOptions {
  /** Exact likelihood, or sum of squares conditional on the first values, which is faster. */
  readonly method: "exact" | "conditional"
  /** Where to start: the point of another estimate of the same orders. */
  readonly start?: Float64Array
  /** See `LeastSquaresOptions`. */
  readonly tolerance: number
  readonly maximumIterations?: number
}

/**
 * Estimates a seasonal ARMA model of observations that are already differenced, with regressors that are differenced alike.
 *
 * Maximising the Gaussian likelihood is minimising a sum of squares: of the innovations over the root of their variances,
 * all times the geometric mean of those roots. The regression coefficients and the innovation variance are solved for at
 * each step, so that the search runs over the ARMA coefficients alone; as partial autocorrelations on an
 * unbounded scale, so that each point is stationary and invertible.
 *
 * @see Ansley 1979, An algorithm for the exact likelihood of a mixed autoregressive-moving average process;
 *      Jones 1980, Maximum likelihood fitting of ARMA models
 */
export function estimate(
  orders: ArimaOrders,
  observations: Float64Array,
  regressors: readonly Float64Array[],
  options: EstimateOptions,
): Estimate {
  const workspace = createWorkspace(orders, observations, regressors)
  const { method, tolerance } = options
  const skipped = method === "exact" ? 0 : Math.min(workspace.ar.length, observations.length - 1)
  const count = observations.length - skipped
  const residualsAt: Residuals =
    method === "exact"
      ? (point, residuals) => exactResiduals(workspace, point, residuals)
      : (point, residuals) => conditionalResiduals(workspace, point, residuals, skipped)
  const found = minimiseSquares(residualsAt, count, options.start ?? startingPoint(orders), {
    tolerance,
    ...(options.maximumIterations === undefined ? {} : { maximumIterations: options.maximumIterations }),
  })
  // Once more, for what the workspace holds to be of the point that was found.
  const sumOfSquares = residualsAt(found.point, new Float64Array(count))
  return {
    orders,
    coefficients: copyCoefficients(workspace.coefficients),
    regression: Float64Array.from(workspace.regression),
    sumOfSquares,
    logLikelihood: gaussianLogLikelihood(sumOfSquares, count),
    count,
    point: found.point,
  }
}

/**
 * Points from which a search for these orders may start when nothing is known: all but white noise, and a damped cycle where there
 * are terms enough for one, as the likelihood then often has a second peak.
 */
export function startingPoints(orders: ArimaOrders): readonly Float64Array[] {
  const neutral = startingPoint(orders)
  const [ar, ma] = termCounts(orders)
  if (ar < 2 || ma < 2) return [neutral]
  const cyclic = neutral.slice()
  cyclic.set(dampedCycle)
  return [neutral, cyclic]
}

/** The first two partial autocorrelations of a cycle of between three and four observations, as coordinates of a point. */
const dampedCycle = [-0.4, -0.75]

/** The point that stands for next to no correlation. */
export function startingPoint(orders: ArimaOrders): Float64Array {
  const [ar, ma, seasonalAr, seasonalMa] = termCounts(orders)
  const point = new Float64Array(ar + ma + seasonalAr + seasonalMa)
  // Off zero, where an autoregressive and a moving-average term could not be told apart.
  point.fill(0.1, 0, ar)
  point.fill(0.1, ar + ma, ar + ma + seasonalAr)
  return point
}

/** Logarithm of the Gaussian likelihood at the variance that maximises it. */
function gaussianLogLikelihood(sumOfSquares: number, count: number): number {
  return (-count / 2) * (Math.log((2 * Math.PI * sumOfSquares) / count) + 1)
}

interface Workspace {
  readonly orders: ArimaOrders
  readonly coefficients: ArmaCoefficients
  readonly partials: ArmaCoefficients
  readonly ar: Float64Array
  readonly ma: Float64Array
  readonly columns: readonly Float64Array[]
  readonly innovations: readonly Float64Array[]
  readonly regression: Float64Array
  readonly filter: FilterState
}

function createWorkspace(
  orders: ArimaOrders,
  observations: Float64Array,
  regressors: readonly Float64Array[],
): Workspace {
  const [ar, ma, seasonalAr, seasonalMa] = termCounts(orders)
  const empty = (): ArmaCoefficients => ({
    autoregressive: new Float64Array(ar),
    movingAverage: new Float64Array(ma),
    seasonalAutoregressive: new Float64Array(seasonalAr),
    seasonalMovingAverage: new Float64Array(seasonalMa),
  })
  const columns = [observations, ...regressors]
  const fullAr = new Float64Array(ar + seasonalAr * orders.period)
  const fullMa = new Float64Array(ma + seasonalMa * orders.period)
  return {
    orders,
    coefficients: empty(),
    partials: empty(),
    ar: fullAr,
    ma: fullMa,
    columns,
    innovations: columns.map((column) => new Float64Array(column.length)),
    regression: new Float64Array(regressors.length),
    filter: createFilter(fullAr, fullMa, columns.length),
  }
}

function exactResiduals(workspace: Workspace, point: Float64Array, residuals: Float64Array): number {
  const { filter, ar, ma, columns, innovations, regression } = workspace
  readPoint(workspace, point)
  resetFilter(filter, ar, ma)
  const logarithms = filterExactly(filter, ar, ma, columns, innovations)
  projectOut(innovations, regression, 0)
  return scaleInto(residuals, innovations[0]!, 0, Math.exp(logarithms / (2 * residuals.length)))
}

function conditionalResiduals(
  workspace: Workspace,
  point: Float64Array,
  residuals: Float64Array,
  skipped: number,
): number {
  const { ar, ma, columns, innovations, regression } = workspace
  readPoint(workspace, point)
  const arLags = nonZeroLags(ar)
  const maLags = nonZeroLags(ma)
  for (let column = 0; column < columns.length; column++) {
    filterConditionally(arLags, maLags, columns[column]!, innovations[column]!, skipped)
  }
  projectOut(innovations, regression, skipped)
  return scaleInto(residuals, innovations[0]!, skipped, 1)
}

function scaleInto(residuals: Float64Array, innovations: Float64Array, from: number, scale: number): number {
  let sum = 0
  for (let t = 0; t < residuals.length; t++) {
    const residual = innovations[from + t]! * scale
    residuals[t] = residual
    sum += residual * residual
  }
  return sum
}

/** Beyond this a partial autocorrelation is within 1e-5 of one, and the stationary variance lost to rounding. */
const farthest = 220

function readPoint(workspace: Workspace, point: Float64Array): void {
  const { coefficients, partials, orders, ar, ma } = workspace
  let from = 0
  from = readPart(point, from, partials.autoregressive, coefficients.autoregressive, 1)
  from = readPart(point, from, partials.movingAverage, coefficients.movingAverage, -1)
  from = readPart(point, from, partials.seasonalAutoregressive, coefficients.seasonalAutoregressive, 1)
  readPart(point, from, partials.seasonalMovingAverage, coefficients.seasonalMovingAverage, -1)
  multiplyLags(coefficients.autoregressive, coefficients.seasonalAutoregressive, orders.period, -1, ar)
  multiplyLags(coefficients.movingAverage, coefficients.seasonalMovingAverage, orders.period, 1, ma)
}

function readPart(
  point: Float64Array,
  from: number,
  partials: Float64Array,
  coefficients: Float64Array,
  sign: 1 | -1,
): number {
  for (let i = 0; i < partials.length; i++) {
    const value = Math.min(farthest, Math.max(-farthest, point[from + i]!))
    partials[i] = value / Math.sqrt(1 + value * value)
  }
  coefficientsFromPartials(partials, coefficients)
  if (sign === -1) for (let i = 0; i < coefficients.length; i++) coefficients[i] = -coefficients[i]!
  return from + partials.length
}

function copyCoefficients(coefficients: ArmaCoefficients): ArmaCoefficients {
  return {
    autoregressive: coefficients.autoregressive.slice(),
    movingAverage: coefficients.movingAverage.slice(),
    seasonalAutoregressive: coefficients.seasonalAutoregressive.slice(),
    seasonalMovingAverage: coefficients.seasonalMovingAverage.slice(),
  }
}
