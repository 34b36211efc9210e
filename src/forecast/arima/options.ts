import { NfoldError, shown } from "../../errors.ts"
import type { InformationCriterion } from "../criteria.ts"
import type { ForecastOptions } from "../types.ts"
import type { AutomaticOptions } from "./automatic.ts"
import type { ArimaOrders } from "./orders.ts"

/** Options of `arima`, beside those of every forecasting function. */
export interface ArimaOptions extends ForecastOptions {
  /** p, d, q: autoregressive terms, differences, moving-average terms. Default: chosen by tests and the information criterion. */
  readonly order?: readonly [p: number, d: number, q: number]
  /** P, D, Q, the same at multiples of the period. Default [0, 0, 0] when `order` is given. */
  readonly seasonal?: readonly [P: number, D: number, Q: number]
  /** With `order`: a mean (d + D = 0) or a drift (d + D = 1). Default: a mean, and no drift. */
  readonly constant?: boolean
  /** Columns that explain the series, each as long as it. */
  readonly regressors?: readonly ArrayLike<number>[]
  /** The same columns for the future, each at least as long as the horizon (which is their length unless it is given). */
  readonly futureRegressors?: readonly ArrayLike<number>[]
  /** What the automatic choice minimises. Default "aicc". */
  readonly criterion?: InformationCriterion
  /** Compare models by conditional sums of squares. Default: for more than 150 values or more than 12 values a season. */
  readonly approximation?: boolean
  /** Models that the automatic choice tries at most. Default 94. */
  readonly maximumModels?: number
}

/** Terms of each kind that may be asked for. */
const mostTerms = 30
const mostDifferences = 3

/** The orders that the options ask for; null when they are to be chosen. */
export function readOrders(options: ArimaOptions, period: number): ArimaOrders | null {
  const { order, seasonal = [0, 0, 0], constant } = options
  if (order === undefined) {
    if (options.seasonal !== undefined) throw bad("seasonal", "given together with order", seasonal)
    return null
  }
  requireOrder("order", order)
  requireOrder("seasonal", seasonal)
  if (period === 1 && seasonal.some((terms) => terms > 0)) {
    throw bad("seasonal", "[0, 0, 0] for a series whose period is 1 or longer than the series", seasonal)
  }
  const differences = order[1] + seasonal[1]
  if (constant === true && differences > 1)
    throw bad("constant", "false when there are two or more differences", constant)
  return { order, seasonal, period, constant: constant ?? differences === 0 }
}

/** How the orders are to be chosen. */
export function readSearch({ criterion = "aicc", approximation, maximumModels = 94 }: ArimaOptions): AutomaticOptions {
  if (!criteria.includes(criterion)) throw bad("criterion", '"aicc", "aic" or "bic"', criterion)
  if (!Number.isInteger(maximumModels) || maximumModels < 1) {
    throw bad("maximumModels", "a whole number of at least 1", maximumModels)
  }
  return { criterion, approximation: approximation ?? null, maximumModels }
}

const criteria: readonly InformationCriterion[] = ["aicc", "aic", "bic"]

/** The regressors as columns of numbers, checked. */
export function readRegressors(
  option: "regressors" | "futureRegressors",
  columns: readonly ArrayLike<number>[] | undefined,
  length: { readonly least: number; readonly exact: boolean },
): readonly Float64Array[] {
  if (columns === undefined) return []
  if (!Array.isArray(columns)) throw bad(option, "an array of columns", columns)
  return columns.map((column: ArrayLike<number>, index) => {
    const path = `${option}[${index}]`
    if (column === null || typeof column !== "object" || typeof column.length !== "number") {
      throw bad(path, "a column of numbers", column)
    }
    if (length.exact ? column.length !== length.least : column.length < length.least) {
      throw bad(
        path,
        `a column of ${length.exact ? "" : "at least "}${length.least} numbers`,
        `${column.length} numbers`,
      )
    }
    const numbers = Float64Array.from({ length: length.least }, (_, t) => Number(column[t]))
    const wrong = numbers.findIndex((value) => !Number.isFinite(value))
    if (wrong >= 0) throw bad(`${path}[${wrong}]`, "a finite number", column[wrong])
    return numbers
  })
}

function requireOrder(option: string, order: readonly number[]): void {
  const valid =
    Array.isArray(order) &&
    order.length === 3 &&
    order.every((terms, i) => Number.isInteger(terms) && terms >= 0 && terms <= (i === 1 ? mostDifferences : mostTerms))
  if (valid) return
  throw bad(
    option,
    `three whole numbers, terms from 0 to ${mostTerms} and differences from 0 to ${mostDifferences}`,
    order,
  )
}

function bad(option: string, expected: string, received: unknown): NfoldError {
  const message = `arima: ${option} is ${expected}, received ${shown(received)}`
  return new NfoldError("bad-argument", message, { path: option, expected })
}
