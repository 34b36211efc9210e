import { positive } from "../numbers/interval.ts"
import type { Computed, Quantity } from "./computed.ts"
import { percent, proportion } from "./proportion.ts"
import type { Relation } from "./relation.ts"
import { solveTerm } from "./solve.ts"

/**
 * The level with the base period at 100: 100 value / base.
 *
 * Misleads when two levels are compared by subtraction: from 200 to 210 is +5%, although it is 10 index points.
 *
 * @param value  in the unit of the base
 * @param base  the value of the base period, above zero
 * @returns index, 100 in the base period; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `zero-base` | `negative-base` when `base` is not above zero, `bad-argument` when a number is not
 * finite, `too-large` when the result is not
 * @see BLS, Math calculations to better utilize CPI data
 * @example
 * indexNumber(25575, 10567) // => 242.02706539225892
 */
export function indexNumber(value: number, base: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function indexNumber(value: Quantity, base: Quantity): Computed
export function indexNumber(value: Quantity, base: Quantity): number | Computed {
  if (typeof value === "number" && typeof base === "number") {
    const result = (100 * value) / base
    if (base > 0 && Number.isFinite(base) && Number.isFinite(result)) return result
  }
  return indexNumberOfFigures(value, base)
}

function indexNumberOfFigures(value: Quantity, base: Quantity): number | Computed {
  return solveTerm("indexNumber", indexNumberRelation, "index", { value, base })
}

/**
 * The value behind an index number: base * index / 100.
 *
 * @param index  100 in the base period
 * @param base  the value of the base period, above zero
 * @returns in the unit of the base; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `zero-base` | `negative-base` when `base` is not above zero, `bad-argument` when a number is not
 * finite or a figure is of another kind, `too-large` when the result is not finite
 * @example
 * valueFromIndex(242, 10567) // => 25572.14
 */
export function valueFromIndex(index: number, base: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function valueFromIndex(index: Quantity, base: Quantity): Computed
export function valueFromIndex(index: Quantity, base: Quantity): number | Computed {
  if (typeof index === "number" && typeof base === "number") {
    const result = (base * index) / 100
    if (base > 0 && Number.isFinite(result)) return result
  }
  return valueFromIndexOfFigures(index, base)
}

function valueFromIndexOfFigures(index: Quantity, base: Quantity): number | Computed {
  return solveTerm("valueFromIndex", indexNumberRelation, "value", { index, base })
}

/**
 * The value of the base period from a later one and its index number: 100 value / index.
 *
 * @param value  in any unit
 * @param index  100 in the base period
 * @returns in the unit of the value, above zero; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `no-solution` when no base above zero fits or every one does, `bad-argument` when a number is not
 * finite or a figure is of another kind, `too-large` when the result is not finite
 * @example
 * baseFromIndex(25575, 250) // => 10230
 */
export function baseFromIndex(value: number, index: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function baseFromIndex(value: Quantity, index: Quantity): Computed
export function baseFromIndex(value: Quantity, index: Quantity): number | Computed {
  if (typeof value === "number" && typeof index === "number") {
    const result = (100 * value) / index
    if (result > 0 && Number.isFinite(result)) return result
  }
  return baseFromIndexOfFigures(value, index)
}

function baseFromIndexOfFigures(value: Quantity, index: Quantity): number | Computed {
  return solveTerm("baseFromIndex", indexNumberRelation, "base", { value, index })
}

/** The level with the base period at 100. */
export const indexNumberRelation: Relation<"value" | "base" | "index"> = proportion({
  name: "index-number",
  formula: "index = 100 value / base",
  terms: { value: "quantity", base: "quantity", index: "amount" },
  result: "index",
  base: "base",
  // "104.2% of the level of 2021": what there is in percent of what there was.
  claim: { kind: "share", from: "base", to: "value", words: "{value} in percent of {base} is {index}" },
  product: "value",
  factor: "base",
  ratio: "index",
  scale: percent,
  domains: { base: positive },
})
