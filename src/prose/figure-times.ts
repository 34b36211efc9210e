import { comparePeriods } from "../calendar/order.ts"
import { monthsPeriod, type Period, yearPeriod, yearsPeriod } from "../calendar/period.ts"
import { sameYearEarlier } from "../calendar/same-year-earlier.ts"
import { directBefore } from "./cues.ts"
import { type Item, isMark, means } from "./item.ts"
import type { Node, Role } from "./nodes.ts"
import { movePeriod, periodOf } from "./period-words.ts"
import { isSince, type TimeContext, type TimedItem } from "./times.ts"
import { skipBracket } from "./turns.ts"

/** A figure whose time is looked for, with what stands around it. */
export interface Place {
  readonly items: readonly Item[]
  readonly at: number
  /** Index of the figure before, -1 for none. */
  readonly previous: number
  /** Index of the figure after, or of the end. */
  readonly next: number
  readonly role: Role
  readonly periods: readonly TimedItem[]
  readonly context: TimeContext
  readonly before: Node | undefined
}

export interface FigureTime {
  readonly period: Period | null
  readonly basePeriod: Period | null
  readonly baseMonths: number | null
}

/** Marks the periods that belong to what is compared with: "против 17,2% в 2015 году" is no time of the other figures. */
export function ownedByBases(
  periods: readonly TimedItem[],
  items: readonly Item[],
  places: readonly number[],
  parts: readonly { readonly role: Role }[],
): TimedItem[] {
  return periods.map((period) => {
    const index = places.findLastIndex((at) => at < period.at)
    const at = places[index] ?? -1
    const isOwned = parts[index]?.role === "base" && period.at - at <= farthest && isUnbroken(items, at, period.at)
    return isOwned && !period.isDistance ? { ...period, isBase: true } : period
  })
}

/** The time of a figure: what follows it, what leads to it, or what the sentence is about. */
export function timeOf(place: Place): FigureTime {
  const { items, at, role, periods, context, before } = place
  const own = ownPeriod(place)
  if (role === "change" || role === "ratio") return changeTime(place, own)
  const plain = (period: Period | null): FigureTime => ({ period, basePeriod: null, baseMonths: null })
  if (own !== null) return plain(own.period)
  const enclosing = role === "base" ? null : (inBracketBehind(place) ?? null)
  if (enclosing !== null) return plain(enclosing.period)
  if (role !== "base") return plain(topicAt(periods, at, context))
  const compared = periods.filter((period) => period.isBase || period.isDistance)
  const nearest =
    compared.filter((period) => period.at < at).at(-1) ?? (compared.length === 1 ? compared[0] : undefined)
  if (nearest !== undefined) return plain(nearest.period)
  const isBare = isMark(items[at - 1], "(") && isMark(items[at + 1], ")")
  const earlier = before?.period ?? null
  if (isBare && earlier !== null && earlier.first.year > 1) return plain(sameYearEarlier(earlier))
  return plain(periods.every(({ isAside }) => isAside) ? context.base : null)
}

/** "5,152 (or 55.2%) in May": what a bracket says of the figure right before it is of its time. */
function inBracketBehind({ items, at, previous, before }: Place): Node | null {
  return before !== undefined && previous >= 0 && isMark(items[previous + 1], "(") && at - previous <= 4 ? before : null
}

