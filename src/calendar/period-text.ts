import { NfoldError } from "../errors.ts"
import { dayText, monthText, yearText } from "./date-text.ts"
import type { CalendarDate } from "./day.ts"
import { daysPeriod, halfPeriod, monthsPeriod, type Period, quarterPeriod, yearsPeriod } from "./period.ts"

/**
 * Reads a period as release files and JSON write it: ISO 8601 years, months, days and their intervals, and the quarters
 * and halves of SDMX. Both ends of an interval belong to it and are written alike.
 *
 * @param text  `2020`, `2021-01`, `2021-01/2021-02`, `2020-Q1`, `2020-S1`, `2019/2020`, `2021-03-15`, `2021-01-01/2021-02-28`
 * @returns the period, in the form that it was written in
 * @throws NfoldError `bad-period` for any other text, a date that is not in the calendar, or an end before the start
 * @see ISO 8601-1:2019; SDMX 2.1, section 6 (time formats)
 * @example
 * formatPeriod(parsePeriod("2021-01/2021-02")) // => "2021-01/2021-02"
 */
export function parsePeriod(text: string): Period {
  const [firstText = "", lastText, ...rest] =
    typeof text === "string" && text.length <= longestText ? text.split("/") : []
  const first = readEnd(firstText)
  const last = lastText === undefined ? first : readEnd(lastText)
  if (first === null || last === null || first.unit !== last.unit || rest.length > 0) throw notAPeriod(text)
  switch (first.unit) {
    case "year":
      return yearsPeriod(first.year, last.year)
    case "month":
      return monthsPeriod(first.year, first.number, last.year, last.number)
    case "day":
      return daysPeriod(dateOf(first), dateOf(last))
    case "quarter":
    case "half": {
      if (lastText !== undefined) throw notAPeriod(text)
      return first.unit === "half" ? halfPeriod(first.year, first.number) : quarterPeriod(first.year, first.number)
    }
  }
}

/** The period of a text that may be missing. @throws NfoldError `bad-period` as `parsePeriod` */
export function parsePeriodIfAny(text: string | null | undefined): Period | null {
  return text === null || text === undefined ? null : parsePeriod(text)
}

/**
 * Writes a period as release files and JSON do, in its own form: `2020`, `2020-Q1`, `2021-01/2021-02`.
 *
 * @param period  from `parsePeriod`
 * @returns text that `parsePeriod` reads back
 * @see ISO 8601-1:2019; SDMX 2.1, section 6 (time formats)
 * @example
 * formatPeriod(sameYearEarlier(parsePeriod("2021-Q1"))) // => "2020-Q1"
 */
export function formatPeriod({ form, first, last }: Period): string {
  switch (form) {
    case "year":
      return yearText(first)
    case "years":
      return `${yearText(first)}/${yearText(last)}`
    case "half":
      return `${yearText(first)}-S${Math.ceil(last.month / 6)}`
    case "quarter":
      return `${yearText(first)}-Q${Math.ceil(last.month / 3)}`
    case "month":
      return monthText(first)
    case "months":
      return `${monthText(first)}/${monthText(last)}`
    case "day":
      return dayText(first)
    case "days":
      return `${dayText(first)}/${dayText(last)}`
  }
}

/** A period without a slash, or one end of a period with one. */
interface End {
  readonly unit: "year" | "half" | "quarter" | "month" | "day"
  readonly year: number
  /** Of the half, quarter or month in its year. */
  readonly number: number
  readonly day: number
}

/** Null when it is none. */
function readEnd(text: string): End | null {
  const found = /^(\d{4})(?:-([QS])(\d)|-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (found === null) return null
  const [, year, letter, part, month, day] = found
  const unit = letter === "Q" ? "quarter" : letter === "S" ? "half" : day ? "day" : month ? "month" : "year"
  return { unit, year: Number(year), number: Number(part ?? month ?? 1), day: Number(day ?? 1) }
}

function dateOf({ year, number, day }: End): CalendarDate {
  return { year, month: number, day }
}

const longestText = "2021-01-01/2021-02-28".length

function notAPeriod(text: string): NfoldError {
  return new NfoldError("bad-period", `parsePeriod: ${JSON.stringify(String(text).slice(0, 40))} is no period`, {
    expected: "2020, 2021-01, 2021-01/2021-02, 2020-Q1, 2020-S1, 2021-03-15 or 2021-01-01/2021-02-28",
  })
}
