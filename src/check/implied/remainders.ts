import { daysIn, monthsIn } from "../../calendar/length.ts"
import { isStartOfYear, restOfYear, yearOf } from "../../calendar/part-year.ts"
import type { Period } from "../../calendar/period.ts"
import { sameYearEarlier } from "../../calendar/same-year-earlier.ts"
import { percentChangeRelation } from "../../growth/percent-change.ts"
import { restRelation } from "../../growth/rest.ts"
import {
  type Interval,
  intersect,
  isBounded,
  negateInterval,
  notNegative,
  scaleInterval,
} from "../../numbers/interval.ts"
import { divide, fromInteger, one, sign } from "../../numbers/rational.ts"
import { type Bound, reasonsOf } from "../propagate.ts"
import { type Place, placeKey, type Variable } from "../system.ts"
import { rangeText, sentenceStart } from "../words.ts"
import type { Draft, ImpliedInput } from "./draft.ts"

/**
 * What was left of a year after its first months, by count and by day, and how the same months of the next year compare with it.
 * Growth on the same months of the year before says nothing of that when the year rose in between.
 *
 * Only counts of events add up over time: an index, a rate, an amount or a stock does not.
 */
export function impliedRemainders(input: ImpliedInput): readonly Draft[] {
  return [...input.system.byPlace.values()].flatMap((index) => {
    const variable = input.system.variables[index]
    const part = variable === undefined ? null : partOfYear(variable, input)
    return part === null ? [] : [...remainderDrafts(part, input), ...comparison(part, input)]
  })
}

/** A first part of a year of which the count is known. */
interface PartOfYear {
  readonly place: Place
  readonly unit: string | null
  readonly label: string
  readonly bound: Bound
}

/** What its year has after it. */
interface Remainder {
  readonly period: Period
  readonly interval: Interval
  readonly reasons: Draft["reasons"]
}

function partOfYear(
  { index, kind, unit, measure, area, period }: Variable,
  { bounds, names, release }: ImpliedInput,
): PartOfYear | null {
  const bound = bounds.get(index)
  const isStock = release.measures?.some(({ id, stock }) => id === measure && stock === true) ?? false
  if (isStock) return null
  if (kind !== "count" || measure === null || period === null || !isStartOfYear(period)) return null
  if (bound === undefined || !isBounded(bound.interval)) return null
  return { place: { measure, area, period }, unit, label: `${names.measure(measure)}${names.inArea(area)}`, bound }
}

/** The year less its first part; null when the year is not known, or the two cannot be of one kind. */
function remainderAfter({ place, bound }: Pick<PartOfYear, "place" | "bound">, input: ImpliedInput): Remainder | null {
  const year = yearOf(place.period)
  const period = restOfYear(place.period)
  const whole = year === null ? null : boundAt(input, { ...place, period: year })
  if (period === null || whole === null || !isBounded(whole.interval)) return null
  const rest = restRelation.solve("rest", { whole: whole.interval, part: bound.interval })
  const interval = rest === null ? null : intersect(rest, notNegative)
  return interval === null ? null : { period, interval, reasons: [...reasonsOf(whole), ...reasonsOf(bound)] }
}

function remainderDrafts(part: PartOfYear, input: ImpliedInput): readonly Draft[] {
  const left = remainderAfter(part, input)
  if (left === null) return []
  const { measure, area } = part.place
  const common = { measure, area, period: left.period, reasons: left.reasons }
  const what = `${part.label}${input.names.inPeriod(left.period)}`
  const daily = perDay(left.interval, left.period)
  return [
    {
      ...common,
      quantity: "remainder",
      kind: "count",
      unit: part.unit,
      interval: left.interval,
      text: `That leaves ${rangeText(left.interval, "count")} ${what}.`,
    },
    perDayDraft({ ...common, unit: part.unit, interval: daily }, what),
  ]
}

/** The same months of the year after against what was left of the year before, by day and by calendar month. */
function comparison(part: PartOfYear, input: ImpliedInput): readonly Draft[] {
  const { place, label, bound, unit } = part
  const before = sameMonthsBefore(place, input)
  if (before === null) return []
  const { measure, area, period } = place
  const common = { measure, area, period }
  const reasons = [...before.reasons, ...reasonsOf(bound)]
  const what = `${label}${input.names.inPeriod(period)}`
  const daily = perDay(bound.interval, period)
  const changed = (quantity: string, earlier: Interval, later: Interval, basis: string): Draft[] => {
    const interval = percentChangeRelation.solve("percentChange", { earlier, later })
    if (interval === null || !isBounded(interval)) return []
    const text = `${sentenceStart(what)}: ${moreOrFewer(interval)} ${basis} than${input.names.inPeriod(before.period)}.`
    return [{ ...common, reasons, quantity, kind: "percent-change", unit: null, interval, text }]
  }
  const [months, monthsBefore] = [monthsIn(period), monthsIn(before.period)]
  return [
    perDayDraft({ ...common, unit, interval: daily, reasons: reasonsOf(bound) }, what),
    ...changed("change-per-day", perDay(before.interval, before.period), daily, "per day"),
    ...(months === null || monthsBefore === null
      ? []
      : changed(
          "change-per-month",
          per(before.interval, monthsBefore),
          per(bound.interval, months),
          "per calendar month",
        )),
  ]
}

function sameMonthsBefore(place: Place, input: ImpliedInput): Remainder | null {
  if (place.period.first.year <= 1) return null
  const earlier = { ...place, period: sameYearEarlier(place.period) }
  const bound = boundAt(input, earlier)
  return bound === null || !isBounded(bound.interval) ? null : remainderAfter({ place: earlier, bound }, input)
}

function perDayDraft(draft: Omit<Draft, "quantity" | "kind" | "text">, what: string): Draft {
  const unit = draft.unit === null ? "per day" : `${draft.unit} per day`
  const text = `${sentenceStart(what)}: ${rangeText(draft.interval, "amount")} a day.`
  return { ...draft, unit, quantity: "per-day", kind: "amount", text }
}

/** "8.5% fewer", "3.1% to 4.2% more" */
function moreOrFewer(interval: Interval): string {
  const { low, high } = interval
  if (high !== null && sign(high) < 0) return `${rangeText(negateInterval(interval), "share")} fewer`
  if (low !== null && sign(low) >= 0) return `${rangeText(interval, "share")} more`
  return `${rangeText(interval, "percent-change")}`
}

function boundAt({ system, bounds }: ImpliedInput, place: Place): Bound | null {
  const index = system.byPlace.get(placeKey(place))
  return index === undefined ? null : (bounds.get(index) ?? null)
}

function perDay(interval: Interval, period: Period): Interval {
  return per(interval, daysIn(period))
}

function per(interval: Interval, count: number): Interval {
  return scaleInterval(interval, divide(one, fromInteger(count)))
}
