import { positive } from "../numbers/interval.ts"
import { hundred, one } from "../numbers/rational.ts"
import type { Computed, Quantity } from "./computed.ts"
import { linearScale, proportion } from "./proportion.ts"
import type { Relation } from "./relation.ts"
import { solveTerm } from "./solve.ts"

/**
 * Growth rate in percent: 100 (later / earlier - 1), written +142.0%.
 *
 * Misleads from a small base (11 to 55 is +400%), and when the base is itself unusual: see the base effect.
 *
 * @param earlier  the base, above zero
 * @param later  in the same unit
 * @returns percent, signed; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `zero-base` | `negative-base` when `earlier` is not above zero, `bad-argument` when a number is not
 * finite, `too-large` when the result is not
 * @see OECD, Glossary of Statistical Terms, "growth rate"
 * @example
 * percentChange(1258, 4289) // => 240.93799682034976
 * percentChange(parseFigure("10,567"), parseFigure("25.6 thousand")).text // => "+142.3% (+141.7% to +142.8%)"
 */
export function percentChange(earlier: number, later: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function percentChange(earlier: Quantity, later: Quantity): Computed
export function percentChange(earlier: Quantity, later: Quantity): number | Computed {
  if (typeof earlier === "number" && typeof later === "number") {
    const result = (100 * (later - earlier)) / earlier
    if (earlier > 0 && Number.isFinite(result)) return result
  }
  return percentChangeOfFigures(earlier, later)
}

function percentChangeOfFigures(earlier: Quantity, later: Quantity): number | Computed {
  return solveTerm("percentChange", percentChangeRelation, "percentChange", { earlier, later })
}

/**
 * The later value from the earlier one and its growth: earlier (1 + percentChange / 100).
 *
 * @param earlier  the base, above zero
 * @param percentChange  percent, signed: 240.9, never 2.409
 * @returns in the unit of `earlier`; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `zero-base` | `negative-base` when `earlier` is not above zero, `bad-argument` when a number is not
 * finite or a figure is of another kind, `too-large` when the result is not finite
 * @example
 * laterFromPercentChange(1258, 240.9) // => 4288.522
 */
export function laterFromPercentChange(earlier: number, percentChange: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function laterFromPercentChange(earlier: Quantity, percentChange: Quantity): Computed
export function laterFromPercentChange(earlier: Quantity, percentChange: Quantity): number | Computed {
  if (typeof earlier === "number" && typeof percentChange === "number") {
    const result = earlier * (1 + percentChange / 100)
    if (earlier > 0 && Number.isFinite(result)) return result
  }
  return laterFromPercentChangeOfFigures(earlier, percentChange)
}

function laterFromPercentChangeOfFigures(earlier: Quantity, percentChange: Quantity): number | Computed {
  return solveTerm("laterFromPercentChange", percentChangeRelation, "later", { earlier, percentChange })
}

/**
 * The earlier value from the later one and its growth: later / (1 + percentChange / 100).
 *
 * @param later  in any unit
 * @param percentChange  percent, signed: 240.9, never 2.409
 * @returns in the unit of `later`, above zero; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `no-solution` when no earlier value above zero fits or every one does, `bad-argument` when a number is
 * not finite or a figure is of another kind, `too-large` when the result is not finite
 * @example
 * earlierFromPercentChange(4289, 240.9) // => 1258.1402170724552
 * earlierFromPercentChange(parseFigure("4289"), parseFigure("+240.9%")).text // => "1,258"
 */
export function earlierFromPercentChange(later: number, percentChange: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function earlierFromPercentChange(later: Quantity, percentChange: Quantity): Computed
export function earlierFromPercentChange(later: Quantity, percentChange: Quantity): number | Computed {
  if (typeof later === "number" && typeof percentChange === "number") {
    const result = later / (1 + percentChange / 100)
    if (result > 0 && Number.isFinite(result)) return result
  }
  return earlierFromPercentChangeOfFigures(later, percentChange)
}

function earlierFromPercentChangeOfFigures(later: Quantity, percentChange: Quantity): number | Computed {
  return solveTerm("earlierFromPercentChange", percentChangeRelation, "earlier", { later, percentChange })
}

/** "Up 142%": the change in percent of the earlier value. */
export const percentChangeRelation: Relation<"earlier" | "later" | "percentChange"> = proportion({
  name: "percent-change",
  formula: "percentChange = 100 (later / earlier - 1)",
  terms: { earlier: "quantity", later: "quantity", percentChange: "percent-change" },
  result: "percentChange",
  base: "earlier",
  claim: {
    kind: "percent-change",
    from: "earlier",
    to: "later",
    words: "from {earlier} to {later} is {percentChange}",
  },
  product: "later",
  factor: "earlier",
  ratio: "percentChange",
  scale: linearScale(hundred, one),
  domains: { earlier: positive },
})
