import { dayNumber, daysInMonth } from "./day.ts"
import { monthNumber } from "./month-name.ts"

/** How finely a time is written. */
export type MomentForm = "year" | "half" | "quarter" | "month" | "week" | "day" | "second"

/** A time as a place on the line of its form: the month after place 24254 is 24255, the day after 738000 is 738001. */
export interface Moment {
  readonly form: MomentForm
  readonly place: number
}

/** How dates such as 03/04/2021 are to be read; undecided, they are read only where one of the two numbers is above 12. */
export type DateOrder = "day-first" | "month-first" | "undecided"

/**
 * Reads a time in one of the usual forms: 2021, 2021-S1, 2021-Q1, Q1 2021, 2021-03, 2021M03, 202103, 03/2021, March 2021, Mar-21, 2021-W05,
 * 2021-03-15, 20210315, 15.03.2021, 15 March 2021, March 15, 2021, 03/15/2021, and any date followed by hours and minutes; in Russian also
 * I квартал 2021, 1 кв. 2021, 15 марта 2021 г.
 * Null when it is none of them.
 */
export function parseMoment(text: string, order: DateOrder = "undecided"): Moment | null {
  const trimmed = text.trim().replace(wordYear, "")
  if (trimmed.length === 0 || trimmed.length > longestText) return null
  const split = /^(\S.*?)[T ]+(\d{1,2}:\d{2}.*)$/.exec(trimmed)
  if (split !== null) return readDateAndTime(split[1] ?? "", split[2] ?? "", order)
  return readYear(trimmed) ?? readPart(trimmed) ?? readQuarter(trimmed) ?? readMonth(trimmed) ?? readDay(trimmed, order)
}

/**
 * Whether dates of two numbers and a year name the day or the month first: from one number that is above 12, or from a number that is
 * always 1 while the other changes.
 */
export function findDateOrder(texts: Iterable<string>): DateOrder {
  const firsts = new Set<number>()
  const seconds = new Set<number>()
  for (const text of texts) {
    const found = twoNumbersAndYear.exec(text.trim().slice(0, longestText))
    if (found === null) continue
    firsts.add(Number(found[1]))
    seconds.add(Number(found[2]))
  }
  if (Math.max(0, ...firsts) > 12) return "day-first"
  if (Math.max(0, ...seconds) > 12) return "month-first"
  const isOnlyOne = (numbers: ReadonlySet<number>): boolean => numbers.size === 1 && numbers.has(1)
  if (isOnlyOne(firsts) && seconds.size > 1) return "day-first"
  if (isOnlyOne(seconds) && firsts.size > 1) return "month-first"
  return "undecided"
}

const longestText = 40

/** "г.", "год" or "года" after a Russian year. */
const wordYear = /(?<=\d) ?г(?:од|ода|\.)?$/
const twoNumbersAndYear = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})/

function readYear(text: string): Moment | null {
  return /^\d{4}$/.test(text) ? { form: "year", place: Number(text) } : null
}

/** Halves, quarters and weeks. */
function readPart(text: string): Moment | null {
  const yearFirst = /^(?<year>\d{4})[-/. ]?(?<letter>[QSHW])(?<part>\d{1,2})$/i.exec(text)
  const yearLast = /^(?<letter>[QSH])(?<part>[1-4])[-/. ]?(?<year>\d{4})$/i.exec(text)
  const groups = (yearFirst ?? yearLast)?.groups
  if (groups === undefined) return null
  const letter = groups.letter?.toUpperCase()
  const [year, part] = [Number(groups.year), Number(groups.part)]
  if (part < 1) return null
  if (letter === "Q" && part <= 4) return { form: "quarter", place: 4 * year + part - 1 }
  if ((letter === "S" || letter === "H") && part <= 2) return { form: "half", place: 2 * year + part - 1 }
  if (letter === "W" && part <= firstWeek(year + 1) - firstWeek(year))
    return { form: "week", place: firstWeek(year) + part - 1 }
  return null
}

