import type { Period } from "../calendar/period.ts"
import { sameYearEarlier } from "../calendar/same-year-earlier.ts"
import type { FigureKind } from "../figures/figure.ts"
import { type Change, type Turn, turnOf } from "./changes.ts"
import { type Item, isMark, means } from "./item.ts"
import type { Node, Role } from "./nodes.ts"
import { roleAt } from "./roles.ts"
import { resolvePeriods, type TimeContext, type TimedItem } from "./times.ts"

/** A sentence with its figures in their parts. */
export interface Clause {
  readonly items: readonly Item[]
  readonly nodes: readonly Node[]
  readonly periods: readonly TimedItem[]
  /** It speaks on of what the sentence before said: "This was 8% fewer". */
  readonly continues: boolean
}

/** Finds the part of each figure of a sentence, its kind and its time. Ids count on from the number given. */
export function readClause(items: readonly Item[], context: TimeContext, firstId: number): Clause {
  const periods = resolvePeriods(items, context)
  const places = items.flatMap((item, at) => (item.mention === undefined ? [] : [at]))
  const brackets = bracketNumbers(items)
  const parts = places.map((at, index) => roleAt(items, at, places[index - 1] ?? -1))
  const sentence = basisOf(items)
  const nodes: Node[] = []
  let number = firstId
  places.forEach((at, index) => {
    const mention = items[at]?.mention
    const part = parts[index]
    if (mention === undefined || part === undefined || isOccasion(items, at, part.change)) return
    const previous = places[index - 1] ?? -1
    const kind = kindOf(items, at, part.role)
    const time = timeOf({
      items,
      at,
      previous,
      next: places[index + 1] ?? items.length,
      role: part.role,
      periods,
      context,
      before: nodes[nodes.length - 1],
    })
    nodes.push({
      id: `f${number++}`,
      mention,
      at,
      kind,
      role: part.role,
      difference: part.role === "change" && (kind === "count" || kind === "amount"),
      turn: turnAround(items, at, previous, part.role, part.change),
      bracket: brackets[at] ?? 0,
      breaks: previous >= 0 && breaksBetween(items, previous, at),
      otherBasis: sentence || isOtherBasis(items, previous + 1, at),
      ...time,
    })
  })
  return { items, nodes, periods, continues: continuesSentence(items, places[0] ?? items.length) }
}

/** "convicted three times" counts occasions: a multiple is compared with something. */
function isOccasion(items: readonly Item[], at: number, change: Change | null): boolean {
  const mention = items[at]?.mention
  if (mention?.unit !== "times" || mention.turn !== null || !Number.isInteger(mention.value)) return false
  if (change !== null && change.turn !== null) return false
  return items[at - 1]?.text !== "в" && !mention.worded
}

function kindOf(items: readonly Item[], at: number, role: Role): FigureKind {
  const mention = items[at]?.mention
  if (mention === undefined) return "amount"
  if (mention.unit === "percent") {
    if (role === "change") return "percent-change"
    if (isInflation(items, at)) return "percent-change"
    return mention.value > 100 ? "amount" : "share"
  }
  if (mention.kind === "count" && isMeasured(items, at)) return "amount"
  return mention.kind
}

function isInflation(items: readonly Item[], at: number): boolean {
  for (let place = at - 1; place >= 0; place--) {
    const item = items[place]
    if (means(item, "inflation")) return true
    if (isMark(item, ";") || means(item, "of-whom")) return false
  }
  return means(items[at + 1], "inflation")
}

/** A money word or unit further on, or a rate or index as the subject, makes an amount of a whole number. */
function isMeasured(items: readonly Item[], at: number): boolean {
  const after = items[at + 1]
  if (means(after, "currency") || means(after, "unit")) return true
  for (let place = at - 1; place >= Math.max(0, at - 10); place--) {
    const item = items[place]
    if (item?.type === "figure")
      return item.mention?.unit === "money" && isMark(items[place + 1], "(") && place === at - 2
    if (means(item, "index")) return true
  }
  return false
}

/** Numbers the round brackets of a sentence; a figure outside has 0. */
function bracketNumbers(items: readonly Item[]): number[] {
  let current = 0
  let count = 0
  return items.map((item) => {
    if (isMark(item, "(")) current = ++count
    const here = current
    if (isMark(item, ")")) current = 0
    return here
  })
}

/** A statement ends at a semicolon, at "of whom", and where another subject takes a verb of its own. */
function breaksBetween(items: readonly Item[], from: number, to: number): boolean {
  let joined = false
  let subject = false
  for (let place = from + 1; place < to; place++) {
    const item = items[place]
    if (item === undefined) break
    if (means(item, "of-whom") && item.text !== "or") return true
    if (isMark(item, ";")) {
      if (!means(items[place + 1], "this") && !means(items[place + 2], "this")) return true
      continue
    }
    const conjunction = ["and", "и", "а", "но", "but", "while", "whereas", "with"].includes(item.text)
    if (isMark(item, ",\u2013\u2014") || conjunction) {
      joined = true
      subject = false
      continue
    }
    if (!joined || item.type !== "word") continue
    if (means(item, "this")) {
      joined = false
      continue
    }
    const isNoun = item.meanings.length === 0
    if (isNoun && turnOf(items[place - 1]) === null && items[place - 1]?.text !== "in") subject = true
    if (subject && (means(item, "rise") || means(item, "fall") || means(item, "amount"))) return true
  }
  return false
}

