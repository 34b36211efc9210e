import { type Item, isMark, meaningOf, means, readAs } from "./item.ts"
import { isDash, monthsOf, readChain } from "./period-marks.ts"
import {
  isDay,
  isJoint,
  isUnitAhead,
  lettered,
  type MonthAt,
  monthAt,
  ordinalAt,
  skipArticles,
  skipComma,
  skipDay,
  skipOf,
  skipSchoolYear,
  skipStop,
  skipYearWord,
  smallNumber,
} from "./period-parts.ts"
import type { PeriodWords, YearPart } from "./period-words.ts"
import { skipBracket } from "./turns.ts"
import { yearAt } from "./years.ts"

/** Folds the words and numbers that say when into one item each. */
export function foldPeriods(items: readonly Item[]): Item[] {
  const folded: Item[] = []
  let at = 0
  while (at < items.length) {
    const item = items[at]
    if (item === undefined) break
    const found = mayStart(item) ? readPeriod(items, at) : null
    const last = found === null ? undefined : items[found.next - 1]
    if (found === null || last === undefined) {
      folded.push(item)
      at++
      continue
    }
    folded.push(readAs(item, { type: "period", end: last.end, period: found.words }))
    at = found.next
  }
  return folded
}

/** Most words start no period, and are not asked further. */
function mayStart({ type, text, meanings }: Item): boolean {
  if (type === "number" || type === "chain" || text === "year" || text === "fye") return true
  for (const { kind } of meanings) if (firstWords.has(kind)) return true
  return false
}

/** Classes of the words that a period starts with. */
const firstWords: ReadonlySet<string> = new Set([
  "number",
  "ordinal",
  "month",
  "may",
  "quarter",
  "quarter-letter",
  "half-letter",
  "same-period",
  "season",
  "change-over",
  "relative",
])

interface Found {
  readonly words: PeriodWords
  /** Index of the item after. */
  readonly next: number
}

type Reader = (items: readonly Item[], at: number) => Found | null

function readPeriod(items: readonly Item[], at: number): Found | null {
  for (const read of readers) {
    const found = read(items, at)
    if (found !== null) return found
  }
  return null
}

/** "year ending March 2023", "three months to April 2024", "the 12-month period ending 30 May", "quarter to June". */
function readRolling(items: readonly Item[], at: number): Found | null {
  const span = spanAt(items, at)
  const isSaid = items[at]?.text === "fye"
  if (span === null || (!isSaid && !means(items[span.next], "ending"))) return null
  const month = monthAt(items, skipArticles(items, skipDay(items, isSaid ? span.next : span.next + 1)))
  if (month === null) return null
  const isDayBehind = isDay(items[month.next]) && yearAt(items, skipComma(items, month.next + 1)) !== null
  const next = isDayBehind ? skipComma(items, month.next + 1) : month.next
  return withYear(items, next, { unit: "months", last: month.number, length: span.length })
}

/** How many months a stretch of time has that may end with any of them, and the index of the item after it. */
function spanAt(items: readonly Item[], at: number): { readonly length: number; readonly next: number } | null {
  if (items[at]?.text === "year" || items[at]?.text === "fye") return { length: 12, next: at + 1 }
  if (means(items[at], "quarter")) return { length: 3, next: at + 1 }
  const length = smallNumber(items[at])
  const unit = isDash(items[at + 1]) ? at + 2 : at + 1
  if (length === null || !means(items[unit], "months")) return null
  return { length, next: items[unit + 1]?.text === "period" ? unit + 2 : unit + 1 }
}

/** "first four months of 2024", "9 months of 2019", "the first month of 2023": a year's months from January on. */
function readFirstMonths(items: readonly Item[], at: number): Found | null {
  const isFirst = meaningOf(items[at], "ordinal") === "1"
  if (isFirst && items[at + 1]?.text === "three quarters")
    return withYear(items, at + 2, { unit: "months", last: 9, length: 9 })
  const isSingle = isFirst && means(items[at + 1], "months")
  const numberAt = isFirst && !isSingle ? at + 1 : at
  const count = isSingle ? 1 : smallNumber(items[numberAt])
  if (isFirst && count !== null && count < 3 && items[numberAt + 1]?.text === "quarters")
    return withYear(items, numberAt + 2, { unit: "months", last: 3 * count, length: 3 * count })
  if (count === null || !means(items[numberAt + 1], "months")) return null
  const found = withYear(items, numberAt + 2, { unit: "months", last: count, length: count })
  return isFirst || found.words.form !== "part" ? found : null
}