/** Quarters by their word: I квартал 2021, 1 кв. 2021, 1st quarter 2021. */
function readQuarter(text: string): Moment | null {
  const found = /^([1-4]|I{1,3}|IV)(?:st|nd|rd|th|-?й)?[\s-]*(?:кв|квартал|quarter)\.?[\s,]+(\d{4})$/i.exec(text)
  if (found === null) return null
  const numeral = (found[1] ?? "").toUpperCase()
  const quarter = numerals.includes(numeral) ? numerals.indexOf(numeral) : Number(numeral) - 1
  return { form: "quarter", place: 4 * Number(found[2]) + quarter }
}

const numerals: readonly string[] = ["I", "II", "III", "IV"]

function readMonth(text: string): Moment | null {
  const digits = /^(\d{4})(?:[-/. ]|M)?(\d{1,2})$/i.exec(text)
  if (digits !== null && (digits[2]?.length === 2 || text.length > 5)) return monthMoment(digits[1], Number(digits[2]))
  const turned = /^(\d{1,2})[/.-](\d{4})$/.exec(text)
  if (turned !== null) return monthMoment(turned[2], Number(turned[1]))
  const named = /^([^\d\s.,/-]+)[\s.,/-]+(\d{4}|\d{2})$/.exec(text)
  if (named !== null) return monthMoment(named[2], monthNumber(named[1] ?? ""))
  const yearFirst = /^(\d{4})[\s.,/-]+([^\d\s.,/-]+)$/.exec(text)
  return yearFirst === null ? null : monthMoment(yearFirst[1], monthNumber(yearFirst[2] ?? ""))
}

function readDay(text: string, order: DateOrder): Moment | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (iso !== null) return dayMoment(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  if (dotted !== null) return dayMoment(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const two = twoNumbersAndYear.exec(text)
  if (two !== null && two[0].length === text.length) return readTwoNumbers(two, order)
  const dayFirst = /^(\d{1,2})[\s.-]+([^\d\s.,-]+)[\s.,-]+(\d{4}|\d{2})$/.exec(text)
  if (dayFirst !== null) return dayMoment(fullYear(dayFirst[3]), monthNumber(dayFirst[2] ?? ""), Number(dayFirst[1]))
  const monthFirst = /^([^\d\s.,-]+)[\s.-]+(\d{1,2})[\s,]+(\d{4})$/.exec(text)
  if (monthFirst === null) return null
  return dayMoment(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ""), Number(monthFirst[2]))
}

function readTwoNumbers([, first, second, year]: RegExpExecArray, order: DateOrder): Moment | null {
  if (order === "undecided") return null
  const [day, month] = order === "day-first" ? [first, second] : [second, first]
  return dayMoment(Number(year), Number(month), Number(day))
}

function readDateAndTime(date: string, time: string, order: DateOrder): Moment | null {
  const day = readDay(date.trim(), order)
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|([+-])(\d{2}):?(\d{2})))?$/.exec(time)
  if (day === null || found === null) return null
  const [, hours, minutes, seconds = "0", sign, offsetHours = "0", offsetMinutes = "0"] = found
  const ofDay = 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds)
  // 24:00 is the end of the day, as ISO 8601 has it.
  if (ofDay > 86_400 || Number(minutes) > 59 || Number(seconds) > 59) return null
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return null
  const offset = (sign === "-" ? -60 : 60) * (60 * Number(offsetHours) + Number(offsetMinutes))
  return { form: "second", place: 86_400 * day.place + ofDay - offset }
}

function monthMoment(year: string | undefined, month: number): Moment | null {
  if (!(month >= 1 && month <= 12)) return null
  return { form: "month", place: 12 * fullYear(year) + month - 1 }
}

function dayMoment(year: number, month: number, day: number): Moment | null {
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null
  return { form: "day", place: dayNumber({ year, month, day }) }
}

/** Years of two digits are those from 1970 to 2069. */
function fullYear(digits = ""): number {
  const year = Number(digits)
  return digits.length === 2 ? year + (year < 70 ? 2000 : 1900) : year
}

/** The week that holds 4 January, as ISO 8601 counts weeks; place 0 begins with 1 January of year 1, a Monday. */
function firstWeek(year: number): number {
  return Math.floor(dayNumber({ year, month: 1, day: 4 }) / 7)
}
