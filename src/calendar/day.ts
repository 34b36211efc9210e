/** A date of the proleptic Gregorian calendar: month 1 to 12, day 1 to 31. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * Days since 1 January of year 1, which is 0: whole numbers that two dates can be subtracted by, without time zones.
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const yearsBefore = year - 1
  const leapDays = Math.floor(yearsBefore / 4) - Math.floor(yearsBefore / 100) + Math.floor(yearsBefore / 400)
  let days = 365 * yearsBefore + leapDays + day - 1
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier)
  return days
}

/** The same day of another year; 29 February becomes 28 February where there is none. */
export function inYear({ month, day }: CalendarDate, year: number): CalendarDate {
  return { year, month, day: Math.min(day, daysInMonth(year, month)) }
}

export function nextDay({ year, month, day }: CalendarDate): CalendarDate {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 }
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
}
