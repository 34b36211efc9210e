import { NfoldError } from "../errors.ts"
import { dayText } from "./date-text.ts"
import { type CalendarDate, dayNumber, daysInMonth } from "./day.ts"

/** How a period is written and spoken of; "months" and "days" are runs from the first to the last. */
export type PeriodForm = "year" | "years" | "half" | "quarter" | "month" | "months" | "day" | "days"

/** A stretch of time from the start of its first day to the end of its last. */
export interface Period {
  readonly form: PeriodForm
  readonly first: CalendarDate
  readonly last: CalendarDate
}

export function yearPeriod(year: number): Period {
  return monthRun("year", { year, month: 1 }, { year, month: 12 })
}

/** The first (1) or second half of a year. */
export function halfPeriod(year: number, half: number): Period {
  requireWithin("half", half, 1, 2)
  return monthRun("half", { year, month: 6 * half - 5 }, { year, month: 6 * half })
}

/** One of the four quarters of a year. */
export function quarterPeriod(year: number, quarter: number): Period {
  requireWithin("quarter", quarter, 1, 4)
  return monthRun("quarter", { year, month: 3 * quarter - 2 }, { year, month: 3 * quarter })
}

export function monthPeriod(year: number, month: number): Period {
  return monthRun("month", { year, month }, { year, month })
}

/** From one month to another, both included: January-February 2021. A single month is one month. */
export function monthsPeriod(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): Period {
  const single = firstYear === lastYear && firstMonth === lastMonth
  const [first, last] = [
    { year: firstYear, month: firstMonth },
    { year: lastYear, month: lastMonth },
  ]
  return monthRun(single ? "month" : "months", first, last)
}

/** From one whole year to another, both included. */
export function yearsPeriod(firstYear: number, lastYear: number): Period {
  const form = firstYear === lastYear ? "year" : "years"
  return monthRun(form, { year: firstYear, month: 1 }, { year: lastYear, month: 12 })
}

/** From one day to another, both included. */
export function daysPeriod(first: CalendarDate, last: CalendarDate): Period {
  requireDate(first)
  requireDate(last)
  const length = dayNumber(last) - dayNumber(first)
  if (length < 0) throw endsBeforeItStarts(first, last)
  return { form: length === 0 ? "day" : "days", first, last }
}

type Month = Pick<CalendarDate, "year" | "month">

function monthRun(form: PeriodForm, firstMonth: Month, lastMonth: Month): Period {
  requireWithin("month", lastMonth.month, 1, 12)
  const lastDay = daysInMonth(lastMonth.year, lastMonth.month)
  const { first, last } = daysPeriod({ ...firstMonth, day: 1 }, { ...lastMonth, day: lastDay })
  return { form, first, last }
}

function requireDate({ year, month, day }: CalendarDate): void {
  requireWithin("year", year, 1, 9999)
  requireWithin("month", month, 1, 12)
  requireWithin("day", day, 1, daysInMonth(year, month))
}

function requireWithin(name: string, value: number, low: number, high: number): void {
  if (Number.isInteger(value) && value >= low && value <= high) return
  throw new NfoldError("bad-period", `the ${name} ${value} is not from ${low} to ${high}`, {
    expected: `a ${name} from ${low} to ${high}`,
  })
}

function endsBeforeItStarts(first: CalendarDate, last: CalendarDate): NfoldError {
  return new NfoldError("bad-period", `the period from ${dayText(first)} to ${dayText(last)} ends before it starts`, {
    expected: "a first day that is not after the last",
  })
}
