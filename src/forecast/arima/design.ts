import { differenceBoth } from "./difference.ts"
import type { ArimaOrders } from "./orders.ts"

/** What a seasonal ARMA model is fitted to: the series and its regressors, differenced alike. */
export interface Design {
  readonly observations: Float64Array
  /** The column of a mean or drift; null where differencing leaves nothing of it. */
  readonly constant: Float64Array | null
  readonly regressors: readonly Float64Array[]
  readonly period: number
  readonly differences: number
  readonly seasonalDifferences: number
}

/** Differences a series, its regressors, and the line 1, 2, 3, ... that a drift multiplies. */
export function createDesign(
  values: Float64Array,
  regressors: readonly Float64Array[],
  differences: number,
  seasonalDifferences: number,
  period: number,
): Design {
  const take = (column: Float64Array): Float64Array => differenceBoth(column, differences, seasonalDifferences, period)
  const total = differences + seasonalDifferences
  const line = Float64Array.from(values, (_, t) => constantAt(total, t))
  return {
    observations: take(values),
    constant: total > 1 ? null : take(line),
    regressors: regressors.map(take),
    period,
    differences,
    seasonalDifferences,
  }
}

/** What a constant multiplies at time t: 1 for a mean, t + 1 for a drift. */
export function constantAt(differences: number, t: number): number {
  return differences === 0 ? 1 : t + 1
}

/** The regressors of a model with these orders: the constant, if it has one, before the user's own. */
export function columnsFor(design: Design, orders: ArimaOrders): readonly Float64Array[] {
  return orders.constant && design.constant !== null ? [design.constant, ...design.regressors] : design.regressors
}
