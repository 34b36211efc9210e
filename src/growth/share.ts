import { positive } from "../numbers/interval.ts"
import type { Computed, Quantity } from "./computed.ts"
import { percent, proportion } from "./proportion.ts"
import type { Relation } from "./relation.ts"
import { solveTerm } from "./solve.ts"

/**
 * Share of a part in its whole, in percent: 100 part / whole.
 *
 * Misleads when the whole is not the one that the reader has in mind: of all crimes, or of those that were solved.
 *
 * @param part  in the unit of the whole
 * @param whole  above zero
 * @returns percent: 26.8, never 0.268; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `zero-base` | `negative-base` when `whole` is not above zero, `bad-argument` when a number is not
 * finite, `too-large` when the result is not
 * @example
 * share(23587, 25575) // => 92.22678396871945
 * share(parseFigure("23,587"), parseFigure("25.6 thousand")).text // => "92.1% (91.9% to 92.4%)"
 */
export function share(part: number, whole: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function share(part: Quantity, whole: Quantity): Computed
export function share(part: Quantity, whole: Quantity): number | Computed {
  if (typeof part === "number" && typeof whole === "number") {
    const result = (100 * part) / whole
    if (whole > 0 && Number.isFinite(whole) && Number.isFinite(result)) return result
  }
  return shareOfFigures(part, whole)
}

function shareOfFigures(part: Quantity, whole: Quantity): number | Computed {
  return solveTerm("share", shareRelation, "share", { part, whole })
}

/**
 * The part from its whole and its share: whole * share / 100.
 *
 * @param whole  above zero
 * @param share  percent: 26.8, never 0.268
 * @returns in the unit of the whole; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `zero-base` | `negative-base` when `whole` is not above zero, `bad-argument` when a number is not
 * finite or a figure is of another kind, `too-large` when the result is not finite
 * @example
 * partFromShare(40, 25) // => 10
 */
export function partFromShare(whole: number, share: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function partFromShare(whole: Quantity, share: Quantity): Computed
export function partFromShare(whole: Quantity, share: Quantity): number | Computed {
  if (typeof whole === "number" && typeof share === "number") {
    const result = (whole * share) / 100
    if (whole > 0 && Number.isFinite(result)) return result
  }
  return partFromShareOfFigures(whole, share)
}

function partFromShareOfFigures(whole: Quantity, share: Quantity): number | Computed {
  return solveTerm("partFromShare", shareRelation, "part", { whole, share })
}

/**
 * The whole from a part and its share: 100 part / share. A rounded share leaves a range: 25,575 at 26.8% are 95,252 to
 * 95,607 in all.
 *
 * @param part  in any unit
 * @param share  percent: 26.8, never 0.268
 * @returns in the unit of the part, above zero; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `no-solution` when no whole above zero fits or every one does, `bad-argument` when a number is not
 * finite or a figure is of another kind, `too-large` when the result is not finite
 * @example
 * wholeFromShare(10, 25) // => 40
 * wholeFromShare(parseFigure("25,575"), parseFigure("26.8%")).text // => "95,429 (95,252 to 95,607)"
 */
export function wholeFromShare(part: number, share: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function wholeFromShare(part: Quantity, share: Quantity): Computed
export function wholeFromShare(part: Quantity, share: Quantity): number | Computed {
  if (typeof part === "number" && typeof share === "number") {
    const result = (100 * part) / share
    if (result > 0 && Number.isFinite(result)) return result
  }
  return wholeFromShareOfFigures(part, share)
}

function wholeFromShareOfFigures(part: Quantity, share: Quantity): number | Computed {
  return solveTerm("wholeFromShare", shareRelation, "whole", { part, share })
}

/** "26.8% of all": the part in percent of the whole. That it is no more than the whole is for `partOf` to say. */
export const shareRelation: Relation<"part" | "whole" | "share"> = proportion({
  name: "share",
  formula: "share = 100 part / whole",
  terms: { part: "quantity", whole: "quantity", share: "share" },
  result: "share",
  base: "whole",
  claim: { kind: "share", from: "whole", to: "part", words: "{part} of {whole} is {share}" },
  product: "part",
  factor: "whole",
  ratio: "share",
  scale: percent,
  domains: { whole: positive },
})
