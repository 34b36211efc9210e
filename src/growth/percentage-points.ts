import type { Computed, Quantity } from "./computed.ts"
import { linearRelation } from "./linear.ts"
import type { Relation } from "./relation.ts"
import { solveTerm } from "./solve.ts"

/**
 * Difference of two percentages in percentage points: later - earlier. 12% to 26.8% is 14.8 points, and 123% more.
 *
 * @param earlier  percent: 12, never 0.12
 * @param later  percent
 * @returns percentage points, signed; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `bad-argument` when a number is not finite or a figure is of another kind, `too-large` when the result
 * is not finite
 * @see Eurostat, Statistics Explained, "Percentage point"
 * @example
 * percentagePoints(12, 26.8) // => 14.8
 * percentagePoints(parseFigure("12%"), parseFigure("26.8%")).high // => 15.35
 */
export function percentagePoints(earlier: number, later: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function percentagePoints(earlier: Quantity, later: Quantity): Computed
export function percentagePoints(earlier: Quantity, later: Quantity): number | Computed {
  if (typeof earlier === "number" && typeof later === "number") {
    const result = later - earlier
    if (Number.isFinite(result)) return result
  }
  return percentagePointsOfFigures(earlier, later)
}

function percentagePointsOfFigures(earlier: Quantity, later: Quantity): number | Computed {
  return solveTerm("percentagePoints", percentagePointsRelation, "points", { earlier, later })
}

/**
 * The later percentage from the earlier one and the change in points: earlier + points.
 *
 * @param earlier  percent
 * @param points  percentage points, signed
 * @returns percent; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `bad-argument` when a number is not finite or a figure is of another kind, `too-large` when the result
 * is not finite
 * @example
 * laterFromPercentagePoints(12, 14.8) // => 26.8
 */
export function laterFromPercentagePoints(earlier: number, points: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function laterFromPercentagePoints(earlier: Quantity, points: Quantity): Computed
export function laterFromPercentagePoints(earlier: Quantity, points: Quantity): number | Computed {
  if (typeof earlier === "number" && typeof points === "number") {
    const result = earlier + points
    if (Number.isFinite(result)) return result
  }
  return laterFromPercentagePointsOfFigures(earlier, points)
}

function laterFromPercentagePointsOfFigures(earlier: Quantity, points: Quantity): number | Computed {
  return solveTerm("laterFromPercentagePoints", percentagePointsRelation, "later", { earlier, points })
}

/**
 * The earlier percentage from the later one and the change in points: later - points.
 *
 * @param later  percent
 * @param points  percentage points, signed
 * @returns percent; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `bad-argument` when a number is not finite or a figure is of another kind, `too-large` when the result
 * is not finite
 * @example
 * earlierFromPercentagePoints(26.8, 14.8) // => 12
 */
export function earlierFromPercentagePoints(later: number, points: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function earlierFromPercentagePoints(later: Quantity, points: Quantity): Computed
export function earlierFromPercentagePoints(later: Quantity, points: Quantity): number | Computed {
  if (typeof later === "number" && typeof points === "number") {
    const result = later - points
    if (Number.isFinite(result)) return result
  }
  return earlierFromPercentagePointsOfFigures(later, points)
}

function earlierFromPercentagePointsOfFigures(later: Quantity, points: Quantity): number | Computed {
  return solveTerm("earlierFromPercentagePoints", percentagePointsRelation, "earlier", { later, points })
}

/** "Up 14.8 percentage points": the difference of two percentages. */
export const percentagePointsRelation: Relation<"earlier" | "later" | "points"> = linearRelation({
  name: "points-change",
  formula: "points = later - earlier",
  terms: { earlier: "share", later: "share", points: "points-change" },
  result: "points",
  base: null,
  claim: { kind: "points-change", from: "earlier", to: "later", words: "from {earlier} to {later} is {points}" },
  coefficients: { later: 1, earlier: -1, points: -1 },
})
