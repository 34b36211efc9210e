import { between, intersect } from "../numbers/interval.ts"
import { allowed, type Known, type Relation } from "./relation.ts"

/** A part is never more than its whole. */
export const partOfRelation: Relation<"part" | "whole"> = {
  name: "part-of",
  formula: "part <= whole",
  terms: { part: "quantity", whole: "quantity" },
  result: "part",
  base: null,
  claim: null,
  solve: (term, known: Known<"part" | "whole">) => {
    const part = allowed("part", known, {})
    const whole = allowed("whole", known, {})
    if (part === null || whole === null) return null
    const noMoreThanWhole = between(null, whole.high, whole.highOpen ? "()" : "(]")
    const noLessThanPart = between(part.low, null, part.lowOpen ? "()" : "[)")
    if (term === "part") return noMoreThanWhole && intersect(part, noMoreThanWhole)
    return noLessThanPart && intersect(whole, noLessThanPart)
  },
}
