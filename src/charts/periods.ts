import { type CalendarDate, dayNumber, daysInMonth } from "../calendar/day.ts"
import type { Period } from "../calendar/period.ts"
import { parsePeriod } from "../calendar/period-text.ts"
import { median } from "../numbers/statistics.ts"
import type { PlaceLabel, Places } from "./places.ts"

/**
 * Places on a time axis: each point stands in the middle of its period, a missing period is a gap, a period longer than
 * the others (January-February among months) is one wider mark. Null unless every label is a period and each starts
 * after the one before.
 */
export function periodPlaces(labels: readonly string[], locale: string): Places | null {
  const periods = parseAll(labels)
  if (periods === null || !isRising(periods)) return null
  const extents = periods.map(extentInMonths)
  const usual = median(extents.map(({ start, end }) => end - start))
  const spans = extents.map(({ start, end }) => {
    const inset = end - start > 1.5 * usual ? usual / 2 : (end - start) / 2
    return { start: start + inset, end: end - inset }
  })
  return {
    spans: toUnit(spans),
    breaks: breaksOf(periods, spans),
    nameOf: (index) => labels[index] ?? "",
    ladder: () => labelLadder(periods, locale),
  }
}

function parseAll(labels: readonly string[]): readonly Period[] | null {
  const periods: Period[] = []
  for (const label of labels) {
    try {
      periods.push(parsePeriod(label))
    } catch {
      return null
    }
  }
  return periods.length === 0 ? null : periods
}

function isRising(periods: readonly Period[]): boolean {
  return periods.every((period, index) => {
    const before = periods[index - 1]
    return before === undefined || dayNumber(before.first) < dayNumber(period.first)
  })
}

/** Months since year 0 with days as fractions, so that months are equally wide on the axis. */
function extentInMonths({ first, last }: Period): { start: number; end: number } {
  return { start: monthsOf(first, first.day - 1), end: monthsOf(last, last.day) }
}

function monthsOf({ year, month }: CalendarDate, daysGone: number): number {
  return year * 12 + month - 1 + daysGone / daysInMonth(year, month)
}

function toUnit(spans: readonly { start: number; end: number }[]): Places["spans"] {
  const low = spans[0]?.start ?? 0
  const high = spans.at(-1)?.end ?? 0
  if (high === low) return spans.map(() => ({ start: 0.5, end: 0.5 }))
  return spans.map(({ start, end }) => ({ start: (start - low) / (high - low), end: (end - low) / (high - low) }))
}

/** Weekends and holidays are no gaps in a daily series; in any other a missing period is one. */
function breaksOf(periods: readonly Period[], spans: readonly { start: number; end: number }[]): ReadonlySet<number> {
  const steps = spans.slice(1).map((span, index) => span.start - (spans[index]?.end ?? 0))
  if (steps.length === 0) return new Set()
  const usual = median(steps)
  const longest = periods[0]?.form === "day" ? 6 * usual : 1.75 * usual
  return new Set(steps.flatMap((step, index) => (step > longest ? [index + 1] : [])))
}

/** Every point; then every third, sixth month; then years by 1, 2, 5, 10 ... */
function* labelLadder(periods: readonly Period[], locale: string): Iterable<readonly PlaceLabel[]> {
  const yearly = periods.every(({ form }) => form === "year" || form === "years")
  if (!yearly) {
    for (const months of [1, 3, 6]) {
      yield startsOf(periods, months).map((index, order) => ({
        index,
        text: labelOf(periods, index, order === 0, locale),
      }))
    }
  }
  for (let power = 1; power <= 1000; power *= 10) {
    for (const years of [power, 2 * power, 5 * power]) {
      yield yearStarts(periods, years).map((index) => ({ index, text: String(periods[index]?.first.year) }))
    }
  }
}

/** The first point of each month, quarter or half; of every one when the step is a month and points are rarer. */
function startsOf(periods: readonly Period[], months: number): readonly number[] {
  const bucket = ({ first }: Period): number => Math.floor((first.year * 12 + first.month - 1) / months)
  return periods.flatMap((period, index) => {
    const before = periods[index - 1]
    const isFirst = before === undefined ? (period.first.month - 1) % months === 0 : bucket(before) < bucket(period)
    return isFirst ? [index] : []
  })
}

/** The first point of each year that the step divides; a series that starts inside a year begins with the next one. */
function yearStarts(periods: readonly Period[], years: number): readonly number[] {
  return periods.flatMap(({ first, form }, index) => {
    const before = periods[index - 1]
    const isFirst = before === undefined ? first.month === 1 || form === "year" : before.first.year < first.year
    return isFirst && first.year % years === 0 ? [index] : []
  })
}

/** "2021" at the start of a year, else "Apr" or "Q2"; the first label says its year, too. */
function labelOf(periods: readonly Period[], index: number, isFirst: boolean, locale: string): string {
  const period = periods[index]
  if (period === undefined) return ""
  const { first, last, form } = period
  const year = String(first.year)
  switch (form) {
    case "year":
    case "years":
      return year
    case "quarter":
      return partOfYear(`Q${last.month / 3}`, year, first.month === 1, isFirst)
    case "half":
      return partOfYear(`H${last.month / 6}`, year, first.month === 1, isFirst)
    case "month":
      return partOfYear(monthName(first.month, locale), year, first.month === 1, isFirst)
    case "months":
      return `${monthName(first.month, locale)}-${monthName(last.month, locale)} ${year}`
    case "day":
    case "days":
      return partOfYear(
        `${first.day} ${monthName(first.month, locale)}`,
        year,
        first.month === 1 && first.day === 1,
        isFirst,
      )
  }
}

function partOfYear(part: string, year: string, startsYear: boolean, isFirst: boolean): string {
  if (startsYear) return year
  return isFirst ? `${part} ${year}` : part
}

function monthName(month: number, locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(Date.UTC(2020, month - 1, 1))
  return name.replace(/\.$/, "")
}
