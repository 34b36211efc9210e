import { type Period, yearPeriod } from "../calendar/period.ts"
import { sameYearEarlier } from "../calendar/same-year-earlier.ts"
import { skipBracket } from "./changes.ts"
import { type Item, isMark, means } from "./item.ts"
import type { Node, Role } from "./nodes.ts"
import { movePeriod, periodOf } from "./period-words.ts"
import type { TimeContext, TimedItem } from "./times.ts"

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
  if (role !== "base") return plain(topicAt(periods, at, context))
  const compared = periods.filter((period) => period.isBase || period.isDistance)
  const nearest =
    compared.filter((period) => period.at < at).at(-1) ?? (compared.length === 1 ? compared[0] : undefined)
  if (nearest !== undefined) return plain(nearest.period)
  const isBare = isMark(items[at - 1], "(") && isMark(items[at + 1], ")")
  const earlier = before?.period ?? null
  if (isBare && earlier !== null && earlier.first.year > 1) return plain(sameYearEarlier(earlier))
  return plain(periods.length === 0 ? context.base : null)
}

/** A change is of one time against another: the nearest that is compared with, or the distance that it is measured over. */
function changeTime({ items, at, previous, next, role, periods, context }: Place, own: TimedItem | null): FigureTime {
  const isCompared = (period: TimedItem) => period.isBase || period.isDistance
  const after = periods.find((period) => period.at > at && period.at < next && isCompared(period))
  const before = periods.filter((period) => period.at < at && period.at > previous && isCompared(period)).at(-1)
  const isNear = after !== undefined && (before === undefined || role === "change" || isUnbroken(items, at, after.at))
  // "Compared with July 2023, ...": what opens the sentence holds for all its changes.
  const opening = periods.find(
    (period) => period.isBase && items.findIndex((item) => item.mention !== undefined) > period.at,
  )
  const base = (isNear ? after : (before ?? after)) ?? opening
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
  const following = periods.find((period) => period.at > at && period.at < next)
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
  if (isWhen && role === "level") return leading
  if (role !== "base") return leading.isBase || isTaken ? null : leading
  if (leading.isBase) return leading
  return !isTaken && isAdjacent(items, leading.at, at) ? leading : null
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
  let place = skipBracket(items, from + 1)
  if (place > to) place = from + 1
  for (; place < to; place++) {
    const item = items[place]
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
