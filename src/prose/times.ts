import { isSamePeriod } from "../calendar/order.ts"
import { yearOf } from "../calendar/part-year.ts"
import { type Period, yearsPeriod } from "../calendar/period.ts"
import { isEarlier } from "./bases.ts"
import { changeAt } from "./changes.ts"
import { directBefore } from "./cues.ts"
import { type Item, isMark, isPlainWord, means } from "./item.ts"
import { movePeriod, type PeriodWords, periodOf, type YearPart } from "./period-words.ts"
import { turnOf } from "./turns.ts"

/** What earlier sentences of a paragraph leave to the next one, and when the text is read. */
export interface TimeContext {
  /** The period spoken of. */
  readonly topic: Period | null
  /** The last period that an earlier paragraph spoke of: the same month without a year is that month again. */
  readonly anchor: Period | null
  /** The period that it was compared with. */
  readonly base: Period | null
  /** The day of reading, year and month; null when unknown. */
  readonly now: { readonly year: number; readonly month: number } | null
}

/** A period as it stands in a sentence. */
export interface TimedItem {
  readonly at: number
  readonly period: Period | null
  /** It is what something is compared with. */
  readonly isBase: boolean
  readonly isDistance: boolean
  /** It stands in a bracket with figures of its own: no time of what stands outside. */
  readonly isAside: boolean
  /** It is a day or the end of something: what is counted then is there, it does not happen. */
  readonly isMoment: boolean
  /** How far it lies from what is spoken of; null where that is not said. */
  readonly months: number | null
}

/** Gives each period of a sentence its year, from left to right, and says which of them are compared with. */
export function resolvePeriods(items: readonly Item[], context: TimeContext): TimedItem[] {
  const timed: TimedItem[] = []
  let topic = context.topic
  let named: Period | null = null
  let part: YearPart | null = null
  for (let at = 0; at < items.length; at++) {
    const words = items[at]?.period
    if (words === undefined) continue
    const isBase =
      isEarlierHere(items, at, timed) || isCompared(items, at) || isStart(items, at) || isInBracket(items, at)
    const isAside = isInBracketWithFigure(items, at)
    const period = resolve(words, { topic, named, anchor: context.anchor, part, now: context.now, isBase })
    timed.push({
      at,
      period,
      isBase,
      isDistance: words.form === "distance",
      isAside,
      isMoment: isMoment(items, at),
      months: monthsMoved(words),
    })
    if (!isBase && "part" in words) part = words.part
    if (period === null || words.form === "distance") continue
    named = period
    if (!isBase && !isAside) topic = period
  }
  return part === null ? timed : timed.map((one) => withPart(one, items[one.at]?.period, part))
}

/** "from 14 in the same period in 2022 to 24 in the first half of 2023": which period it is may be said only later. */
function withPart(timed: TimedItem, words: PeriodWords | undefined, part: YearPart): TimedItem {
  if (timed.period !== null || words?.form !== "moved" || words.year === null) return timed
  return { ...timed, period: periodOf(part, words.year) }
}

/** "last year" is what is spoken of where no other time is, and compared with where one is. */
function isEarlierHere(items: readonly Item[], at: number, before: readonly TimedItem[]): boolean {
  if (!isEarlier(items[at])) return false
  return (
    items[at]?.period?.form === "moved" || before.length > 0 || isMark(items[at - 1], "(") || isMark(items[at - 2], "(")
  )
}

/** "the highest since records began in 2007": the word opens a clause of a few words before the time. */
export function isSince(items: readonly Item[], at: number): boolean {
  return opensClause(items, at, "since")
}

function opensClause(items: readonly Item[], at: number, word: string): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 10) && items[place]?.type === "word"; place--)
    if (items[place]?.text === word) return true
  return false
}

function monthsMoved(words: PeriodWords): number | null {
  if (words.form === "distance" || (words.form === "moved" && words.year === null && words.months !== 0))
    return words.months
  return words.form === "counted" && words.earlier && words.part.unit === "year" ? 12 * words.years : null
}

/** "between 2015 and 2019", "from 2015 to 2019", "since 2015", "с 2015 года": where something started. */
function isStart(items: readonly Item[], at: number): boolean {
  const before = means(items[at - 1], "the") ? items[at - 2] : items[at - 1]
  const joint = items[at + 1]
  const paired =
    items[at + 2]?.type === "period" && (means(joint, "to") || /^(?:and|и|по|until|через)$/.test(joint?.text ?? ""))
  if (means(before, "between")) return paired
  if (before?.text === "since" || before?.text === "с начала" || opensClause(items, at, "since")) return true
  return means(before, "from") && (paired || (before?.text === "с" && !isRun(items[at])))
}

