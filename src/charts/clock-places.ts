import type { CalendarDate } from "../calendar/day.ts"
import { dateOfDayNumber } from "../calendar/day-date.ts"
import { parseMoment } from "../calendar/moment.ts"
import { median } from "../numbers/statistics.ts"
import { toUnit } from "./periods.ts"
import type { PlaceLabel, Places } from "./places.ts"
import { monthName } from "./time-labels.ts"

/** Places of times of day, such as 2021-03-15T13:00. Null unless every label is one and each is later than the one before. */
export function clockPlaces(labels: readonly string[], locale: string): Places | null {
  const seconds: number[] = []
  for (const label of labels) {
    const moment = parseMoment(label)
    if (moment?.form !== "second" || moment.place <= (seconds.at(-1) ?? -1)) return null
    seconds.push(moment.place)
  }
  if (seconds.length === 0) return null
  return {
    spans: toUnit(seconds.map((second) => ({ start: second, end: second }))),
    breaks: breaksOf(seconds),
    nameOf: (index) => labels[index] ?? "",
    ladder: () => clockLabels(seconds, locale),
  }
}

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Steps of the clock, then of the calendar, where months are longer than any of them. */
const steps = [1, 5, 15, 30].map((count) => count * minute)
const hours = [1, 3, 6, 12].map((count) => count * hour)
const days = [1, 2, 7, 14, 28, 91, 364].map((count) => count * day)

function* clockLabels(seconds: readonly number[], locale: string): Iterable<readonly PlaceLabel[]> {
  for (const step of [...steps, ...hours, ...days]) {
    const found = seconds.flatMap((second, index) => (startsStep(seconds, index, step) ? [{ index, second }] : []))
    if (found.length === 0) continue
    yield found.map(({ index, second }, order) => ({
      index,
      text: step < day ? timeName(second, order === 0, locale) : dateName(second, found[order - 1]?.second, locale),
    }))
  }
}

/** The first time in each step; of the very first only when it stands right on one. */
function startsStep(seconds: readonly number[], index: number, step: number): boolean {
  const [now = 0, before] = [seconds[index], seconds[index - 1]]
  return before === undefined ? now % step === 0 : Math.floor(before / step) < Math.floor(now / step)
}

/** "15 Mar"; the first, and the first of each year, with it. */
function dateName(second: number, before: number | undefined, locale: string): string {
  const date = dateOf(second)
  const text = `${date.day} ${monthName(date.month, locale)}`
  return before === undefined || dateOf(before).year !== date.year ? `${text} ${date.year}` : text
}

function dateOf(second: number): CalendarDate {
  return dateOfDayNumber(Math.floor(second / day))
}

/** "13:00", at midnight "15 Mar"; the first says its date, too. */
function timeName(second: number, isFirst: boolean, locale: string): string {
  const date = dateName(second, isFirst ? undefined : second, locale)
  if (second % day === 0) return date
  const clock = [Math.floor(second / hour) % 24, Math.floor(second / minute) % 60]
  const text = clock.map((part) => String(part).padStart(2, "0")).join(":")
  return isFirst ? `${date} ${text}` : text
}

function breaksOf(seconds: readonly number[]): ReadonlySet<number> {
  const gaps = seconds.slice(1).map((second, index) => second - (seconds[index] ?? 0))
  if (gaps.length === 0) return new Set()
  const longest = 1.75 * median(gaps)
  return new Set(gaps.flatMap((gap, index) => (gap > longest ? [index + 1] : [])))
}