/** A change is of one time against another: the nearest that is compared with, or the distance that it is measured over. */
function changeTime({ items, at, previous, next, role, periods, context }: Place, own: TimedItem | null): FigureTime {
  const isCompared = (period: TimedItem) => period.isBase || period.isDistance
  // "up 5%, the most since 2010": what a comma sets apart measures nothing.
  const isMeasuredFrom = (period: TimedItem) =>
    isCompared(period) && !(isSince(items, period.at) && items.slice(at, period.at).some((item) => isMark(item, ",")))
  const after = periods.find(
    (period) => period.at > at && period.at < pastResult(items, next) && isMeasuredFrom(period),
  )
  const before = periods.filter((period) => period.at < at && period.at > previous && isCompared(period)).at(-1)
  const isNear = after !== undefined && (before === undefined || role === "change" || isUnbroken(items, at, after.at))
  // "Compared with July 2023, ...": what opens the sentence holds for all its changes.
  const opening = periods.find(
    (period) => period.isBase && items.findIndex((item) => item.mention !== undefined) > period.at,
  )
  const listed = isMark(items[at - 1], "(")
    ? periods.findLast((period) => period.at < at && isCompared(period))
    : undefined
  // A change "since 2017, when there was a 29% rise" is of that time, not from it.
  const isOwn = own !== null && !isCompared(own) && after === undefined && before?.at === own.at
  const named = isOwn
    ? undefined
    : ((isNear ? after : (before ?? after)) ?? opening ?? closing(periods, items) ?? listed)
  const said = periods.length === 0 && context.base !== null ? { period: context.base, months: null } : undefined
  const base = named ?? said
  const period = own !== null && !isCompared(own) ? own.period : topicAt(periods, at, context)
  const rolling = periods.find((timed) => timed.period === period && timed.at > at && timed.at < next)
  if (base === undefined && rolling !== undefined && isRollingYear(items[rolling.at]))
    return overTwelveMonths(items[rolling.at], period)
  if (
    base === undefined &&
    period?.form === "year" &&
    items[at]?.mention?.unit === "percent" &&
    period.first.year > 1
  ) {
    return { period, basePeriod: yearPeriod(period.first.year - 1), baseMonths: null }
  }
  return { period, basePeriod: base?.period ?? null, baseMonths: base?.months ?? null }
}

/** "fell by 5% and 2%, compared with the year before": the only time compared with, behind the last figure, holds for all changes. */
function closing(periods: readonly TimedItem[], items: readonly Item[]): TimedItem | undefined {
  const [base, another] = periods.filter(({ isBase, isDistance }) => isBase || isDistance)
  const isLast = base !== undefined && items.findLastIndex((item) => item.mention !== undefined) < base.at
  return isLast && another === undefined && isClosing(items, base.at) ? base : undefined
}

function isClosing(items: readonly Item[], at: number): boolean {
  for (let place = at - 1; place > at - 4; place--) if (means(items[place], "against")) return true
  return false
}

function isRollingYear(item: Item | undefined): boolean {
  const words = item?.period
  return words?.form === "fixed" && words.part.unit === "months" && words.part.length === 12 && words.part.last < 12
}

/** "rose by 3.4% in the 12 months to May 2024": May against the May before. */
function overTwelveMonths(item: Item | undefined, period: Period | null): FigureTime {
  const words = item?.period
  if (words?.form !== "fixed" || words.part.unit !== "months") return { period, basePeriod: null, baseMonths: null }
  const month = periodOf({ ...words.part, length: 1 }, words.year)
  return { period: month, basePeriod: movePeriod(month, -12), baseMonths: -12 }
}

const farthest = 14

function ownPeriod({ items, at, previous, next, role, periods }: Place): TimedItem | null {
  const end = nextPast(items, at, next)
  const following = periods.find((period) => period.at > at && period.at < end)
  const last = following === undefined ? null : endOfSpan(items, following, periods)
  if (role === "change" && last !== null) return last
  if (
    following !== undefined &&
    !following.isDistance &&
    following.at - at <= farthest &&
    isUnbroken(items, at, following.at)
  ) {
    if (!following.isBase || role === "base") return following
  }
  const leading = periods.filter((period) => period.at < at && period.at > previous && !period.isDistance).at(-1)
  if (leading === undefined) return sharedInBracket(items, at, previous, periods)
  const isTaken =
    previous >= 0 &&
    isUnbroken(items, previous, leading.at) &&
    !isMark(items[leading.at - 1], "(") &&
    leading.at - previous <= farthest
  // "the lowest since 2008, when it was 4.7%"
  const isWhen = items.slice(leading.at, at).some((item) => means(item, "when"))
  if (isWhen && role !== "base") return { ...leading, isBase: false }
  const first =
    role === "level" && !isTaken ? periods.find((period) => endOfSpan(items, period, periods) === leading) : undefined
  if (first !== undefined) return { ...leading, period: spanOf(first.period, leading.period) }
  if (role !== "base") return leading.isBase || isTaken ? null : leading
  if (leading.isBase) return leading
  return !isTaken && isAdjacent(items, leading.at, at) ? leading : null
}

