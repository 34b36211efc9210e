import { isSamePeriod } from "../calendar/order.ts"
import type { Period } from "../calendar/period.ts"
import { isCountOrAmount } from "../figures/figure.ts"
import { percentChangeRelation } from "../growth/percent-change.ts"
import { percentagePointsRelation } from "../growth/percentage-points.ts"
import type { Relation } from "../growth/relation.ts"
import { shareRelation } from "../growth/share.ts"
import { type Interval, intersect, negateInterval, shiftInterval } from "../numbers/interval.ts"
import { fromInteger } from "../numbers/rational.ts"
import { roundingInterval } from "../numbers/rounding.ts"
import type { Judged, Result } from "./judge.ts"
import { misprintOf } from "./misprint.ts"
import type { Names } from "./names.ts"
import type { Printed } from "./printed.ts"
import type { Explanation } from "./types.ts"
import { valueText } from "./words.ts"

/** The likeliest honest mistake behind an inconsistent claim, and how it would have read without it. */
export interface Explained {
  readonly explanation: Explanation
  readonly correction: string
}

/** What an explanation may look at. */
export interface ExplainInput {
  readonly judged: Judged
  readonly result: Result
  readonly relation: Relation
  /** Every value behind the figure of each term. */
  readonly known: Readonly<Record<string, Interval>>
  readonly printed: ReadonlyMap<string, Printed>
  readonly names: Names
}

/**
 * Asks an inconsistent claim again with one thing changed: another base, another whole, points for percent. What makes it hold is
 * offered, the likeliest first; null when nothing does, since a guess would accuse twice.
 */
export function explain(judged: Judged, printed: ReadonlyMap<string, Printed>, names: Names): Explained | null {
  const { statement, result } = judged
  if (statement === null || result === null || judged.impossibleCounts) return null
  const known: Record<string, Interval> = {}
  for (const [term, id] of Object.entries(statement.givens)) {
    const interval = printed.get(id ?? "")?.figure.interval
    if (interval === undefined) return null
    known[term] = interval
  }
  const input: ExplainInput = { judged, result, relation: statement.relation, known, printed, names }
  for (const attempt of attemptsInOrder) {
    const found = attempt(input)
    if (found !== null) return found
  }
  return null
}

type Attempt = (input: ExplainInput) => Explained | null

const attemptsInOrder: readonly Attempt[] = [
  truncated,
  pointsForPercent,
  newBase,
  timesMoreOffByOne,
  swappedPeriods,
  wrongWhole,
  misprinted,
]

/** The digits that do not fit were cut off, not rounded. */
function truncated({ judged, result }: ExplainInput): Explained | null {
  const { step, value } = result
  if (step === null || result.hedged) return null
  const cut = roundingInterval(value, step, "truncate")
  return meets(judged.computedInterval, cut) ? corrected("truncated", judged, result) : null
}

/** A difference of two percentages was called percent, or their relative change was called points. */
function pointsForPercent({ judged, result, relation, known, printed }: ExplainInput): Explained | null {
  const arePercentages = ["earlier", "later"].every((term) => {
    const kind = printed.get(judged.statement?.givens[term] ?? "")?.figure.kind
    return kind === "share" || kind === "percent-change"
  })
  if (!arePercentages) return null
  if (relation.name === "percent-change" && meets(percentagePointsRelation.solve("points", known), result.interval)) {
    return {
      explanation: "points-for-percent",
      correction: valueText(result.value, "points-change", result.decimals).replace(/^\+/, ""),
    }
  }
  if (
    relation.name === "points-change" &&
    meets(percentChangeRelation.solve("percentChange", known), result.interval)
  ) {
    return { explanation: "points-for-percent", correction: valueText(result.value, "percent-change", result.decimals) }
  }
  return null
}

/** The change was divided by the later value in place of the earlier: that is the change back, with its sign turned. */
function newBase({ judged, result, relation, known }: ExplainInput): Explained | null {
  if (relation.name !== "percent-change") return null
  const back = percentChangeRelation.solve("percentChange", exchanged(known))
  return back !== null && meets(negateInterval(back), result.interval) ? corrected("new-base", judged, result) : null
}

/** "Times as many" and "times more", or "percent of" and "percent more", taken for each other. */
function timesMoreOffByOne({ judged, result, relation }: ExplainInput): Explained | null {
  const { computedInterval } = judged
  const offsets = offsetsByOne.get(relation.name)
  if (computedInterval === null || offsets === undefined) return null
  const isOff = offsets.some((offset) => meets(shiftInterval(computedInterval, fromInteger(offset)), result.interval))
  return isOff ? corrected("times-more-off-by-one", judged, result) : null
}

/** By how much such a mistake misses, by the name of the relation. */
const offsetsByOne: ReadonlyMap<string, readonly number[]> = new Map([
  ["percent-change", [100]],
  ["times-as-many", [1, -1]],
  ["times-more", [1, -1]],
])

/** The later value was taken for the earlier. */
function swappedPeriods({ judged, result, relation, known }: ExplainInput): Explained | null {
  if (known.earlier === undefined || known.later === undefined) return null
  const swapped = relation.solve(relation.result, exchanged(known))
  return meets(swapped, result.interval) ? corrected("swapped-periods", judged, result) : null
}

/** It is the share of something else: exactly one other count of that period makes it hold. */
function wrongWhole({ judged, result, relation, known, printed, names }: ExplainInput): Explained | null {
  const part = known.part
  if (relation.name !== "share" || part === undefined) return null
  const { whole: wrong, part: own } = judged.statement?.givens ?? {}
  const period = printed.get(wrong ?? "")?.period ?? null
  const others = [...printed].filter(([id, { figure, period: when }]) => {
    if (!isCountOrAmount(figure.kind) || id === wrong || id === own || !areSame(when, period)) return false
    return meets(shareRelation.solve("share", { part, whole: figure.interval }), result.interval)
  })
  const [found, another] = others
  if (found === undefined || another !== undefined) return null
  const [, { entry, period: when }] = found
  const of =
    entry.measure === null || entry.measure === undefined
      ? entry.written
      : names.place({ measure: entry.measure, area: entry.area ?? null, period: when })
  return { explanation: "wrong-whole", correction: `${valueText(result.value, "share", result.decimals)} of ${of}` }
}

/** Whether both are of the same days, or of no stated period. */
function areSame(a: Period | null, b: Period | null): boolean {
  return a === null || b === null ? a === b : isSamePeriod(a, b)
}

function misprinted(input: ExplainInput): Explained | null {
  const correction = misprintOf(input)
  return correction === null ? null : { explanation: "digit", correction }
}

/** What the claim should have said, at the digits that it prints. */
function corrected(explanation: Explanation, { computed }: Judged, result: Result): Explained | null {
  if (computed === null) return null
  const { kind, decimals, step, value } = result
  const shown = kind === "count" && step === null ? 0 : decimals
  const correction = valueText(computed, kind, shown)
  // Where a hedge of the inputs is what the claim breaks, their printed values give what it prints.
  return correction === valueText(value, kind, shown) ? null : { explanation, correction }
}

function exchanged(known: Readonly<Record<string, Interval>>): Readonly<Record<string, Interval>> {
  const { earlier, later, ...others } = known
  return {
    ...others,
    ...(later === undefined ? {} : { earlier: later }),
    ...(earlier === undefined ? {} : { later: earlier }),
  }
}

function meets(a: Interval | null, b: Interval): boolean {
  return a !== null && intersect(a, b) !== null
}
