import { addIntervals, intersect, positive, scaleInterval, subtractIntervals } from "../numbers/interval.ts"
import { multiplyIntervals, solveFactor } from "../numbers/interval-product.ts"
import { hundred, rational } from "../numbers/rational.ts"
import { allowed, type Known, type Relation } from "./relation.ts"

type Term = "earlierPart" | "laterPart" | "earlierWhole" | "contribution"

/** How many percentage points of the whole's percent change come from one of its parts. */
export const contributionRelation: Relation<Term> = {
  name: "contribution",
  formula: "contribution = 100 (laterPart - earlierPart) / earlierWhole",
  terms: { earlierPart: "quantity", laterPart: "quantity", earlierWhole: "quantity", contribution: "points-change" },
  result: "contribution",
  base: "earlierWhole",
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
