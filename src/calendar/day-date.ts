import { type CalendarDate, dayNumber, daysInMonth } from "./day.ts"

/** The date of a day number: `dayNumber` the other way round. */
export function dateOfDayNumber(number: number): CalendarDate {
  // 400 years have 146,097 days, so that the guess is the year itself or one off.
  let year = Math.floor((number * 400) / 146_097) + 1
  if (dayNumber({ year, month: 1, day: 1 }) > number) year -= 1
  else if (dayNumber({ year: year + 1, month: 1, day: 1 }) <= number) year += 1
  let month = 1
  let day = number - dayNumber({ year, month: 1, day: 1 }) + 1
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    month += 1
  }
  return { year, month, day }
}
