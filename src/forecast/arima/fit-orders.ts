import { columnsFor, type Design } from "./design.ts"
import { type Estimate, estimate, startingPoint, startingPoints } from "./estimate.ts"
import type { ArimaOrders } from "./orders.ts"

/** Relative tolerances on the sum of squares: for telling peaks apart, and for what is reported. */
const roughly = 1e-6
const closely = 1e-11

/** Fits given orders as well as can be: from every start that is likely to lead to the highest likelihood. */
export function fitOrders(design: Design, orders: ArimaOrders, known?: Float64Array): Estimate {
  const columns = columnsFor(design, orders)
  const climb = (method: "exact" | "conditional", start: Float64Array, tolerance: number): Estimate =>
    estimate(orders, design.observations, columns, { method, start, tolerance })
  const usual = startingPoints(orders)
  const conditional = climb("conditional", startingPoint(orders), roughly)
  const starts = [conditional.point, ...usual, ...(known === undefined ? [] : [known])]
  const best = bestFit(starts.map((start) => climb("exact", start, roughly)))
  return climb("exact", best.point, closely)
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