/** "January-February 2021", "December 2019 to February 2020", "January to March". */
function readMonthRun(items: readonly Item[], at: number): Found | null {
  const first = monthAt(items, monthAt(items, at + 1) === null ? at : skipDay(items, at))
  if (first === null) return null
  const firstYear = yearAt(items, first.next)
  const joint = firstYear === null ? first.next : firstYear.next
  const last = isJoint(items[joint]) ? monthAt(items, skipDay(items, joint + 1)) : lastOfList(items, first)
  if (last === null) return null
  const tail = withYear(items, last.next, {
    unit: "months",
    last: last.number,
    length: ((last.number - first.number + 12) % 12) + 1,
  })
  if (firstYear === null || tail.words.form !== "fixed") return firstYear === null ? tail : null
  const length = 12 * (tail.words.year - firstYear.year) + last.number - first.number + 1
  if (length < 2 || length > 120) return null
  return { words: { ...tail.words, part: { unit: "months", last: last.number, length } }, next: tail.next }
}

/** "January, February and March": months that follow each other. */
function lastOfList(items: readonly Item[], first: MonthAt): MonthAt | null {
  let last = first
  while (isMark(items[last.next], ",") || /^(?:and|и)$/.test(items[last.next]?.text ?? "")) {
    const next = monthAt(items, last.next + 1)
    if (next === null || next.number !== last.number + 1) break
    last = next
  }
  return last === first ? null : last
}

/** "June quarter 2024", "the March 2024 quarter": the quarter that ends with the month. */
function readMonthQuarter(items: readonly Item[], at: number): Found | null {
  const month = monthAt(items, at)
  if (month === null || month.number % 3 !== 0) return null
  const part: YearPart = { unit: "quarter", number: month.number / 3 }
  if (items[month.next]?.text === "quarter") return withYear(items, month.next + 1, part)
  const year = yearAt(items, month.next)
  const isQuarter = year !== null && items[year.next]?.text === "quarter"
  return isQuarter ? { words: { form: "fixed", part, year: year.year }, next: year.next + 1 } : null
}

/** "15 May 2024", "May 15, 2024", "19 to 25 May", "May 2024", "May": days are read as their month. */
function readMonth(items: readonly Item[], at: number): Found | null {
  const start = skipDays(items, at)
  const month = monthAt(items, start)
  if (month === null) return null
  const part: YearPart = { unit: "months", last: month.number, length: 1 }
  const dayAfter = start === at && isDay(items[month.next]) && !isUnitAhead(items[month.next + 1])
  if (!dayAfter) return withYear(items, month.next, part)
  const comma = isMark(items[month.next + 1], ",") ? month.next + 2 : month.next + 1
  const year = yearAt(items, comma)
  return year === null
    ? { words: { form: "part", part }, next: month.next + 1 }
    : { words: { form: "fixed", part, year: year.year }, next: year.next }
}

/** Past the day, or the first and last day, of the month that follows. */
function skipDays(items: readonly Item[], at: number): number {
  if (!isDay(items[at])) return at
  if (monthAt(items, at + 1) !== null) return at + 1
  const isSpan = isJoint(items[at + 1]) && isDay(items[at + 2]) && monthAt(items, at + 3) !== null
  return isSpan ? at + 3 : at
}

/** "first quarter of 2022", "Q1 2024", "2024 Q1", "first half of 2023". */
function readQuarterOrHalf(items: readonly Item[], at: number): Found | null {
  const year = yearAt(items, at)
  if (year !== null) {
    const named = lettered(items, year.next)
    return named === null ? null : { words: { form: "fixed", part: named.part, year: year.year }, next: named.next }
  }
  const named = lettered(items, at)
  if (named !== null) return withYear(items, named.next, named.part)
  const numbered = readNumberedQuarter(items, at)
  if (numbered !== null) return numbered
  const ordinal = ordinalAt(items, at)
  if (ordinal === null) return null
  const { number, next } = ordinal
  const item = items[next]
  if (means(item, "quarter") || item?.text === "a quarter") {
    return withYear(items, skipStop(items, next + 1), { unit: "quarter", number })
  }
  const isHalf = means(item, "half-year") || (means(item, "half") && item?.text === "half")
  return isHalf && number <= 2 ? withYear(items, next + 1, { unit: "half", number }) : null
}

