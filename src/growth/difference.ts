import type { Computed, Quantity } from "./computed.ts"
import { linearRelation } from "./linear.ts"
import type { Relation } from "./relation.ts"
import { solveTerm } from "./solve.ts"

/**
 * How much more: later - earlier, in the unit of both; of two shares it is in percentage points.
 *
 * @param earlier  in any unit
 * @param later  in the same unit
 * @returns signed; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `bad-argument` when a number is not finite, `too-large` when the result is not
 * @example
 * difference(10567, 25575) // => 15008
 * difference(parseFigure("12%"), parseFigure("26.8%")).text // => "+14.8 pp (+14.2 pp to +15.4 pp)"
 */
export function difference(earlier: number, later: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function difference(earlier: Quantity, later: Quantity): Computed
export function difference(earlier: Quantity, later: Quantity): number | Computed {
  if (typeof earlier === "number" && typeof later === "number") {
    const result = later - earlier
    if (Number.isFinite(result)) return result
  }
  return differenceOfFigures(earlier, later)
}

function differenceOfFigures(earlier: Quantity, later: Quantity): number | Computed {
  return solveTerm("difference", differenceRelation, "difference", { earlier, later })
}

/**
 * The later value from the earlier one and the difference: earlier + difference.
 *
 * @param earlier  in any unit
 * @param difference  later less earlier, signed, in the same unit
 * @returns in the same unit; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `bad-argument` when a number is not finite, `too-large` when the result is not
 * @example
 * laterFromDifference(10567, 15008) // => 25575
 */
export function laterFromDifference(earlier: number, difference: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function laterFromDifference(earlier: Quantity, difference: Quantity): Computed
export function laterFromDifference(earlier: Quantity, difference: Quantity): number | Computed {
  if (typeof earlier === "number" && typeof difference === "number") {
    const result = earlier + difference
    if (Number.isFinite(result)) return result
  }
  return laterFromDifferenceOfFigures(earlier, difference)
}

function laterFromDifferenceOfFigures(earlier: Quantity, difference: Quantity): number | Computed {
  return solveTerm("laterFromDifference", differenceRelation, "later", { earlier, difference })
}

/**
 * The earlier value from the later one and the difference: later - difference.
 *
 * @param later  in any unit
 * @param difference  later less earlier, signed, in the same unit
 * @returns in the same unit; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `bad-argument` when a number is not finite, `too-large` when the result is not
 * @example
 * earlierFromDifference(25575, 15008) // => 10567
 */
export function earlierFromDifference(later: number, difference: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function earlierFromDifference(later: Quantity, difference: Quantity): Computed
export function earlierFromDifference(later: Quantity, difference: Quantity): number | Computed {
  if (typeof later === "number" && typeof difference === "number") {
    const result = later - difference
    if (Number.isFinite(result)) return result
  }
  return earlierFromDifferenceOfFigures(later, difference)
}

function earlierFromDifferenceOfFigures(later: Quantity, difference: Quantity): number | Computed {
  return solveTerm("earlierFromDifference", differenceRelation, "earlier", { later, difference })
}

/** "9,000 more": later less earlier, signed. */
export const differenceRelation: Relation<"earlier" | "later" | "difference"> = linearRelation({
  name: "difference",
  formula: "difference = later - earlier",
  terms: { earlier: "quantity", later: "quantity", difference: "difference" },
  result: "difference",
  base: null,
  claim: { kind: "difference", from: "earlier", to: "later", words: "from {earlier} to {later} is {difference}" },
  coefficients: { later: 1, earlier: -1, difference: -1 },
})
