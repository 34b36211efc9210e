import { between, exactly, positive, shiftInterval } from "../numbers/interval.ts"
import { divideIntervals } from "../numbers/interval-product.ts"
import { hundred, negate, one, zero } from "../numbers/rational.ts"
import type { Computed, Quantity } from "./computed.ts"
import { proportion, type Scale } from "./proportion.ts"
import type { Relation } from "./relation.ts"
import { solveTerm } from "./solve.ts"

/**
 * What is left beside a part of which the share is known: part (100 / share - 1).
 *
 * @param part  above zero
 * @param share  percent, above 0 and at most 100
 * @returns in the unit of the part; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `zero-base` | `negative-base` when `share` is not above zero, `no-solution` when `part` is not or the
 * share is above 100, `bad-argument` when a number is not finite, `too-large` when the result is not
 * @example
 * restFromShare(10, 25) // => 30
 * restFromShare(parseFigure("25,575"), parseFigure("26.8%")).text // => "69,854 (69,677 to 70,032)"
 */
export function restFromShare(part: number, share: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function restFromShare(part: Quantity, share: Quantity): Computed
export function restFromShare(part: Quantity, share: Quantity): number | Computed {
  if (typeof part === "number" && typeof share === "number") {
    const result = (part * (100 - share)) / share
    if (part > 0 && share > 0 && share <= 100 && Number.isFinite(result)) return result
  }
  return restFromShareOfFigures(part, share)
}

function restFromShareOfFigures(part: Quantity, share: Quantity): number | Computed {
  return solveTerm("restFromShare", restOfShareRelation, "rest", { part, share })
}

/** 100 / share - 1 turns a share above 0 and up to 100 into the rest for each one of the part. */
const restForEach: Scale = {
  toRatio: (share) => {
    const wholeForEach = divideIntervals(exactly(hundred), share)
    return wholeForEach && shiftInterval(wholeForEach, negate(one))
  },
  toPrinted: (ratio) => divideIntervals(exactly(hundred), shiftInterval(ratio, one)),
}

/**
 * What is left beside a part of which the share is known, without the whole: the share and the rest both depend on the
 * whole, so that asking for the whole first would give a wider answer.
 */
export const restOfShareRelation: Relation<"part" | "share" | "rest"> = proportion({
  name: "rest-of-share",
  formula: "rest = part (100 / share - 1)",
  terms: { part: "quantity", share: "share", rest: "quantity" },
  result: "rest",
  base: "share",
  claim: null,
  product: "rest",
  factor: "part",
  ratio: "share",
  scale: restForEach,
  domains: { part: positive, share: between(zero, hundred, "(]") ?? positive },
})
