import { isComparable } from "../figures/figure.ts"
import { type Interval, subtractIntervals } from "../numbers/interval.ts"
import { type Rational, sign, subtract } from "../numbers/rational.ts"
import type { ReleaseClaim } from "../release/types.ts"
import { type Direction, directionOf } from "./direction.ts"
import type { Printed } from "./printed.ts"
import type { Verdict } from "./types.ts"

/** A direction or a ranking with its verdict. */
export interface Ordered {
  readonly claim: ReleaseClaim
  readonly verdict: Verdict
  /** Of a direction: later less earlier, from the printed values. */
  readonly computed: Rational | null
  readonly computedInterval: Interval | null
  readonly strict: boolean | null
  readonly note: string
}

/** Whether something rose, fell or stayed level, as the words say. */
export function judgeDirection(claim: ReleaseClaim, printed: ReadonlyMap<string, Printed>): Ordered {
  const from = printed.get(claim.from ?? "")
  const to = printed.get(claim.to ?? "")
  const nothing = { claim, computed: null, computedInterval: null, strict: null }
  if (from === undefined || to === undefined) {
    const missing =
      from === undefined && to === undefined
        ? "neither value"
        : from === undefined
          ? "no earlier value"
          : "no later value"
    return { ...nothing, verdict: "unverifiable", note: `${missing} is printed` }
  }
  if (!isComparable(from.figure.kind, to.figure.kind)) {
    return { ...nothing, verdict: "unverifiable", note: "its figures are not of one kind" }
  }
  const computed = subtract(to.figure.value, from.figure.value)
  const computedInterval = subtractIntervals(to.figure.interval, from.figure.interval)
  const direction = directionOf(claim)
  const holds = direction === null || isPossible(direction, computedInterval)
  const strict = holds ? direction === null || signOfDirection[direction] === sign(computed) : null
  const way = `from ${from.entry.written} to ${to.entry.written}`
  const allowance = direction === "level" ? ", which may be called level" : ", but rounding allows the claim"
  const note = `${way} it ${verbs[sign(computed)]}${holds && strict === false ? allowance : ""}`
  return { claim, computed, computedInterval, strict, verdict: holds ? "consistent" : "inconsistent", note }
}

const verbs = { "1": "rose", "0": "stayed level", "-1": "fell" } as const
const signOfDirection: Readonly<Record<Direction, -1 | 0 | 1>> = { up: 1, down: -1, level: 0 }

/** "Level" is what people call a small change too: it is not held against the figures. */
function isPossible(direction: Direction, { low, high }: Interval): boolean {
  switch (direction) {
    case "up":
      return high === null || sign(high) > 0
    case "down":
      return low === null || sign(low) < 0
    case "level":
      return true
  }
}