function basisOf(items: readonly Item[]): boolean {
  return means(items[0], "basis")
}

function isOtherBasis(items: readonly Item[], from: number, at: number): boolean {
  for (let place = Math.max(from, at - 12); place < at; place++) if (means(items[place], "basis")) return true
  for (let place = at + 1; place < Math.min(items.length, at + 8); place++) {
    const item = items[place]
    if (item?.type === "figure" || isMark(item, ";")) return false
    if (means(item, "basis")) return true
  }
  return false
}

function turnAround(items: readonly Item[], at: number, previous: number, role: Role, change: Change | null): Turn {
  if (role === "change") return change?.turn ?? null
  for (let place = at - 1; place > previous; place--) {
    const turn = turnOf(items[place])
    if (turn !== null) return turn
  }
  return null
}

/** "This was 8% fewer", "Рост – почти втрое": the sentence says no subject of its own. */
function continuesSentence(items: readonly Item[], firstFigure: number): boolean {
  let at = 0
  while (means(items[at], "article")) at++
  const first = items[at]
  if (means(first, "this")) return firstFigure - at <= 8
  const isNoun =
    means(first, "rise-noun") ||
    means(first, "fall-noun") ||
    /^(?:increase|decrease|rise|fall)$/.test(first?.text ?? "")
  return isNoun && firstFigure - at <= 4
}

interface Place {
  readonly items: readonly Item[]
  readonly at: number
  readonly previous: number
  readonly next: number
  readonly role: Role
  readonly periods: readonly TimedItem[]
  readonly context: TimeContext
  readonly before: Node | undefined
}

interface Time {
  readonly period: Period | null
  readonly basePeriod: Period | null
}

/** The time of a figure: what follows it, what leads to it, or what the sentence is about. */
function timeOf(place: Place): Time {
  const { items, at, role, periods, context, before } = place
  const own = ownPeriod(place)
  if (role === "change" || role === "ratio") {
    const base =
      periods.find((period) => period.at > at && period.at < place.next && (period.isBase || period.isDistance)) ??
      periods
        .filter((period) => period.at < at && period.at > place.previous && (period.isBase || period.isDistance))
        .at(-1)
    const topic = own !== null && !own.isBase && !own.isDistance ? own.period : topicAt(periods, at, context)
    return { period: topic, basePeriod: base?.period ?? null }
  }
  if (own !== null) return { period: own.period, basePeriod: null }
  if (role !== "base") return { period: topicAt(periods, at, context), basePeriod: null }
  const compared = periods.filter((period) => period.at < at && (period.isBase || period.isDistance)).at(-1)
  if (compared !== undefined) return { period: compared.period, basePeriod: null }
  const isBare = isMark(items[at - 1], "(") && isMark(items[at + 1], ")")
  if (isBare && before?.period !== null && before?.period !== undefined && before.period.first.year > 1)
    return { period: sameYearEarlier(before.period), basePeriod: null }
  return { period: periods.length === 0 ? context.base : null, basePeriod: null }
}

const farthest = 9

function ownPeriod({ items, at, previous, next, role, periods }: Place): TimedItem | null {
  const following = periods.find((period) => period.at > at && period.at < next)
  if (
    following !== undefined &&
    !following.isDistance &&
    following.at - at <= farthest &&
    isUnbroken(items, at, following.at)
  ) {
    const belongs = !following.isBase || (role === "base" && isEarlierOnly(items, following.at))
    if (belongs) return following
  }
  const leading = periods.filter((period) => period.at < at && period.at > previous && !period.isDistance).at(-1)
  if (leading === undefined) return null
  const taken =
    previous >= 0 &&
    isUnbroken(items, previous, leading.at) &&
    !isMark(items[leading.at - 1], "(") &&
    leading.at - previous <= farthest
  if (role === "base") return taken && !leading.isBase ? null : leading
  return leading.isBase || taken ? null : leading
}

function isEarlierOnly(items: readonly Item[], at: number): boolean {
  return items[at]?.period?.form === "moved" || items[at]?.period?.form === "counted"
}

/** No comma, bracket or change stands between a figure and the time that would be its own. */
function isUnbroken(items: readonly Item[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place++) {
    const item = items[place]
    if (item?.type === "mark" && !isMark(item, "-'\"\u2019\u00ab\u00bb\u201c\u201d=")) return false
    if (
      ["than", "against", "versus", "relation", "when", "from"].some((kind) => means(item, kind)) &&
      !means(item, "in")
    )
      return false
  }
  return true
}

function topicAt(periods: readonly TimedItem[], at: number, context: TimeContext): Period | null {
  const named = periods.filter((period) => !period.isBase && !period.isDistance)
  const before = named.filter((period) => period.at < at).at(-1) ?? (named.length === 1 ? named[0] : undefined)
  return before === undefined ? context.topic : before.period
}