/** "с января по сентябрь 2025 года" is all one time. */
function isRun(item: Item | undefined): boolean {
  const words = item?.period
  return words !== undefined && "part" in words && words.part.unit === "months" && words.part.length > 1
}

/** "(2020: 18.4%)": the time of a figure in a bracket is not that of the sentence. */
function isInBracket(items: readonly Item[], at: number): boolean {
  const opener = means(items[at - 1], "in") ? at - 2 : at - 1
  const next = items[at + 1]
  return (
    isMark(items[opener], "(") &&
    (isMark(next, ":\u2013\u2014") ||
      next?.type === "figure" ||
      (isMark(next, "-") && items[at + 2]?.type === "figure"))
  )
}

/** "на 1 января", "as of 30 June", "at the end of 2023", "на конец года". */
function isMoment(items: readonly Item[], at: number): boolean {
  const isDay = /^\d{1,2}$/.test(items[at]?.text ?? "")
  let place = at - 1
  if (means(items[place], "of") || means(items[place], "the")) place--
  if (edges.test(items[place]?.text ?? "")) return true
  if (isDay && (means(items[at - 1], "by") || items[at - 1]?.text === "on")) return true
  return /^(?:as of|as at|as of the)$/.test(`${items[at - 2]?.text} ${items[at - 1]?.text}`)
}

const edges =
  /^(?:end|start|beginning|close|mid|конец|концу|конце|начало|началу|начале|середину|середине|состоянию на)$/

const longestAside = 16

function isInBracketWithFigure(items: readonly Item[], at: number): boolean {
  let place = at - 1
  while (place >= Math.max(0, at - longestAside) && !isMark(items[place], "()")) place--
  if (!isMark(items[place], "(") || place === 0) return false
  for (let next = place + 1; next < Math.min(items.length, place + longestAside); next++) {
    if (isMark(items[next], ")")) return false
    if (items[next]?.type === "figure") return true
  }
  return false
}

/** "up 3% from the forecast and from 2013": the second of two times that a change is measured from. */
function isListedTime(items: readonly Item[], joint: number): boolean {
  for (let place = joint - 1; place >= Math.max(0, joint - 8); place--) {
    if (items[place]?.text === "from" && isChangeFigure(items[place - 1])) return true
    if (isMark(items[place], ",;")) return false
  }
  return false
}

interface Reading {
  readonly topic: Period | null
  /** The part of a year that is spoken of, also where its year is not known. */
  readonly part: YearPart | null
  /** The last period named in the sentence. */
  readonly named: Period | null
  readonly anchor: Period | null
  readonly now: TimeContext["now"]
  readonly isBase: boolean
}

function resolve(words: PeriodWords, { topic, named, anchor, part, now, isBase }: Reading): Period | null {
  switch (words.form) {
    case "fixed":
      return periodOf(words.part, words.year)
    case "years":
      return yearsPeriod(words.first, words.last)
    case "part":
      return someYear(words.part, named ?? topic ?? sameAgain(words.part, anchor), now)
    case "counted": {
      if (words.part.unit === "year" && words.earlier && isBase)
        return topic === null ? counted(words, now) : movePeriod(topic, 12 * words.years)
      const year = now?.year ?? null
      return year === null ? null : periodOf(words.part, year + words.years)
    }
    case "moved":
      if (topic === null) return words.year === null || part === null ? null : periodOf(part, words.year)
      if (words.year !== null) return movePeriod(topic, 12 * (words.year - topic.last.year))
      return words.months === 0 ? null : movePeriod(topic, words.months)
    case "distance":
      return topic === null ? null : movePeriod(topic, words.months)
    case "open":
      return null
  }
}

function sameAgain(part: YearPart, anchor: Period | null): Period | null {
  return anchor !== null && isSamePeriod(periodOf(part, anchor.last.year), anchor) ? anchor : null
}

function counted(words: { readonly part: YearPart; readonly years: number }, now: TimeContext["now"]): Period | null {
  return now === null ? null : periodOf(words.part, now.year + words.years)
}

/** "in May": of the year spoken of, or the last one before the month spoken of or the day of reading. */
function someYear(part: YearPart, spoken: Period | null, now: TimeContext["now"]): Period | null {
  if (spoken !== null) {
    const year = yearOf(spoken)
    if (year !== null && spoken.form === "year") return periodOf(part, spoken.last.year)
    const sameYear = periodOf(part, spoken.last.year)
    return sameYear.last.month < spoken.last.month
      ? sameYear
      : periodOf(part, spoken.last.year - (sameYear.last.month === spoken.last.month ? 0 : 1))
  }
  if (now === null) return null
  const thisYear = periodOf(part, now.year)
  return thisYear.last.month <= now.month ? thisYear : periodOf(part, now.year - 1)
}

