import type { Computed, Quantity } from "./computed.ts"
import { linearRelation } from "./linear.ts"
import type { Relation } from "./relation.ts"
import { solveTerm } from "./solve.ts"

/**
 * What is left of a whole: whole - part. The remainder of the year is the whole year less its first part.
 *
 * @param whole  in the unit of the part
 * @returns in the same unit; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `bad-argument` when a number is not finite, `too-large` when the result is not
 * @example
 * remainder(25575, 1258) // => 24317
 */
export function remainder(whole: number, part: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function remainder(whole: Quantity, part: Quantity): Computed
export function remainder(whole: Quantity, part: Quantity): number | Computed {
  if (typeof whole === "number" && typeof part === "number") {
    const result = whole - part
    if (Number.isFinite(result)) return result
  }
  return remainderOfFigures(whole, part)
}

function remainderOfFigures(whole: Quantity, part: Quantity): number | Computed {
  return solveTerm("remainder", restRelation, "rest", { whole, part })
}

/** What is left of a whole without a part: all other crimes, the remainder of the year. */
export const restRelation: Relation<"part" | "whole" | "rest"> = linearRelation({
  name: "rest",
  formula: "rest = whole - part",
  terms: { part: "quantity", whole: "quantity", rest: "quantity" },
  result: "rest",
  base: null,
  claim: null,
  coefficients: { whole: 1, part: -1, rest: -1 },
})
