import { NfoldError } from "../errors.ts"
import { type CalendarDate, daysInMonth, inYear } from "./day.ts"
import { monthsIn } from "./length.ts"
import type { Period } from "./period.ts"

/**
 * The same period one year earlier, with which statistics compare "on the year": January-February 2020 for
 * January-February 2021. Whole months stay whole: the end of February moves with the leap day, so that the two can
 * differ by a day.
 *
 * @param period  from `parsePeriod`
 * @returns a period of the same form; of 29 February the 28th
 * @throws NfoldError `bad-period` when that would be before year 1
 * @see OECD, Data and Metadata Reporting and Presentation Handbook (2007), section 4.2
 * @example
 * formatPeriod(sameYearEarlier(parsePeriod("2021-01/2021-02"))) // => "2020-01/2020-02"
 */
export function sameYearEarlier(period: Period): Period {
  const { form, first, last } = period
  if (first.year === 1) {
    throw new NfoldError("bad-period", "sameYearEarlier: the period starts in year 1, there is none before", {
      expected: "a period from year 2 on",
    })
  }
  const wholeMonths = monthsIn(period) !== null
  const end: CalendarDate = inYear(last, last.year - 1)
  return {
    form,
    first: inYear(first, first.year - 1),
    last: wholeMonths ? { ...end, day: daysInMonth(end.year, end.month) } : end,
  }
}