/**
 * A word of comparison leads to the period: "than in 2019", "к апрелю", "104% of the level of 2021". Behind a change a
 * comparative does so across an adjective or two: "9.6% below the record level of 2022".
 */
function isCompared(items: readonly Item[], at: number): boolean {
  if (isOfBase(items, at)) return true
  let isLevel = false
  let adjectives = 0
  for (let place = at - 1; place >= Math.max(0, at - 6); place--) {
    const item = items[place]
    const before = items[place - 1]
    const text = item?.text ?? ""
    if (adjectives === 0 && means(item, "relation")) return relatesTo(items, place, at)
    if (adjectives === 0 && comparing.some((kind) => means(item, kind))) return true
    if (adjectives === 0 && comparingEnd.test(text) && (before?.type === "figure" || isMark(before, ")"))) return true
    if (text === "from" && items[place - 1]?.text === "and" && isListedTime(items, place - 1)) return true
    if (comparative.test(text) && (isBehindChange(before) || isBehindDifference(items, place))) return true
    if (/^(?:on|over|from)$/.test(text) && turnOf(before) !== null && isChangeFigure(items[place - 2])) return true
    if (/^of(?: the)?$/.test(text) && before?.mention?.unit === "percent" && (isLevel || place === at - 1)) return true
    if (/^the (?:number|level|figure|size|amount)$/.test(text) && before?.mention?.unit === "times") return true
    if (levelWords.test(text)) isLevel = true
    const passes = levelWords.test(text) || participles.test(text) || passed.some((kind) => means(item, kind))
    const isAdjective = isPlainWord(item)
    if (!passes && !(isAdjective && adjectives++ < 2)) return false
  }
  return false
}

/** "против 700 тыс. человек за первое полугодие 2016 года": the time of a figure that is compared with. */
function isOfBase(items: readonly Item[], at: number): boolean {
  let place = means(items[at - 1], "in") ? at - 2 : at - 1
  while (place > at - 6 && (isPlainWord(items[place]) || means(items[place], "people") || means(items[place], "unit")))
    place--
  const cue = items[place]?.type === "figure" ? items[directBefore(items, place)] : undefined
  return comparing.some((kind) => means(cue, kind))
}

/** "105,8% к маю", "рост к маю", "к маю – 105,8%"; but "к 2020 году" alone says by when. */
function relatesTo(items: readonly Item[], at: number, period: number): boolean {
  const before = items[at - 1]
  const after = items[period + 1]
  return (
    isEarlier(items[period]) ||
    before?.type === "figure" ||
    turnOf(before) !== null ||
    isMark(before, ")") ||
    isMark(after, "\u2013\u2014")
  )
}

const comparing: readonly string[] = ["against", "versus", "than"]
const passed: readonly string[] = ["in", "of", "article", "the", "as-many", "by", "this", "amount"]
const comparingEnd = /(?:^|\s)(?:than|чем|as many as|as much as|as high as)$/
const comparative = /^(?:on|over|from|above|below|under|выше|ниже|больше|меньше)$/
const levelWords =
  /^(?:end|level|figure|showing|value|period|beginning|volume|record|average|the average|the rate|the level|the figure|month|quarter|year|конец|начало|концу|началу|итогам|уров(?:ень|ня|ню|нем)|показател(?:ь|я|ю|ем|ями))$/

/** "13% higher than that recorded for 2016" */
const participles =
  /^(?:recorded|registered|reported|observed|seen|posted|measured|achieved|set|reached|received|published)$/

function isBehindChange(item: Item | undefined): boolean {
  return isChangeFigure(item) || means(item, "up") || means(item, "down")
}

/** "up 20 cases from 2019", "up 4.5 tonnes from 2019": a change in the unit of what changed, its noun behind it. */
function isBehindDifference(items: readonly Item[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 3); place--) {
    const item = items[place]
    if (item?.type === "figure") return changeAt(items, place) !== null
    if (
      item?.type !== "word" ||
      (item.meanings.length > 0 && !["unit", "currency", "people"].some((kind) => means(item, kind)))
    )
      return false
  }
  return false
}

function isChangeFigure(item: Item | undefined): boolean {
  const unit = item?.mention?.unit
  return unit === "percent" || unit === "times" || unit === "points"
}
