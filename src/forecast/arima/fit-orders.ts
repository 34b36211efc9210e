import { columnsFor, type Design } from "./design.ts"
import { type Estimate, estimate, startingPoints } from "./estimate.ts"
import type { ArimaOrders } from "./orders.ts"

/** Relative tolerances on the sum of squares: for a start, and for what is reported. */
const roughly = 1e-6
const closely = 1e-11

/** Fits given orders as well as can be: from every start that is likely to lead to the highest likelihood. */
export function fitOrders(design: Design, orders: ArimaOrders, known?: Float64Array): Estimate {
  const columns = columnsFor(design, orders)
  const conditional = estimate(orders, design.observations, columns, { method: "conditional", tolerance: roughly })
  const starts = [conditional.point, ...startingPoints(orders), ...(known === undefined ? [] : [known])]
  const fits = starts.map((start) =>
    estimate(orders, design.observations, columns, { method: "exact", tolerance: closely, start }),
  )
  return bestFit(fits)
}

/** Fits the orders of an estimate to other data, from where it stopped. */
export function refineOrders(design: Design, { orders, point }: Estimate): Estimate {
  return estimate(orders, design.observations, columnsFor(design, orders), {
    method: "exact",
    tolerance: closely,
    start: point,
  })
}

/** The fit of highest likelihood. */
export function bestFit(fits: readonly Estimate[]): Estimate {
  return fits.reduce((best, fit) => (fit.logLikelihood > best.logLikelihood ? fit : best))
}
