import { nextDay } from "./day.ts"
import { monthsIn } from "./length.ts"
import { daysPeriod, monthsPeriod, type Period, yearPeriod } from "./period.ts"

/** The year that the whole period is in; null when it spans several. */
export function yearOf({ first, last }: Period): Period | null {
  return first.year === last.year ? yearPeriod(first.year) : null
}

/** Whether the period is a year's first part: it starts on 1 January and ends before 31 December. */
export function isStartOfYear(period: Period): boolean {
  const { first, last } = period
  return yearOf(period) !== null && first.month === 1 && first.day === 1 && !(last.month === 12 && last.day === 31)
}

/**
 * What is left of the year after its first part: March-December 2020 after January-February 2020. Null when the period
 * is no first part of a year, or all of it.
 *
 * @param period  from `parsePeriod`
 * @returns whole months where the first part has them, else days; or null
 * @example
 * formatPeriod(restOfYear(parsePeriod("2020-01/2020-02"))) // => "2020-03/2020-12"
 * restOfYear(parsePeriod("2020")) // => null
 */
export function restOfYear(period: Period): Period | null {
  if (!isStartOfYear(period)) return null
  const { year, month } = period.last
  return monthsIn(period) === null
    ? daysPeriod(nextDay(period.last), { year, month: 12, day: 31 })
    : monthsPeriod(year, month + 1, year, 12)
}
