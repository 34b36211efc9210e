import type { Period } from "../../calendar/period.ts"
import { lengthsDiffer } from "../../calendar/period-label.ts"
import { sameYearEarlier } from "../../calendar/same-year-earlier.ts"
import { percentChangeRelation } from "../../growth/percent-change.ts"
import { isBounded } from "../../numbers/interval.ts"
import { type Bound, reasonsOf } from "../propagate.ts"
import { pairKey, placeKey, type Rest, type Variable } from "../system.ts"
import { changeText, rangeText, sentenceStart } from "../words.ts"
import type { Draft, ImpliedInput } from "./draft.ts"
import { restLabel } from "./rests.ts"

/** Growth on the same period a year earlier that nobody printed, of what is counted and of what is left of it. */
export function impliedGrowth(input: ImpliedInput): readonly Draft[] {
  return [...growthOfPlaces(input), ...growthOfRests(input)]
}

function growthOfPlaces(input: ImpliedInput): readonly Draft[] {
  const { system, names } = input
  const stated = statedPairs(input)
  return [...system.byPlace.values()].flatMap((index): Draft[] => {
    const later = system.variables[index]
    const base = later === undefined ? null : yearEarlier(later.period)
    if (later === undefined || later.measure === null || base === null) return []
    const { measure, area } = later
    const earlier = system.variables[system.byPlace.get(placeKey({ measure, area, period: base })) ?? -1]
    if (earlier === undefined || stated.has(pairKey(earlier.index, later.index))) return []
    const label = `${names.measure(measure)}${names.inArea(area)}`
    return growthDraft(input, { quantity: "growth", label, earlier, later, measure })
  })
}

function growthOfRests(input: ImpliedInput): readonly Draft[] {
  const { system } = input
  const byPair = new Map(system.rests.map((rest) => [restKey(rest, input), rest]))
  return system.rests.flatMap((rest): Draft[] => {
    const later = system.variables[rest.rest]
    const base = later === undefined ? null : yearEarlier(later.period)
    if (later === undefined || base === null) return []
    const earlierRest = byPair.get(restKey(rest, input, base))
    const earlier = earlierRest === undefined ? undefined : system.variables[earlierRest.rest]
    if (earlier === undefined) return []
    const label = `${restLabel(rest, input)}${input.names.inArea(later.area)}`
    const measure = system.variables[rest.whole]?.measure ?? null
    return growthDraft(input, { quantity: "rest-growth", label, earlier, later, measure })
  })
}

interface Pair {
  readonly quantity: string
  readonly label: string
  readonly measure: string | null
  readonly earlier: Variable
  readonly later: Variable
}

function growthDraft({ bounds, names }: ImpliedInput, { quantity, label, measure, earlier, later }: Pair): Draft[] {
  const before = bounds.get(earlier.index)
  const after = bounds.get(later.index)
  if (before === undefined || after === undefined || !isBounded(before.interval) || !isBounded(after.interval))
    return []
  const interval = percentChangeRelation.solve("percentChange", { earlier: before.interval, later: after.interval })
  if (interval === null || !isBounded(interval)) return []
  const levels = `${range(before, earlier)}${names.inPeriod(earlier.period)}, ${range(after, later)}${names.inPeriod(later.period)}`
  const days = earlier.period === null || later.period === null ? null : lengthsDiffer(earlier.period, later.period)
  const uneven = days === null || later.period?.form === "year" ? "" : ` (${days})`
  const text = `${sentenceStart(label)} ${changeText(interval)}${uneven}: ${levels}.`
  const reasons = [...reasonsOf(before), ...reasonsOf(after)]
  const { area, period } = later
  return [{ quantity, kind: "percent-change", unit: null, measure, area, period, interval, text, reasons }]
}

/** As it is printed, or the range of what nobody printed. */
function range({ interval }: Bound, { kind, printed }: Variable): string {
  return printed[0]?.written ?? rangeText(interval, kind)
}

/** The pairs of which a claim or figure prints the growth already. */
function statedPairs({ system }: ImpliedInput): ReadonlySet<string> {
  const growth = new Set(["percent-change", "times-as-many", "times-more", "divided-by"])
  return new Set(
    system.constraints.flatMap(({ relation, variables: { earlier, later } }) =>
      growth.has(relation.name) && earlier !== undefined && later !== undefined ? [pairKey(earlier, later)] : [],
    ),
  )
}

function restKey({ part, whole }: Rest, { system }: ImpliedInput, period?: Period): string {
  const variable = system.variables[part]
  const when = period ?? variable?.period
  const measure = `${variable?.measure ?? part} of ${system.variables[whole]?.measure ?? whole}`
  return when === null || when === undefined
    ? `${part} ${whole}`
    : placeKey({ measure, area: variable?.area ?? null, period: when })
}

/** The same period a year earlier; null before the calendar begins. */
function yearEarlier(period: Period | null): Period | null {
  return period === null || period.first.year <= 1 ? null : sameYearEarlier(period)
}
