import type { Period } from "../calendar/period.ts"
import { percentChangeRelation } from "../growth/percent-change.ts"
import { addIntervals, exactly, type Interval, subtractIntervals } from "../numbers/interval.ts"
import { compare, type Rational, zero } from "../numbers/rational.ts"
import type { Release, ReleaseClaim } from "../release/types.ts"
import { directionOf } from "./direction.ts"
import type { Ordered } from "./direction-claim.ts"
import type { Names } from "./names.ts"
import type { Printed } from "./printed.ts"
import { placeKey } from "./system.ts"
import { valueText } from "./words.ts"

/** What a ranking is judged with. */
export interface RankingContext {
  readonly release: Release
  readonly printed: ReadonlyMap<string, Printed>
  readonly names: Names
  /** What counts print at a measure, area and period, by `placeKey`. */
  readonly counts: ReadonlyMap<string, Printed>
}

/**
 * Whether the figures can stand in the order claimed, highest first (lowest first where the words say so). A ranking of parts says
 * more than their order: that none unnamed stands before them. The note tells what is known of those.
 */
export function judgeRanking(claim: ReleaseClaim, context: RankingContext): Ordered {
  const figures = (claim.order ?? []).flatMap((id) => context.printed.get(id) ?? [])
  const nothing = { claim, computed: null, computedInterval: null, strict: null }
  const kinds = new Set(figures.map(({ figure }) => figure.kind))
  if (figures.length < 2 || kinds.size > 1) {
    return { ...nothing, verdict: "unverifiable", note: "there are no two figures of one kind to compare" }
  }
  const lowestFirst = directionOf(claim) === "down"
  const ordered = lowestFirst ? figures.toReversed() : figures
  const wrong = firstOutOfOrder(ordered.map(({ figure }) => figure.interval))
  const listed = figures.map(({ entry }) => entry.written).join(", ")
  if (wrong !== null) {
    const [before, after] = [ordered[wrong - 1]?.entry.written, ordered[wrong]?.entry.written]
    return { ...nothing, verdict: "inconsistent", note: `${after} is higher than ${before}` }
  }
  const strict = ordered.every(({ figure }, index) => {
    const next = ordered[index + 1]?.figure.value
    return next === undefined || compare(figure.value, next) >= 0
  })
  const rest = lowestFirst ? null : noteOnUnnamed(figures, context)
  const note = `${listed} stand in that order among those named`
  return { ...nothing, strict, verdict: "consistent", note: rest === null ? note : `${note}; ${rest}` }
}

/** The index of the first that cannot be as low as what stands before it; null when all can stand in this order. */
function firstOutOfOrder(intervals: readonly Interval[]): number | null {
  let ceiling: Rational | null = null
  for (const [index, { low, high }] of intervals.entries()) {
    if (ceiling !== null && low !== null && compare(low, ceiling) > 0) return index
    if (ceiling === null || (high !== null && compare(high, ceiling) < 0)) ceiling = high
  }
  return null
}

/** The whole that all of the named are parts of, and what is left of it without them. */
function noteOnUnnamed(figures: readonly Printed[], context: RankingContext): string | null {
  const whole = commonWhole(figures, context.release)
  const [first] = figures
  if (whole === null || first === undefined) return null
  if (whole.complete) return null
  const { measure } = first.entry
  if (measure === null || measure === undefined || first.period === null) return null
  const sides = {
    measure,
    whole: whole.id,
    areas: figures.map(({ entry }) => entry.area ?? null),
    counts: context.counts,
  }
  const later = unnamed({ ...sides, period: first.period })
  if (first.figure.kind !== "percent-change") {
    if (later === null || first.figure.kind !== "count") return unknownRest
    return `the others together have ${valueText(later.rest, first.figure.kind)}, so that ${mayBeHigher}`
  }
  const earlier = first.basePeriod === null ? null : unnamed({ ...sides, period: first.basePeriod })
  if (later === null || earlier === null) return unknownRest
  const total = growth(earlier.whole, later.whole)
  const rest = growth(earlier.rest, later.rest)
  if (total === null || rest === null) return unknownRest
  const lowest = figures.map(({ figure }) => figure.value).reduce((a, b) => (compare(a, b) < 0 ? a : b))
  const above = compare(lowest, total) > 0 ? "all are above" : "not all are above"
  const place = context.names.inArea(whole.id) === "" ? "the whole" : `the whole${context.names.inArea(whole.id)}`
  return `${above} ${place} (${valueText(total, "percent-change")}), but the others together changed by ${valueText(rest, "percent-change")} and ${mayBeHigher}`
}

/** What a note says of a ranking that is open: by these words it is found again. */
export const mayBeHigher = "one of them may still be higher"

const unknownRest = "nothing is known of those not named"

interface Sides {
  readonly measure: string
  readonly whole: string
  readonly areas: readonly (string | null)[]
  readonly period: Period
  readonly counts: ReadonlyMap<string, Printed>
}

/** The whole and what is left of it without the areas named; null when one of the counts is not printed. */
function unnamed({
  measure,
  whole,
  areas,
  period,
  counts,
}: Sides): { readonly whole: Rational; readonly rest: Rational } | null {
  const at = (area: string | null): Interval | null => {
    const value = counts.get(placeKey({ measure, area, period }))?.figure.value
    return value === undefined ? null : exactly(value)
  }
  const total = at(whole)
  const parts = areas.map(at)
  if (total === null || parts.includes(null)) return null
  const named = parts.reduce<Interval>((sum, part) => (part === null ? sum : addIntervals(sum, part)), exactly(zero))
  const rest = subtractIntervals(total, named).low
  return total.low === null || rest === null || compare(rest, zero) <= 0 ? null : { whole: total.low, rest }
}

function growth(earlier: Rational, later: Rational): Rational | null {
  return percentChangeRelation.solve("percentChange", { earlier: exactly(earlier), later: exactly(later) })?.low ?? null
}

function commonWhole(
  figures: readonly Printed[],
  release: Release,
): { readonly id: string; readonly complete: boolean } | null {
  const areas = new Map((release.areas ?? []).map((area) => [area.id, area]))
  const wholes = new Set(figures.map(({ entry }) => areas.get(entry.area ?? "")?.partOf ?? null))
  const [id] = wholes
  if (wholes.size !== 1 || id === null || id === undefined) return null
  const named = new Set(figures.map(({ entry }) => entry.area))
  const parts = [...areas.values()].filter(({ partOf }) => partOf === id)
  return { id, complete: areas.get(id)?.complete === true && parts.every((part) => named.has(part.id)) }
}
