import { dayNumber, daysInMonth } from "./day.ts"
import type { Period } from "./period.ts"

/**
 * Days of a period, its first and last included.
 *
 * @param period  from `parsePeriod`
 * @returns a whole number from 1
 * @example
 * daysIn(parsePeriod("2020-01/2020-02")) // => 60
 * daysIn(parsePeriod("2021-01/2021-02")) // => 59
 */
export function daysIn({ first, last }: Period): number {
  return dayNumber(last) - dayNumber(first) + 1
}

/**
 * Calendar months of a period; null when it starts or ends inside one.
 *
 * @param period  from `parsePeriod`
 * @returns a whole number from 1, or null
 * @example
 * monthsIn(parsePeriod("2020-S1")) // => 6
 */
export function monthsIn({ first, last }: Period): number | null {
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return null
  return 12 * (last.year - first.year) + last.month - first.month + 1
}
