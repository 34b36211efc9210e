import { NfoldError, shown } from "../errors.ts"
import { normalQuantile } from "../numbers/distributions/normal.ts"
import { shrunkCovariance } from "./reconcile/shrunk-covariance.ts"
import { solvePositive } from "./reconcile/solve.ts"
import type { Forecast, PredictionInterval } from "./types.ts"

/** How forecasts are made to add up: "mint" weighs all of them by how they erred together, "bottom-up" adds up the parts. */
export type ReconcileMethod = "mint" | "bottom-up"

/** Forecasts that ought to add up. */
export interface Hierarchy {
  /** The parts that add up to all others. */
  readonly parts: readonly Forecast[]
  /** Sums of parts: the whole, and whatever stands between. */
  readonly sums: readonly HierarchySum[]
}

export interface HierarchySum {
  readonly forecast: Forecast
  /** 0-based places, among the parts, of those that it is the sum of. */
  readonly of: readonly number[]
}

/** The forecasts of a hierarchy, in the order they were given. */
export interface Reconciled {
  readonly parts: readonly Forecast[]
  readonly sums: readonly Forecast[]
}

/**
 * Makes forecasts of parts and of their sums add up: with S the matrix that adds up parts and W the covariance of the one-step errors of all,
 * the new forecasts are S (S' W^-1 S)^-1 S' W^-1 times the old ones, which is the combination of least variance; W is shrunk
 * towards its diagonal. Intervals keep their shape and get the standard deviation that the combination has.
 *
 * Misleads when the parts do not add up in the data. Bounds that were set for a part may be left by a little.
 *
 * @param hierarchy forecasts with the same horizon and levels, of series over the same times
 * @param method    "mint" (default) or "bottom-up"
 * @returns the forecasts in the order given; each sum is the sum of its parts
 * @throws NfoldError `bad-argument` when horizons, levels or the lengths of the residuals differ, or for a method there is not
 * @see Wickramasuriya, Athanasopoulos & Hyndman 2019, *Optimal forecast reconciliation for hierarchical and grouped time series through trace minimization*
 * @example
 * const [a, b, whole] = [[1, 2, 1, 2], [3, 5, 4, 4], [4, 7, 5, 6]].map((values) => naive(values, { horizon: 1 }))
 * reconcile({ parts: [a, b], sums: [{ forecast: whole, of: [0, 1] }] }).sums[0].mean // => [6]
 */
export function reconcile(hierarchy: Hierarchy, method: ReconcileMethod = "mint"): Reconciled {
  const { parts, sums } = hierarchy
  requireAlike(hierarchy)
  const all = [...sums.map(({ forecast }) => forecast), ...parts]
  const adding = addingMatrix(hierarchy)
  const covariance = shrunkCovariance(completeErrors(all))
  const weights = weightsOf(method, hierarchy, adding, covariance)
  const steps = parts[0]?.mean.length ?? 0
  const correlation = correlationOf(covariance)
  const means = Array.from({ length: steps }, (_, step) => {
    const base = all.map(({ mean }) => mean[step] ?? 0)
    return multiplyVector(adding, multiplyVector(weights, base))
  })
  const ratios = Array.from({ length: steps }, (_, step) => spreadRatios(all, step, adding, weights, correlation))
  const changed = all.map((forecast, index) => changedForecast(forecast, index, means, ratios))
  return { sums: changed.slice(0, sums.length), parts: changed.slice(sums.length) }
}

/** What each forecast counts in each new part. */
function weightsOf(method: ReconcileMethod, { parts, sums }: Hierarchy, adding: Matrix, covariance: Matrix): Matrix {
  switch (method) {
    case "mint":
      return combination(adding, covariance)
    case "bottom-up":
      return bottomUp(sums.length, parts.length)
    default:
      throw new NfoldError("bad-argument", `reconcile: method is "mint" or "bottom-up", received ${shown(method)}`, {
        path: "method",
      })
  }
}

type Matrix = readonly (readonly number[])[]

/** Rows for the sums, then one for each part. */
function addingMatrix({ parts, sums }: Hierarchy): Matrix {
  const rowOf = (members: readonly number[]): number[] => parts.map((_, part) => (members.includes(part) ? 1 : 0))
  return [...sums.map(({ of }) => rowOf(of)), ...parts.map((_, part) => rowOf([part]))]
}

function bottomUp(sums: number, parts: number): Matrix {
  return Array.from({ length: parts }, (_, part) =>
    Array.from({ length: sums + parts }, (_, series) => (series === sums + part ? 1 : 0)),
  )
}

