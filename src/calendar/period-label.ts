import { NfoldError } from "../errors.ts"
import type { CalendarDate } from "./day.ts"
import { daysIn } from "./length.ts"
import { englishMonths, russianMonths, russianMonthsOfDays } from "./month-name.ts"
import type { Period } from "./period.ts"

/** Languages in which periods are named. */
export type PeriodLanguage = "en" | "ru"

/**
 * A period in words, as a sentence would name it.
 *
 * @param period  from `parsePeriod`
 * @param language  "en" (default) or "ru", nominative there
 * @returns words without an article
 * @throws NfoldError `bad-argument` for another language
 * @example
 * periodLabel(parsePeriod("2021-01/2021-02")) // => "January-February 2021"
 * periodLabel(parsePeriod("2020-Q1")) // => "first quarter of 2020"
 * periodLabel(parsePeriod("2020-Q1"), "ru") // => "первый квартал 2020 года"
 */
export function periodLabel(period: Period, language: PeriodLanguage = "en"): string {
  const { form, first, last } = period
  const words = wordsIn(language)
  switch (form) {
    case "year":
      return words.year(first.year)
    case "years":
      return words.years(first.year, last.year)
    case "half":
      return words.part(words.halves[last.month / 6 - 1] ?? "", first.year)
    case "quarter":
      return words.part(words.quarters[last.month / 3 - 1] ?? "", first.year)
    case "month":
      return words.month(monthOf(first, words), first.year)
    case "months":
      return first.year === last.year
        ? words.month(`${monthOf(first, words)}-${monthOf(last, words)}`, first.year)
        : `${words.month(monthOf(first, words), first.year)} ${words.to} ${words.month(monthOf(last, words), last.year)}`
    case "day":
      return words.day(first)
    case "days":
      return `${words.day(first)} ${words.to} ${words.day(last)}`
  }
}

/**
 * That two periods of one name differ in length, in words; null when they do not.
 *
 * @param a  from `parsePeriod`
 * @param b  the one that it is compared with
 * @param language  "en" (default) or "ru"
 * @returns the days of both, those of `a` first; or null
 * @throws NfoldError `bad-argument` for another language, where they differ
 * @example
 * lengthsDiffer(parsePeriod("2020-01/2020-02"), parsePeriod("2021-01/2021-02")) // => "60 days against 59"
 */
export function lengthsDiffer(a: Period, b: Period, language: PeriodLanguage = "en"): string | null {
  const [days, others] = [daysIn(a), daysIn(b)]
  return days === others ? null : wordsIn(language).against(days, others)
}

interface Words {
  readonly months: readonly string[]
  readonly quarters: readonly string[]
  readonly halves: readonly string[]
  /** Between the two ends of a period. */
  readonly to: string
  readonly year: (year: number) => string
  readonly years: (first: number, last: number) => string
  readonly month: (months: string, year: number) => string
  readonly part: (part: string, year: number) => string
  readonly day: (date: CalendarDate) => string
  readonly against: (days: number, others: number) => string
}

function monthOf({ month }: CalendarDate, words: Words): string {
  return words.months[month - 1] ?? ""
}

const english: Words = {
  months: englishMonths,
  quarters: ["first quarter", "second quarter", "third quarter", "fourth quarter"],
  halves: ["first half", "second half"],
  to: "to",
  year: String,
  years: (first, last) => `${first}-${last}`,
  month: (months, year) => `${months} ${year}`,
  part: (part, year) => `${part} of ${year}`,
  day: ({ year, month, day }) => `${day} ${englishMonths[month - 1]} ${year}`,
  against: (days, others) => `${days} ${days === 1 ? "day" : "days"} against ${others}`,
}

const russian: Words = {
  months: russianMonths,
  quarters: ["первый квартал", "второй квартал", "третий квартал", "четвёртый квартал"],
  halves: ["первое полугодие", "второе полугодие"],
  to: "-",
  year: (year) => `${year} год`,
  years: (first, last) => `${first}-${last} годы`,
  month: (months, year) => `${months} ${year} года`,
  part: (part, year) => `${part} ${year} года`,
  day: ({ year, month, day }) => `${day} ${russianMonthsOfDays[month - 1]} ${year} года`,
  against: (days, others) => `${days} ${russianDays(days)} против ${others}`,
}

/** 1 день, 2 дня, 5 дней, 11 дней, 21 день. */
function russianDays(count: number): string {
  const [tens, ones] = [Math.floor(count / 10) % 10, count % 10]
  if (tens === 1 || ones === 0 || ones >= 5) return "дней"
  return ones === 1 ? "день" : "дня"
}

function wordsIn(language: PeriodLanguage): Words {
  if (language === "en") return english
  if (language === "ru") return russian
  throw new NfoldError("bad-argument", `no period is named in ${JSON.stringify(language)}`, { expected: "en or ru" })
}
