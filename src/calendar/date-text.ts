import type { CalendarDate } from "./day.ts"

/** A year in the four digits of ISO 8601. */
export function yearText({ year }: Pick<CalendarDate, "year">): string {
  return padded(year, 4)
}

/** 2021-03 */
export function monthText(date: Pick<CalendarDate, "year" | "month">): string {
  return `${yearText(date)}-${padded(date.month, 2)}`
}

/** 2021-03-15 */
export function dayText(date: CalendarDate): string {
  return `${monthText(date)}-${padded(date.day, 2)}`
}

/** The number with zeros before it, up to so many digits. */
export function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0")
}
