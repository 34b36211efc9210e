import { between, exactly, type Interval, positive, shiftInterval } from "../numbers/interval.ts"
import { divideIntervals } from "../numbers/interval-product.ts"
import { fromInteger, hundred, one, zero } from "../numbers/rational.ts"
import { proportion, type Scale } from "./proportion.ts"
import type { Relation } from "./relation.ts"

/** 100 / share - 1 turns a share above 0 and up to 100 into the rest for each one of the part. */
const restForEach: Scale = {
  toRatio: (share) => shifted(divideIntervals(exactly(hundred), share), -1),
  toPrinted: (ratio) => divideIntervals(exactly(hundred), shiftInterval(ratio, one)),
}

function shifted(interval: Interval | null, by: number): Interval | null {
  return interval === null ? null : shiftInterval(interval, fromInteger(by))
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
  product: "rest",
  factor: "part",
  ratio: "share",
  scale: restForEach,
  domains: { part: positive, share: between(zero, hundred, "(]") ?? positive },
})