/** The item behind a bracket that follows a figure, its noun between: "5,152 deaths (55.2%) in May"; without one, 0. */
function pastBracket(items: readonly Item[], at: number): number {
  let place = at + 1
  while (place < at + 4 && items[place]?.type === "word") place++
  return isMark(items[place], "(") ? skipBracket(items, place) : 0
}

/** The figure after, past the one that the change came to: "rose by 1.6% to 12.5 million compared with May". */
function pastResult(items: readonly Item[], next: number): number {
  if (!means(items[directBefore(items, next)], "to")) return next
  const past = items.findIndex((item, place) => place > next && item.mention !== undefined)
  return past < 0 ? items.length : past
}

/** The figure after, past those of a bracket right behind this one: "5,152 (or 55.2%) in May". */
function nextPast(items: readonly Item[], at: number, next: number): number {
  const end = pastBracket(items, at)
  if (end <= next) return next
  const past = items.findIndex((item, place) => place >= end && item.mention !== undefined)
  return past < 0 ? items.length : past
}

/** "from 2014 to 2015", "between May and July": the time that the two end with; null where no other follows. */
function endOfSpan(items: readonly Item[], first: TimedItem, periods: readonly TimedItem[]): TimedItem | null {
  const leads = means(items[first.at - 1], "from") || means(items[first.at - 1], "between")
  const last = periods.find(({ at }) => at === first.at + 2)
  return leads && first.isBase && last !== undefined && !last.isDistance ? last : null
}

/** "Between 2015 and 2019 there were 500 fires": from the start of the first to the end of the last. */
function spanOf(first: Period | null, last: Period | null): Period | null {
  if (first === null || last === null) return null
  if (comparePeriods(first, last) >= 0) return last
  if (first.form === "year" && last.form === "year") return yearsPeriod(first.first.year, last.last.year)
  return monthsPeriod(first.first.year, first.first.month, last.last.year, last.last.month)
}

/** "(в 2016 году – 788 и 455 случаев)": the time that opens a bracket is that of all its figures. */
function sharedInBracket(
  items: readonly Item[],
  at: number,
  previous: number,
  periods: readonly TimedItem[],
): TimedItem | null {
  const opening = periods.find((period) => period.isAside && period.at < previous && previous < at)
  if (opening === undefined) return null
  const isOpener = isMark(items[opening.at - 1], "(") || isMark(items[opening.at - 2], "(")
  return isOpener && !items.slice(opening.at, at).some((item) => isMark(item, "()")) ? opening : null
}

/** Only marks and small words stand between a time and its figure: "in 2018 – 3.5". */
function isAdjacent(items: readonly Item[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place++) {
    const item = items[place]
    if (item?.type !== "mark" && !means(item, "amount") && !means(item, "hedge") && !means(item, "article"))
      return false
  }
  return true
}

/** No comma, bracket of another figure or comparison stands between a figure and the time that would be its own. */
function isUnbroken(items: readonly Item[], from: number, to: number): boolean {
  const past = pastBracket(items, from)
  for (let place = from + 1; place < to; place++) {
    const item = items[place]
    if (isMark(item, "(") && past > place && past <= to) {
      place = past - 1
      continue
    }
    if (/^(?:and|but|while|и|а|но)$/.test(item?.text ?? "")) return false
    if (item?.type === "mark" && !isMark(item, "-'\"\u2019\u00ab\u00bb\u201c\u201d")) return false
    if (
      ["than", "against", "versus", "relation", "when", "from"].some((kind) => means(item, kind)) &&
      !means(item, "in")
    )
      return false
  }
  return true
}

function topicAt(periods: readonly TimedItem[], at: number, context: TimeContext): Period | null {
  const named = periods.filter((period) => !period.isBase && !period.isDistance && !period.isAside)
  const before = named.filter((period) => period.at < at).at(-1) ?? (named.length === 1 ? named[0] : undefined)
  return before === undefined ? context.topic : before.period
}
