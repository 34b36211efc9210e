import { daysInMonth } from "../calendar/day.ts"
import { dateOfDayNumber } from "../calendar/day-date.ts"
import type { Moment, MomentForm } from "../calendar/moment.ts"
import { momentText } from "../calendar/moment-text.ts"

/** Equally spaced times: where they start, how far apart they are, and how many make a season. */
export interface Timeline {
  readonly form: MomentForm
  /** Place of index 0. */
  readonly start: number
  /** Places from one index to the next. */
  readonly step: number
  /** Only Mondays to Fridays are counted. */
  readonly businessDays: boolean
}

/** The frequency of a timeline in words, and the observations a season. */
export interface Frequency {
  readonly name: string
  readonly periods: readonly number[]
}

/**
 * The timeline on which these times lie. Days that are all the same of their months, or all the last, are months; days of which none falls on
 * a weekend are business days; the spacing is the largest that holds for all.
 *
 * @param moments at least one, all of one form
 */
export function inferTimeline(moments: readonly Moment[]): Timeline {
  const { form, places } = coarsest(moments)
  const step = stepOf(places)
  const isWorkday = (place: number): boolean => place % 7 < 5
  // A week holds five of them: fewer than six say nothing of weekends. Whole weeks apart they are weekly.
  const businessDays = form === "day" && places.length >= 6 && places.every(isWorkday) && step % 7 !== 0
  const start = places.reduce((least, place) => Math.min(least, place), Infinity)
  return { form, start, step: businessDays ? 1 : step, businessDays }
}

/** The index of a time on a timeline; null when it lies between two of its places. */
export function indexOn(timeline: Timeline, moment: Moment): number | null {
  const place = placeOn(timeline, moment)
  if (place === null) return null
  if (timeline.businessDays) return place % 7 < 5 ? businessDay(place) - businessDay(timeline.start) : null
  const index = (place - timeline.start) / timeline.step
  return Number.isInteger(index) ? index : null
}

/** The time at an index, as ISO 8601 writes it. */
export function timeAt({ form, start, step, businessDays }: Timeline, index: number): string {
  if (!businessDays) return momentText({ form, place: start + step * index })
  const day = businessDay(start) + index
  return momentText({ form, place: 7 * Math.floor(day / 5) + (day % 5) })
}

/** What a frequency is called, and the seasons it has: one for most, a day and a week for hours where `length` holds two weeks. */
export function frequencyOf({ form, step, businessDays }: Timeline, length: number): Frequency {
  if (businessDays) return { name: "business days", periods: [5] }
  switch (form) {
    case "year":
      return { name: every(step, "yearly", "years"), periods: [1] }
    case "half":
      return { name: every(step, "half-yearly", "halves"), periods: [stepsPerCycle(2, step)] }
    case "quarter":
      return { name: every(step, "quarterly", "quarters"), periods: [stepsPerCycle(4, step)] }
    case "month":
      return { name: monthsApart.get(step) ?? every(step, "monthly", "months"), periods: [stepsPerCycle(12, step)] }
    case "week":
      return { name: every(step, "weekly", "weeks"), periods: [stepsPerCycle(52, step)] }
    case "day":
      if (step % 7 === 0) return { name: every(step / 7, "weekly", "weeks"), periods: [stepsPerCycle(52, step / 7)] }
      return { name: every(step, "daily", "days"), periods: [stepsPerCycle(7, step)] }
    case "second":
      return withinDays(step, length)
  }
}

const monthsApart: ReadonlyMap<number, string> = new Map([
  [3, "quarterly"],
  [6, "half-yearly"],
  [12, "yearly"],
])

function withinDays(step: number, length: number): Frequency {
  const day = stepsPerCycle(86_400, step)
  const name = step === 3600 ? "hourly" : step % 60 === 0 ? `every ${step / 60} minutes` : `every ${step} seconds`
  if (day === 1) return { name, periods: [1] }
  return { name, periods: length > 14 * day ? [day, 7 * day] : [day] }
}

function every(step: number, name: string, units: string): string {
  return step === 1 ? name : `every ${step} ${units}`
}

/** Steps a cycle; 1, which is no season, where they do not fit into it. */
function stepsPerCycle(cycle: number, step: number): number {
  return cycle % step === 0 ? cycle / step : 1
}

interface Placed {
  readonly form: MomentForm
  readonly places: readonly number[]
}

function coarsest(moments: readonly Moment[]): Placed {
  const form = moments[0]?.form ?? "year"
  const places = moments.map(({ place }) => place)
  if (form === "second" && places.every((place) => place % 86_400 === 0)) {
    return coarsest(places.map((place) => ({ form: "day", place: place / 86_400 })))
  }
  if (form === "day" && new Set(places).size > 1) {
    const months = new Set(places.map(monthOf))
    if (months.size === new Set(places).size && isSameDay(places)) return { form: "month", places: places.map(monthOf) }
  }
  return { form, places }
}

/** Whether days are all the same of their months, or all the last. */
function isSameDay(places: readonly number[]): boolean {
  const dates = places.map(dateOfDayNumber)
  const isLast = dates.every(({ year, month, day }) => day === daysInMonth(year, month))
  return isLast || dates.every(({ day }) => day === dates[0]?.day)
}

function placeOn({ form }: Timeline, moment: Moment): number | null {
  if (moment.form === form) return moment.place
  const day = moment.form === "second" ? moment.place / 86_400 : moment.form === "day" ? moment.place : null
  if (day === null || !Number.isInteger(day)) return null
  return form === "day" ? day : form === "month" ? monthOf(day) : null
}

function monthOf(day: number): number {
  const { year, month } = dateOfDayNumber(day)
  return 12 * year + month - 1
}

/** Days since the first Monday without weekends. */
function businessDay(place: number): number {
  return 5 * Math.floor(place / 7) + (place % 7)
}

/** The greatest common divisor of the distances; 1 for a single time. */
function stepOf(places: readonly number[]): number {
  const first = places[0] ?? 0
  const step = places.reduce((divisor, place) => greatestCommonDivisor(divisor, Math.abs(place - first)), 0)
  return step === 0 ? 1 : step
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b]
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller]
  return larger
}
