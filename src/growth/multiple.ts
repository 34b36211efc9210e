import { positive } from "../numbers/interval.ts"
import { one } from "../numbers/rational.ts"
import type { Computed, Quantity } from "./computed.ts"
import { linearScale, plain, proportion } from "./proportion.ts"
import type { Relation } from "./relation.ts"
import { solveTerm } from "./solve.ts"

/**
 * How many times as many: later / earlier, written 2.4x. Above 1 is a rise, 1/2 is half.
 *
 * Misleads in words: "2.4 times more" means 2.4 to most writers and 3.4 to careful ones.
 *
 * @param earlier  the base, above zero
 * @param later  in the same unit
 * @returns the ratio; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `zero-base` | `negative-base` when `earlier` is not above zero, `bad-argument` when a number is not
 * finite, `too-large` when the result is not
 * @see Schield, Percent Comparisons (2000), on "times more"
 * @example
 * multiple(10567, 25575) // => 2.4202706539225893
 * multiple(parseFigure("11"), parseFigure("55")).text // => "5.00x"
 */
export function multiple(earlier: number, later: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function multiple(earlier: Quantity, later: Quantity): Computed
export function multiple(earlier: Quantity, later: Quantity): number | Computed {
  if (typeof earlier === "number" && typeof later === "number") {
    const result = later / earlier
    if (earlier > 0 && Number.isFinite(earlier) && Number.isFinite(result)) return result
  }
  return multipleOfFigures(earlier, later)
}

function multipleOfFigures(earlier: Quantity, later: Quantity): number | Computed {
  return solveTerm("multiple", timesAsMany, "multiple", { earlier, later })
}

/**
 * The later value from the earlier one and its multiple: earlier * multiple.
 *
 * @param earlier  the base, above zero
 * @param multiple  later / earlier: 2.4 for 2.4x
 * @returns in the unit of `earlier`; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `zero-base` | `negative-base` when `earlier` is not above zero, `bad-argument` when a number is not
 * finite or a figure is of another kind, `too-large` when the result is not finite
 * @example
 * laterFromMultiple(10567, 2.4) // => 25360.8
 */
export function laterFromMultiple(earlier: number, multiple: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function laterFromMultiple(earlier: Quantity, multiple: Quantity): Computed
export function laterFromMultiple(earlier: Quantity, multiple: Quantity): number | Computed {
  if (typeof earlier === "number" && typeof multiple === "number") {
    const result = earlier * multiple
    if (earlier > 0 && Number.isFinite(result)) return result
  }
  return laterFromMultipleOfFigures(earlier, multiple)
}

function laterFromMultipleOfFigures(earlier: Quantity, multiple: Quantity): number | Computed {
  return solveTerm("laterFromMultiple", timesAsMany, "later", { earlier, multiple })
}

/**
 * The earlier value from the later one and its multiple: later / multiple.
 *
 * @param later  in any unit
 * @param multiple  later / earlier: 2.4 for 2.4x
 * @returns in the unit of `later`, above zero; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `no-solution` when no earlier value above zero fits or every one does, `bad-argument` when a number is
 * not finite or a figure is of another kind, `too-large` when the result is not finite
 * @example
 * earlierFromMultiple(parseFigure("25,575"), parseFigure("2.4x")).text // => "10,656 (10,439 to 10,882)"
 */
export function earlierFromMultiple(later: number, multiple: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function earlierFromMultiple(later: Quantity, multiple: Quantity): Computed
export function earlierFromMultiple(later: Quantity, multiple: Quantity): number | Computed {
  if (typeof later === "number" && typeof multiple === "number") {
    const result = later / multiple
    if (result > 0 && Number.isFinite(result)) return result
  }
  return earlierFromMultipleOfFigures(later, multiple)
}

function earlierFromMultipleOfFigures(later: Quantity, multiple: Quantity): number | Computed {
  return solveTerm("earlierFromMultiple", timesAsMany, "earlier", { later, multiple })
}

/** "2.4 times as many": later is that multiple of earlier. */
export const timesAsMany: Relation<"earlier" | "later" | "multiple"> = proportion({
  name: "times-as-many",
  formula: "multiple = later / earlier",
  terms: { earlier: "quantity", later: "quantity", multiple: "multiple" },
  result: "multiple",
  base: "earlier",
  claim: { kind: "multiple", from: "earlier", to: "later", words: "{later} / {earlier} = {multiple}" },
  product: "later",
  factor: "earlier",
  ratio: "multiple",
  scale: plain,
  domains: { earlier: positive },
})

/** "2.4 times more" as careful style guides read it: later exceeds earlier by that many times earlier. */
export const timesMore: Relation<"earlier" | "later" | "multiple"> = proportion({
  name: "times-more",
  formula: "multiple = later / earlier - 1",
  terms: { earlier: "quantity", later: "quantity", multiple: "multiple" },
  result: "multiple",
  base: "earlier",
  claim: { kind: "multiple", from: "earlier", to: "later", words: "{later} / {earlier} - 1 = {multiple}" },
  product: "later",
  factor: "earlier",
  ratio: "multiple",
  scale: linearScale(one, one),
  domains: { earlier: positive },
})

/** "Decreased by 1.5 times", "three times fewer": earlier is that multiple of later. */
export const dividedBy: Relation<"earlier" | "later" | "multiple"> = proportion({
  name: "divided-by",
  formula: "multiple = earlier / later",
  terms: { earlier: "quantity", later: "quantity", multiple: "multiple" },
  result: "multiple",
  base: "later",
  claim: { kind: "multiple", from: "earlier", to: "later", words: "{earlier} / {later} = {multiple}" },
  product: "earlier",
  factor: "later",
  ratio: "multiple",
  scale: plain,
  domains: { later: positive },
})
