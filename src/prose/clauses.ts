import { comparePeriods } from "../calendar/order.ts"
import { isExactly, isListedBase } from "./bases.ts"
import { breaksBetween } from "./breaks.ts"
import { leadBefore } from "./cues.ts"
import { kindOf } from "./figure-kinds.ts"
import { ownedByBases, timeOf } from "./figure-times.ts"
import { type Item, isMark, means } from "./item.ts"
import type { Extent, Node, Role } from "./nodes.ts"
import { roleAt } from "./roles.ts"
import { resolvePeriods, type TimeContext, type TimedItem } from "./times.ts"
import { type Change, type Turn, turnOf } from "./turns.ts"

/** A sentence with its figures in their parts. */
export interface Clause {
  readonly items: readonly Item[]
  readonly nodes: readonly Node[]
  readonly periods: readonly TimedItem[]
  /** It speaks on of what the sentence before said: "This was 8% fewer". */
  readonly continues: boolean
}

export interface ClauseContext extends TimeContext {
  /** The figures of the sentence before. */
  readonly said: readonly Node[]
}

/** Finds the part of each figure of a sentence, its kind and its time. Ids count on from the number given. */
export function readClause(items: readonly Item[], context: ClauseContext, firstId: number): Clause {
  const resolved = resolvePeriods(items, context)
  const places: number[] = []
  for (let at = 0; at < items.length; at++) if (items[at]?.mention !== undefined) places.push(at)
  const baseTimes = new Set(resolved.filter(({ isBase }) => isBase).map(({ at }) => at))
  const brackets = bracketNumbers(items)
  const afterRatios = context.said.some(({ role, bracket }) => role === "ratio" && bracket > 0)
  const parts = withRates(
    items,
    places,
    places.map((at, index) => roleAt(items, at, places[index - 1] ?? -1, { baseTimes, afterRatios })),
  )
  const periods = ownedByBases(resolved, items, places, parts)
  const ofRates = context.said.some(({ kind, role }) => kind === "percent-change" && role !== "change")
  const onOtherBasis = means(items[0], "basis")
  const nodes: Node[] = []
  let number = firstId
  places.forEach((at, index) => {
    const mention = items[at]?.mention
    const part = parts[index]
    if (mention === undefined || part === undefined || isOccasion(items, at, part.change)) return
    const previous = places[index - 1] ?? -1
    const kind = part.isRate ? "percent-change" : kindOf(items, at, part.role, ofRates)
    const time = timeOf({
      items,
      at,
      previous,
      next: places[index + 1] ?? items.length,
      role: part.isRate && part.role === "level" ? "change" : part.role,
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
      turn: turnAround(items, at, previous, part),
      phrase: phraseAround(items, at, previous),
      bracket: isRestatedExactly(items, at, previous) ? (brackets[previous] ?? 0) : (brackets[at] ?? 0),
      breaks: previous >= 0 && breaksBetween(items, previous, at),
      otherBasis:
        onOtherBasis ||
        isOtherBasis(items, previous + 1, at) ||
        (part.role === "ratio" && isVolumeIndex(items, previous)),
      ...time,
      atMoment: periods.some((timed) => timed.isMoment && timed.period !== null && timed.period === time.period),
    })
  })
  return { items, nodes: datedBases(nodes), periods, continues: continuesSentence(items, places[0] ?? items.length) }
}

interface Part {
  readonly role: Role
  readonly change: Change | null
  /** A rate of change that is itself compared: "3.4%, down from 3.8% in April". */
  readonly isRate: boolean
}

/** "rose by 3.4%, down from 3.8% in April": both are rates, and their own change is what is claimed. */
function withRates(items: readonly Item[], places: readonly number[], roles: readonly Omit<Part, "isRate">[]): Part[] {
  const parts: Part[] = roles.map((part) => ({ ...part, isRate: false }))
  places.forEach((at, index) => {
    const [base, change, next] = [parts[index], parts[index - 1], parts[index + 1]]
    const previous = places[index - 1]
    if (base?.role !== "base" || change?.role !== "change" || previous === undefined || next?.role === "result") return
    const arePercent = items[at]?.mention?.unit === "percent" && items[previous]?.mention?.unit === "percent"
    if (!arePercent || !comparesRates(items, previous, at)) return
    parts[index] = { ...base, isRate: true }
    parts[index - 1] = { role: "level", change: null, isRate: true }
  })
  return parts
}

function comparesRates(items: readonly Item[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place++) {
    const item = items[place]
    if (
      means(item, "up") ||
      means(item, "down") ||
      means(item, "against") ||
      means(item, "versus") ||
      means(item, "than")
    )
      return true
    if (means(item, "more") || means(item, "less")) return true
    if (means(item, "from") && (isMark(items[place - 1], ",") || turnOf(items[place - 1]) !== null)) return true
  }
  return false
}