/** (S' W^-1 S)^-1 S' W^-1, from the solutions of two systems with positive definite matrices. */
function combination(adding: Matrix, covariance: Matrix): Matrix {
  const weighted = solvePositive(covariance, adding)
  const normal = multiply(transposed(adding), weighted)
  return solvePositive(normal, transposed(weighted))
}

/** Residuals at the times at which every series has one. */
function completeErrors(all: readonly Forecast[]): readonly (readonly number[])[] {
  const length = all[0]?.residuals.length ?? 0
  const complete: number[][] = []
  for (let t = 0; t < length; t++) {
    const row = all.map(({ residuals }) => residuals[t])
    const known = row.filter((value) => typeof value === "number")
    if (known.length === row.length) complete.push(known)
  }
  return complete.length > 0 ? complete : [all.map(() => 0)]
}

function correlationOf(covariance: Matrix): Matrix {
  const deviations = covariance.map((row, i) => Math.sqrt(row[i] ?? 0))
  return covariance.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / ((deviations[i] ?? 1) * (deviations[j] ?? 1) || 1))),
  )
}

/** By what the standard deviation of each series changes at a step, if the errors at it are correlated as those one step ahead are. */
function spreadRatios(
  all: readonly Forecast[],
  step: number,
  adding: Matrix,
  weights: Matrix,
  correlation: Matrix,
): readonly number[] {
  const spreads = all.map((forecast) => spreadAt(forecast, step))
  return adding.map((row, series) => {
    const total = all.map((_, k) => row.reduce((sum, member, part) => sum + member * (weights[part]?.[k] ?? 0), 0))
    let variance = 0
    for (const [i, a] of total.entries()) {
      for (const [j, b] of total.entries()) {
        variance += a * b * (correlation[i]?.[j] ?? 0) * (spreads[i] ?? 0) * (spreads[j] ?? 0)
      }
    }
    const own = spreads[series] ?? 0
    return own > 0 ? Math.sqrt(Math.max(0, variance)) / own : 1
  })
}

/** The standard deviation of a normal distribution with this interval. */
function spreadAt({ intervals }: Forecast, step: number): number {
  const [interval] = intervals
  if (interval === undefined) return 1
  const width = (interval.high[step] ?? 0) - (interval.low[step] ?? 0)
  return width / (2 * normalQuantile(0.5 + interval.level / 200))
}

function changedForecast(forecast: Forecast, index: number, means: Matrix, ratios: Matrix): Forecast {
  const mean = forecast.mean.map((_, step) => means[step]?.[index] ?? Number.NaN)
  const moved = (ends: readonly number[]): number[] =>
    ends.map((end, step) => {
      const centre = mean[step] ?? Number.NaN
      return centre + (end - (forecast.mean[step] ?? 0)) * (ratios[step]?.[index] ?? 1)
    })
  const intervals = forecast.intervals.map(
    ({ level, low, high }): PredictionInterval => ({ level, low: moved(low), high: moved(high) }),
  )
  return { ...forecast, model: `${forecast.model}, reconciled`, mean, intervals }
}

function requireAlike({ parts, sums }: Hierarchy): void {
  const all = [...parts, ...sums.map(({ forecast }) => forecast)]
  const [first] = parts
  if (first === undefined || sums.length === 0) {
    throw new NfoldError("bad-argument", "reconcile: needs parts and at least one sum of them", { path: "parts" })
  }
  const shapeOf = ({ mean, intervals, residuals }: Forecast): string =>
    [mean.length, residuals.length, ...intervals.map(({ level }) => level)].join()
  if (all.some((forecast) => shapeOf(forecast) !== shapeOf(first))) {
    throw new NfoldError("bad-argument", "reconcile: all forecasts have the same horizon, levels and series length")
  }
  for (const { of } of sums) {
    if (of.length > 0 && of.every((part) => Number.isInteger(part) && part >= 0 && part < parts.length)) continue
    throw new NfoldError(
      "bad-argument",
      `reconcile: a sum is of places 0 to ${parts.length - 1}, received [${of.join()}]`,
    )
  }
}

function multiply(a: Matrix, b: Matrix): Matrix {
  const columns = transposed(b)
  return a.map((row) => columns.map((column) => row.reduce((sum, value, k) => sum + value * (column[k] ?? 0), 0)))
}

function multiplyVector(a: Matrix, vector: readonly number[]): number[] {
  return a.map((row) => row.reduce((sum, value, k) => sum + value * (vector[k] ?? 0), 0))
}

function transposed(a: Matrix): Matrix {
  return (a[0] ?? []).map((_, column) => a.map((row) => row[column] ?? 0))
}
