import { addIntervals, intersect, positive, scaleInterval, subtractIntervals } from "../numbers/interval.ts"
import { multiplyIntervals, solveFactor } from "../numbers/interval-product.ts"
import { hundred, rational } from "../numbers/rational.ts"
import type { Computed, Quantity } from "./computed.ts"
import { allowed, type Known, type Relation } from "./relation.ts"
import { solveTerm } from "./solve.ts"

/** A part in the earlier and the later period, in one unit. */
export interface Pair<Value = number> {
  readonly earlier: Value
  readonly later: Value
}

/**
 * Contribution of one part to the percent change of the whole: 100 (b_i - a_i) / a_total, in percentage points.
 * The contributions of all parts add up to the percent change of the whole.
 *
 * Misleads when the whole shrank: a part that grew then has a share of the change below zero. Of chained volumes, whose parts
 * do not add up to the whole, it is an approximation.
 *
 * @param part  the part in the earlier and the later period, in one unit
 * @param whole  the whole in the earlier period, in the same unit, above zero
 * @returns percentage points, signed; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `zero-base` | `negative-base` when `whole` is not above zero, `bad-argument` when a number is not
 * finite, `too-large` when the result is not
 * @see INSEE, definition c1207; BEA, FAQ 80
 * @example
 * contributionToGrowth({ earlier: 8075, later: 23587 }, 10567) // => 146.79663103110342
 */
export function contributionToGrowth(part: Pair, whole: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function contributionToGrowth(part: Pair<Quantity>, whole: Quantity): Computed
export function contributionToGrowth({ earlier, later }: Pair<Quantity>, whole: Quantity): number | Computed {
  if (typeof earlier === "number" && typeof later === "number" && typeof whole === "number") {
    const result = (100 * (later - earlier)) / whole
    if (whole > 0 && Number.isFinite(whole) && Number.isFinite(result)) return result
  }
  return contributionOfFigures(earlier, later, whole)
}

function contributionOfFigures(earlierPart: Quantity, laterPart: Quantity, earlierWhole: Quantity): number | Computed {
  const given = { earlierPart, laterPart, earlierWhole }
  return solveTerm("contributionToGrowth", contributionRelation, "contribution", given)
}

type Term = "earlierPart" | "laterPart" | "earlierWhole" | "contribution"

/** How many percentage points of the whole's percent change come from one of its parts. */
export const contributionRelation: Relation<Term> = {
  name: "contribution",
  formula: "contribution = 100 (laterPart - earlierPart) / earlierWhole",
  terms: { earlierPart: "quantity", laterPart: "quantity", earlierWhole: "quantity", contribution: "points-change" },
  result: "contribution",
  base: "earlierWhole",
  claim: {
    kind: "contribution",
    from: "earlierPart",
    to: "laterPart",
    order: ["earlierWhole"],
    words: "from {earlierPart} to {laterPart} is {contribution} of {earlierWhole}",
  },
  solve: (term, known: Known<Term>) => {
    const earlier = allowed("earlierPart", known, {})
    const later = allowed("laterPart", known, {})
    const whole = allowed("earlierWhole", known, { earlierWhole: positive })
    const points = allowed("contribution", known, {})
    if (earlier === null || later === null || whole === null || points === null) return null
    const ratio = scaleInterval(points, rational(1n, 100n))
    switch (term) {
      case "earlierPart":
        return intersect(earlier, subtractIntervals(later, multiplyIntervals(whole, ratio)))
      case "laterPart":
        return intersect(later, addIntervals(earlier, multiplyIntervals(whole, ratio)))
      case "earlierWhole":
        return solveFactor(subtractIntervals(later, earlier), ratio, whole)
      case "contribution": {
        const solved = solveFactor(subtractIntervals(later, earlier), whole, ratio)
        return solved && scaleInterval(solved, hundred)
      }
    }
  },
}