/** "convicted three times" counts occasions: a multiple is compared with something. */
function isOccasion(items: readonly Item[], at: number, change: Change | null): boolean {
  const mention = items[at]?.mention
  if (mention?.unit !== "times" || mention.turn !== null || !Number.isInteger(mention.value)) return false
  if (change !== null && change.turn !== null) return false
  return items[at - 1]?.text !== "в" && !mention.worded
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

function isOtherBasis(items: readonly Item[], from: number, at: number): boolean {
  for (let place = Math.max(from, at - 12); place < at; place++) {
    if (means(items[place], "basis") && !isOfSubject(items, place, at)) return true
  }
  for (let place = at + 1; place < Math.min(items.length, at + 8); place++) {
    const item = items[place]
    if (item?.type === "figure" || isMark(item, ";,")) return false
    if (means(item, "basis")) return true
  }
  return false
}

/** "The seasonally adjusted rate was 6.4%, down from 6.5%", "spending per capita rose to 926 from 908": all of it is on one basis. */
function isOfSubject(items: readonly Item[], basis: number, figure: number): boolean {
  const [item, next] = [items[basis], items[basis + 1]]
  if (/(?:terms|prices|average)$/.test(item?.text ?? "")) return false
  const isNoun =
    next?.type === "word" &&
    next.text !== "basis" &&
    (next.meanings.length === 0 || ["index", "people", "rise-noun"].some((kind) => means(next, kind)))
  if (!isNoun && !/^per (?:capita|head)$/.test(item?.text ?? "")) return false
  for (let place = basis + 1; place < figure; place++) {
    if (["rise", "fall", "amount"].some((kind) => means(items[place], kind))) return true
  }
  return false
}

/** "over 64,000 (64,940) households": the exact figure is no aside. */
function isRestatedExactly(items: readonly Item[], at: number, previous: number): boolean {
  const [exact, hedged] = [items[at]?.mention, items[previous]?.mention]
  if (exact === undefined || hedged === undefined || previous !== at - 2 || !isMark(items[at - 1], "(")) return false
  return exact.unit === hedged.unit && isExactly(exact, hedged)
}

/** "5,2 млрд рублей, или 104,2% к уровню": by custom an index of money at home is at comparable prices, the money is not. */
function isVolumeIndex(items: readonly Item[], previous: number): boolean {
  return /^(?:руб|тенге|сум|сом|грив|byn|rub)/.test(items[previous + 1]?.text ?? "")
}

function turnAround(items: readonly Item[], at: number, previous: number, { role, change, isRate }: Part): Turn {
  if (role === "change") return change?.turn ?? null
  for (let place = at - 1; place > previous; place--) {
    const turn = turnOf(items[place])
    if (turn !== null) return turn
    // "62% said prices had risen, compared with 58%": what is said before the comma is another matter.
    if (role === "base" && previous >= 0 && isMark(items[place], ",")) break
  }
  // "prices rose 3.6%, from 3.7%": the verb speaks of prices, not of the rates.
  const carries = means(items[leadBefore(items, at, previous)], "from") || isListedBase(items, at, previous)
  return !isRate && carries ? turnCarriedOn(items, previous) : null
}

/** "fell from 3,100 to 2,750, burglaries from 145 to 132": the verb carries over to the next pair. */
function turnCarriedOn(items: readonly Item[], from: number): Turn {
  for (let place = from; place >= 0; place--) {
    const turn = turnOf(items[place])
    if (turn !== null) return turn
    if (isMark(items[place], ";")) break
  }
  return null
}

/**
 * "In 2019 it was 1,204 and in 2020 it was 1,180, a 2% decrease", "в 2015 году было 104, к 2020 году число увеличилось до
 * 231": of two dated levels the earlier is what the later, or the change behind it, is compared with.
 */
function datedBases(nodes: readonly Node[]): Node[] {
  return nodes.map((node, index) => {
    const [later, change] = [nodes[index + 1], nodes[index + 2]]
    const isCompared =
      later?.role === "result" ? !later.breaks : later?.role === "level" && change?.role === "change" && !change.breaks
    if (node.role !== "level" || later === undefined || !isCompared || node.kind !== later.kind) return node
    if (node.period === null || later.period === null || node.period.form !== later.period.form) return node
    return comparePeriods(node.period, later.period) < 0 ? { ...node, role: "base" } : node
  })
}

const farthestCue = 9

/** The figure with the word of change before it and the comparison right behind it. */
function phraseAround(items: readonly Item[], at: number, previous: number): Extent {
  const { start = 0, end = 0 } = items[at]?.mention ?? {}
  let first = start
  for (let place = at - 1; place > Math.max(previous, at - farthestCue); place--) {
    const item = items[place]
    if (item?.type === "mark" && isMark(item, ",;()")) break
    if (turnOf(item) !== null) {
      first = item?.start ?? start
      break
    }
  }
  const next = items[at + 1]
  const isComparison =
    ["more", "less", "as-many", "rise", "fall", "rise-noun", "fall-noun"].some((kind) => means(next, kind)) ||
    comparisonText.test(next?.text ?? "")
  return { start: first, end: isComparison ? (next?.end ?? end) : end }
}

const comparisonText = /^(?:(?:more|less|fewer) than|больше|меньше|более|менее|выше|ниже|as many as|as much as)$/

/** "Таким образом, за 2020 год оно уменьшилось": a time before the subject. */
function leadsIn(item: Item | undefined): boolean {
  return isMark(item, ",") || means(item, "in") || item?.type === "period"
}

/** "This was 8% fewer", "Рост – почти втрое": the sentence says no subject of its own. */
function continuesSentence(items: readonly Item[], firstFigure: number): boolean {
  let at = 0
  while (
    isMark(items[at], "*\u2022-\u2013") ||
    means(items[at], "article") ||
    means(items[at], "total") ||
    means(items[at], "therefore") ||
    (at > 0 && leadsIn(items[at]))
  )
    at++
  const first = items[at]
  // "The number of thefts" names its subject, "This included a rise in Minsk" a part.
  if (items[at + 1]?.text === "of" || /^includ/.test(items[at + 1]?.text ?? "")) return false
  if (means(first, "this")) return firstFigure - at <= 14
  const isNoun =
    means(first, "rise-noun") ||
    means(first, "fall-noun") ||
    /^(?:increase|decrease|rise|fall)$/.test(first?.text ?? "")
  return isNoun && firstFigure - at <= 4
}
