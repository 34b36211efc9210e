import type { Period } from "../../calendar/period.ts"
import { sameYearEarlier } from "../../calendar/same-year-earlier.ts"
import { percentChangeRelation } from "../../growth/percent-change.ts"
import { type Interval, intersect, isBounded, positive, subtractIntervals } from "../../numbers/interval.ts"
import { reasonsOf } from "../propagate.ts"
import type { Reason } from "../reasons.ts"
import { placeKey, type Variable } from "../system.ts"
import { changeText, listText, rangeText, sentenceStart } from "../words.ts"
import type { Draft, ImpliedInput } from "./draft.ts"

/**
 * What the areas that a release does not name have together: the country less its regions that are named, and how it grew. Regions are
 * taken not to overlap; where the named have more than the whole nothing is said.
 */
export function impliedUnnamed(input: ImpliedInput): readonly Draft[] {
  const groups = [...namedAreas(input).values()].flatMap((group) => unnamedOf(group, input))
  const byKey = new Map(groups.map((group) => [keyOf(group, group.period), group]))
  return groups.flatMap((group) => {
    const before = group.period.first.year <= 1 ? undefined : byKey.get(keyOf(group, sameYearEarlier(group.period)))
    return [levelDraft(group, input), ...(before === undefined ? [] : growthDraft(before, group, input))]
  })
}

/** A whole area and those of its parts that are named, for one measure and period. */
interface NamedAreas {
  readonly whole: Variable
  readonly parts: Variable[]
}

interface Unnamed {
  readonly measure: string
  readonly area: string
  readonly period: Period
  readonly unit: string | null
  readonly named: readonly string[]
  readonly interval: Interval
  readonly kind: "count" | "amount"
  readonly reasons: readonly Reason[]
}

function namedAreas({ system, release }: ImpliedInput): ReadonlyMap<number, NamedAreas> {
  const complete = new Set((release.areas ?? []).filter((area) => area.complete === true).map(({ id }) => id))
  const wholeOf = new Map((release.areas ?? []).map(({ id, partOf }) => [id, partOf ?? null]))
  const groups = new Map<number, NamedAreas>()
  for (const index of system.byPlace.values()) {
    const part = system.variables[index]
    const above = part === undefined ? null : (wholeOf.get(part.area ?? "") ?? null)
    if (part === undefined || above === null || complete.has(above) || part.measure === null || part.period === null)
      continue
    const at = system.byPlace.get(placeKey({ measure: part.measure, area: above, period: part.period }))
    const whole = at === undefined ? undefined : system.variables[at]
    if (whole === undefined || part.kind !== whole.kind) continue
    const group = groups.get(whole.index)
    if (group === undefined) groups.set(whole.index, { whole, parts: [part] })
    else group.parts.push(part)
  }
  return groups
}

/** Whole less parts. Rates and indexes do not add up over areas, only counts do. */
function unnamedOf({ whole, parts }: NamedAreas, { bounds }: ImpliedInput): readonly Unnamed[] {
  const { measure, area, period, unit, kind } = whole
  const known = bounds.get(whole.index)
  const ofParts = parts.map((part) => bounds.get(part.index))
  if (kind !== "count" || measure === null || area === null || period === null || known === undefined) return []
  let left: Interval = known.interval
  const reasons = [...reasonsOf(known)]
  for (const bound of ofParts) {
    if (bound === undefined) return []
    left = subtractIntervals(left, bound.interval)
    reasons.push(...reasonsOf(bound))
  }
  const interval = intersect(left, positive)
  if (interval === null || !isBounded(interval)) return []
  const named = parts.map((part) => part.area ?? "").sort()
  return [{ measure, area, period, unit, kind, named, interval, reasons }]
}

function keyOf({ measure, area, named }: Unnamed, period: Period): string {
  return [placeKey({ measure, area, period }), ...named].join("\u0000")
}

function labelOf({ measure, named }: Unnamed, { names }: ImpliedInput): string {
  return `${names.measure(measure)} outside ${listText(named.map((id) => names.inArea(id).replace(/^ in /, "")))}`
}

function levelDraft(unnamed: Unnamed, input: ImpliedInput): Draft {
  const { measure, area, period, unit, kind, interval, reasons } = unnamed
  const what = `${labelOf(unnamed, input)}${input.names.inPeriod(period)}`
  const text = `${sentenceStart(what)}: ${rangeText(interval, kind)}.`
  return { quantity: "unnamed", kind, unit, measure, area, period, interval, text, reasons }
}

function growthDraft(before: Unnamed, after: Unnamed, input: ImpliedInput): readonly Draft[] {
  const interval = percentChangeRelation.solve("percentChange", { earlier: before.interval, later: after.interval })
  if (interval === null || !isBounded(interval)) return []
  const { measure, area, period } = after
  const levels = `${rangeText(before.interval, after.kind)}${input.names.inPeriod(before.period)}, ${rangeText(after.interval, after.kind)}${input.names.inPeriod(period)}`
  const text = `${sentenceStart(labelOf(after, input))} ${changeText(interval)} together: ${levels}.`
  const reasons = [...before.reasons, ...after.reasons]
  return [
    { quantity: "unnamed-growth", kind: "percent-change", unit: null, measure, area, period, interval, text, reasons },
  ]
}