/** "Quarter 1 2024", "Quarter 1 (Jan to Mar) 2024". */
function readNumberedQuarter(items: readonly Item[], at: number): Found | null {
  const number = smallNumber(items[at + 1])
  if (!means(items[at], "quarter") || number === null || number > 4) return null
  return withYear(items, skipBracket(items, at + 2), { unit: "quarter", number })
}

/** "the same period of last year", "the corresponding quarter of 2019". */
function readSamePeriod(items: readonly Item[], at: number): Found | null {
  if (!means(items[at], "same-period")) return null
  let next = at + 1
  if (items[next]?.text === "показателем" || items[next]?.text === "показателю") next++
  next = skipOf(items, next)
  const year = yearAt(items, next)
  if (year !== null) return { words: { form: "moved", months: 0, year: year.year }, next: year.next }
  const earlier = meaningOf(items[next], "relative")
  const months = earlier === null ? -12 : monthsOf(earlier)
  if (earlier === "0y") return { words: { form: "open" }, next: skipYearWord(items, next + 1) }
  return {
    words: { form: "moved", months: months === 0 ? -12 : months, year: null },
    next: earlier === null ? at + 1 : skipYearWord(items, next + 1),
  }
}

function readRelative(items: readonly Item[], at: number): Found | null {
  const distance = meaningOf(items[at], "change-over")
  if (distance !== null) return { words: { form: "distance", months: monthsOf(distance) }, next: at + 1 }
  const relative = meaningOf(items[at], "relative")
  if (relative === null) return null
  const next = skipYearWord(items, at + 1)
  if (relative === "-1p") return { words: { form: "moved", months: 0, year: null }, next }
  if (!relative.endsWith("y")) return { words: { form: "moved", months: monthsOf(relative), year: null }, next }
  const years = monthsOf(relative) / 12
  return { words: { form: "counted", part: { unit: "year" }, years, earlier: years < 0 }, next }
}

/** "2020", "2015-2017", "2012-13"; "the middle of 2010" is no year; dates and school years in chains. */
function readYears(items: readonly Item[], at: number): Found | null {
  const chain = items[at]?.type === "chain" ? readChain(items[at]?.text ?? "") : null
  if (chain !== null) return { words: chain, next: skipYearWord(items, skipSchoolYear(items, at + 1)) }
  const season = means(items[at], "season") ? yearAt(items, means(items[at + 1], "of") ? at + 2 : at + 1) : null
  if (season !== null) return { words: { form: "open" }, next: season.next }
  const year = yearAt(items, at)
  if (year === null) return null
  if (isFiscal(items, at)) return { words: { form: "open" }, next: year.next }
  const dash = items[at + 1]
  const last = items[at + 2]
  if (dash !== undefined && isDash(dash) && !dash.spaced && last !== undefined && !last.spaced) {
    const second = last.number?.digits ?? ""
    const end = yearAt(items, at + 2)
    if (end !== null)
      return { words: { form: "years", first: year.year, last: Math.max(year.year, end.year) }, next: end.next }
    if (second.length === 2 && last.number?.decimals === 0)
      return { words: { form: "open" }, next: skipYearWord(items, at + 3) }
  }
  if (/^(?:mid|середин[аеуы])$/.test(items[at - 1]?.text ?? "")) return { words: { form: "open" }, next: year.next }
  return { words: { form: "fixed", part: { unit: "year" }, year: year.year }, next: year.next }
}

/** "fiscal 1985", "the financial year 2023": a year that the calendar does not know. */
function isFiscal(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.text === "year" ? items[at - 2] : items[at - 1]
  return /^(?:fiscal|financial|academic|tax|fy)$/.test(before?.text ?? "")
}

const readers: readonly Reader[] = [
  readRolling,
  readFirstMonths,
  readMonthRun,
  readMonthQuarter,
  readMonth,
  readQuarterOrHalf,
  readSamePeriod,
  readRelative,
  readYears,
]

/** The part with the year that follows it, named ("of 2020") or counted ("of last year"). */
function withYear(items: readonly Item[], at: number, part: YearPart): Found {
  const next = skipComma(items, skipOf(items, at))
  const year = yearAt(items, next)
  if (year !== null) return { words: { form: "fixed", part, year: year.year }, next: year.next }
  const afterOf = skipOf(items, at)
  const relative = meaningOf(items[afterOf], "relative")
  if (relative?.endsWith("y") && !isMark(items[at], ",(")) {
    const years = monthsOf(relative) / 12
    return { words: { form: "counted", part, years, earlier: years < 0 }, next: skipYearWord(items, afterOf + 1) }
  }
  return { words: { form: "part", part }, next: at }
}
