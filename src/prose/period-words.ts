import { halfPeriod, monthsPeriod, type Period, quarterPeriod, yearPeriod, yearsPeriod } from "../calendar/period.ts"

/** A stretch of a year that comes back every year. */
export type YearPart =
  | { readonly unit: "year" }
  | { readonly unit: "half" | "quarter"; readonly number: number }
  /** Ends with this month and may start in the year before. */
  | { readonly unit: "months"; readonly last: number; readonly length: number }

/** What a phrase says of time, before the sentences around it say of which year. */
export type PeriodWords =
  | { readonly form: "fixed"; readonly part: YearPart; readonly year: number }
  | { readonly form: "years"; readonly first: number; readonly last: number }
  /** "in May", "the first quarter": some year's. */
  | { readonly form: "part"; readonly part: YearPart }
  /** "this year", "in January of last year": counted from the date of reading. */
  | { readonly form: "counted"; readonly part: YearPart; readonly years: number; readonly earlier: boolean }
  /** "a year earlier", "the same period of 2019": the period spoken of, moved. Null months: to the year given. */
  | { readonly form: "moved"; readonly months: number; readonly year: number | null }
  /** "year on year": not a period but a distance that a change is measured over. */
  | { readonly form: "distance"; readonly months: number }
  /** A period that cannot be written as one, such as a school year. */
  | { readonly form: "open" }

/** The part in the year given. */
export function periodOf(part: YearPart, year: number): Period {
  switch (part.unit) {
    case "year":
      return yearPeriod(year)
    case "half":
      return halfPeriod(year, part.number)
    case "quarter":
      return quarterPeriod(year, part.number)
    case "months": {
      const first = part.last - part.length + 1
      const firstYear = year + Math.floor((first - 1) / 12)
      return monthsPeriod(firstYear, ((((first - 1) % 12) + 12) % 12) + 1, year, part.last)
    }
  }
}

/** The period moved by whole months, as "a month earlier" asks; null where the calendar has no such period. */
export function movePeriod(period: Period, months: number): Period | null {
  const { form, first, last } = period
  const start = 12 * first.year + first.month - 1 + months
  const end = 12 * last.year + last.month - 1 + months
  const [firstYear, lastYear] = [Math.floor(start / 12), Math.floor(end / 12)]
  if (firstYear < 1 || lastYear > 9999) return null
  switch (form) {
    case "year":
      return months % 12 === 0 ? yearPeriod(firstYear) : null
    case "years":
      return months % 12 === 0 ? yearsPeriod(firstYear, lastYear) : null
    case "half":
      return months % 6 === 0 ? halfPeriod(lastYear, Math.floor((end % 12) / 6) + 1) : null
    case "quarter":
      return months % 3 === 0 ? quarterPeriod(lastYear, Math.floor((end % 12) / 3) + 1) : null
    default:
      return monthsPeriod(firstYear, (start % 12) + 1, lastYear, (end % 12) + 1)
  }
}
