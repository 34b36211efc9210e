import type { InformationCriterion } from "../criteria.ts"
import { createDesign, type Design } from "./design.ts"
import { differenceBoth, isConstant } from "./difference.ts"
import { levelDifferences, seasonalDifferences } from "./differencing-tests.ts"
import type { Estimate } from "./estimate.ts"
import { fitOrders, refineOrders } from "./fit-orders.ts"
import type { ArimaOrders } from "./orders.ts"
import { projectOut } from "./project-out.ts"
import { searchOrders } from "./search.ts"

export interface AutomaticOptions {
  readonly criterion: InformationCriterion
  /** Null: as R, for series of more than 150 values or more than 12 values a season. */
  readonly approximation: boolean | null
  readonly maximumModels: number
}

/** Chooses the orders of a seasonal ARIMA model: differences by tests, the other orders by an information criterion. */
export function fitAutomatically(
  values: Float64Array,
  regressors: readonly Float64Array[],
  period: number,
  options: AutomaticOptions,
): Estimate {
  const { differences, seasonal } = chooseDifferences(values, regressors, period)
  const design = createDesign(values, regressors, differences, seasonal, period)
  if (isConstant(design.observations)) return fitOrders(design, regularOrders(design))
  const search = {
    criterion: options.criterion,
    approximation: options.approximation ?? (values.length > 150 || period > 12),
    maximumModels: options.maximumModels,
  }
  const tail = Math.max(longestSearched, 10 * period)
  if (values.length <= tail) return searchOrders(design, search)
  const recent = (column: Float64Array): Float64Array => column.subarray(column.length - tail)
  const found = searchOrders(
    createDesign(recent(values), regressors.map(recent), differences, seasonal, period),
    search,
  )
  return refineOrders(design, found)
}

/** Of longer series the orders are chosen by the last values, so many of them; all of the values then give the coefficients. */
const longestSearched = 2000

/** The orders for a series that differencing makes constant: it repeats, or is a line or a parabola. */
function regularOrders(design: Design): ArimaOrders {
  return {
    order: [0, design.differences, 0],
    seasonal: [0, design.seasonalDifferences, 0],
    period: design.period,
    constant: design.constant !== null,
  }
}

/** Differences that the tests ask for, of what the regressors leave over; none that would leave a regressor without variation. */
function chooseDifferences(
  values: Float64Array,
  regressors: readonly Float64Array[],
  period: number,
): { readonly differences: number; readonly seasonal: number } {
  const varying = regressors.filter((column) => !isConstant(column))
  const rest = residualsOf(values, varying)
  const leavesVariation = (differences: number, seasonal: number): boolean =>
    varying.every((column) => !isConstant(differenceBoth(column, differences, seasonal, period)))
  let seasonal: number = seasonalDifferences(rest, period)
  if (seasonal > 0 && !leavesVariation(0, seasonal)) seasonal -= 1
  let differences = levelDifferences(differenceBoth(rest, 0, seasonal, period))
  if (differences > 0 && !leavesVariation(differences, seasonal)) differences -= 1
  return { differences, seasonal }
}

function residualsOf(values: Float64Array, regressors: readonly Float64Array[]): Float64Array {
  if (regressors.length === 0) return values
  const columns = [
    values.slice(),
    new Float64Array(values.length).fill(1),
    ...regressors.map((column) => column.slice()),
  ]
  projectOut(columns, new Float64Array(columns.length - 1), 0)
  return columns[0] ?? values
}
