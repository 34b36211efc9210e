import { dayNumber } from "../calendar/day.ts"
import type { PlaceLabel } from "./places.ts"
import type { Stretch } from "./stretch.ts"

/** Labels of a time axis from the densest to the sparsest: days, weeks; every, third, sixth month; years by 1, 2, 5, 10 ... */
export function* timeLabels(stretches: readonly Stretch[], locale: string): Iterable<readonly PlaceLabel[]> {
  const named = (indexes: readonly number[], nameOf: StretchName): readonly PlaceLabel[] =>
    indexes.flatMap((index, order) => {
      const stretch = stretches[index]
      const before = stretches[indexes[order - 1] ?? -1]
      const isNewYear = stretch?.anchor.year !== before?.anchor.year
      return stretch === undefined ? [] : [{ index, text: nameOf(stretch, isNewYear, locale) }]
    })
  const [first] = stretches
  if (first?.form === "day") for (const days of [1, 2, 7, 14]) yield named(dayStarts(stretches, days), partName)
  if (first?.form === "week") for (const weeks of [1, 2, 4]) yield named(dayStarts(stretches, 7 * weeks), weekName)
  if (!stretches.every(({ form }) => form === "year" || form === "years")) {
    for (const months of [1, 3, 6]) yield named(monthStarts(stretches, months), partName)
  }
  for (let power = 1; power <= 1000; power *= 10) {
    for (const years of [power, 2 * power, 5 * power]) yield named(yearStarts(stretches, years), yearName)
  }
}

/** "Apr", of the locale. */
export function monthName(month: number, locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(Date.UTC(2020, month - 1, 1))
  return name.replace(/\.$/, "")
}

/** The first stretch of each run of so many days, counted from a Monday; of the very first only where it begins one. */
function dayStarts(stretches: readonly Stretch[], days: number): readonly number[] {
  return stretches.flatMap(({ first }, index) => {
    const before = stretches[index - 1]
    const run = Math.floor(dayNumber(first) / days)
    const isStart =
      before === undefined ? dayNumber(first) % days === 0 : Math.floor(dayNumber(before.first) / days) < run
    return isStart ? [index] : []
  })
}

/** The first stretch of each month, quarter or half; of every one when the step is a month and stretches are rarer. */
function monthStarts(stretches: readonly Stretch[], months: number): readonly number[] {
  const bucket = ({ anchor }: Stretch): number => Math.floor((anchor.year * 12 + anchor.month - 1) / months)
  return stretches.flatMap((stretch, index) => {
    const before = stretches[index - 1]
    const isStart = before === undefined ? isStartOfRun(stretch, months) : bucket(before) < bucket(stretch)
    return isStart ? [index] : []
  })
}

/** Whether the first of all stretches may be called by its month: days and weeks only where they begin it. */
function isStartOfRun({ anchor, form }: Stretch, months: number): boolean {
  const isInside = (form === "day" && anchor.day > 1) || (form === "week" && anchor.day > 7)
  return !isInside && (anchor.month - 1) % months === 0
}

/** The first stretch of each year that the step divides; a series that starts inside a year begins with the next one. */
function yearStarts(stretches: readonly Stretch[], years: number): readonly number[] {
  return stretches.flatMap(({ anchor, form }, index) => {
    const before = stretches[index - 1]
    const isStart = before === undefined ? anchor.month === 1 || form === "year" : before.anchor.year < anchor.year
    return isStart && anchor.year % years === 0 ? [index] : []
  })
}

/** Of the first label, and of the first in each year, the name says the year, too. */
type StretchName = (stretch: Stretch, isNewYear: boolean, locale: string) => string

function yearName({ anchor }: Stretch): string {
  return String(anchor.year)
}

/** "W05", "2021-W01" */
function weekName({ anchor }: Stretch, isNewYear: boolean): string {
  const week = Math.floor((dayNumber(anchor) - dayNumber({ year: anchor.year, month: 1, day: 1 })) / 7) + 1
  const text = `W${String(week).padStart(2, "0")}`
  return isNewYear ? `${anchor.year}-${text}` : text
}

/** "2021" at the start of a year, else "Apr", "Q2", "14 Apr" or "Oct 2021" */
function partName({ first, last, anchor, form }: Stretch, isNewYear: boolean, locale: string): string {
  const year = String(anchor.year)
  const withYear = (part: string, startsYear: boolean): string => {
    if (startsYear) return year
    return isNewYear ? `${part} ${year}` : part
  }
  const month = monthName(anchor.month, locale)
  switch (form) {
    case "year":
    case "years":
      return year
    case "quarter":
      return withYear(`Q${last.month / 3}`, first.month === 1)
    case "half":
      return withYear(`H${last.month / 6}`, first.month === 1)
    case "month":
      return withYear(month, first.month === 1)
    case "week":
      return withYear(month, anchor.month === 1)
    case "months":
      return `${month}-${monthName(last.month, locale)} ${year}`
    case "day":
    case "days":
      return withYear(`${first.day} ${month}`, first.month === 1 && first.day === 1)
  }
}
