import { changeAt } from "./changes.ts"
import { directBefore } from "./cues.ts"
import { type Item, isMark, isPlainWord, means } from "./item.ts"
import type { UnitClass } from "./mention.ts"
import { isVerbOfPast } from "./past-verbs.ts"
import { type Change, turnOf } from "./turns.ts"

/** How a figure changed something, by the words around it or by those of the figure before; null where it says how much there is. */
export function isChange(items: readonly Item[], at: number, previous: number): Change | null {
  const change =
    changeAt(items, at) ??
    restatedChange(items, at, previous) ??
    elidedChange(items, at, previous) ??
    elidedVerb(items, at) ??
    inheritedChange(items, at, previous) ??
    sharedComparative(items, at) ??
    carriedOn(items, at, previous) ??
    changeOfResult(items, at, previous) ??
    saidAgain(items, at)
  const mention = items[at]?.mention
  if (mention === undefined) return null
  if (mention.unit === "times") return change ?? { turn: null }
  if (mention.unit === "points" || mention.unit === "index-points" || mention.unit === "basis-points")
    return change ?? { turn: null }
  return change
}

/** "rose 20% from 100 to 120 in Minsk, 50% from 10 to 15 in Brest": the verb carries over to a percentage with its own levels. */
function elidedChange(items: readonly Item[], at: number, previous: number): Change | null {
  if (
    items[at]?.mention?.unit !== "percent" ||
    previous < 0 ||
    !(means(items[at + 1], "from") || (means(items[at + 1], "to") && items[at + 2]?.type === "figure")) ||
    !(isMark(items[at - 1], ",") || /^(?:and|и)$/.test(items[at - 1]?.text ?? ""))
  )
    return null
  for (let place = at - 1; place >= 0; place--) {
    const turn = turnOf(items[place])
    if (turn !== null) return { turn }
    if (isMark(items[place], ";")) break
  }
  return null
}

/** "кражи сократились на 4%, угоны – на 7%, поджоги – в 2 раза": a dash stands for the verb before it. */
function elidedVerb(items: readonly Item[], at: number): Change | null {
  const unit = items[at]?.mention?.unit
  const cue = directBefore(items, at)
  const isLed = means(items[cue], "by") || (unit === "times" && items[at - 1]?.text === "в") || leadsToResult(items, at)
  const dash = means(items[cue], "by") ? cue - 1 : cue
  if (!isLed || unit === "none" || !isMark(items[dash], "-\u2013\u2014") || items[dash]?.spaced !== true) return null
  for (let place = dash - 1; place >= 0; place--) {
    const turn = turnOf(items[place])
    if (turn !== null) return { turn }
    if (means(items[place + 1], "by") && isPlainWord(items[place]) && isVerbOfPast(items[place])) return null
  }
  return null
}

/** "потеряли 42,8% грузов (до 3,2 млн т), автомобилисты – 39,5% (до 1,3 млн т)" */
function leadsToResult(items: readonly Item[], at: number): boolean {
  const opens = isMark(items[at + 1], "(,") && means(items[at + 2], "to") && items[at + 2]?.text !== "up to"
  return items[at]?.mention?.unit === "percent" && opens
}

/** "rose by 50, or 5%", "rose by 50 (5%)": the percentage says again what the change before it said. */
function restatedChange(items: readonly Item[], at: number, previous: number): Change | null {
  const unit = items[at]?.mention?.unit
  if (isCountOfPercent(items, at, previous)) return changeAt(items, previous)
  if (unit !== "percent" || previous < 0 || means(items[at + 1], "of") || means(items[at + 1], "among")) return null
  const cue = items[directBefore(items, at)]
  const restates = means(cue, "or") || isMark(cue, "(") || /^(?:есть|i\.e|это)$/.test(cue?.text ?? "")
  const before = items[previous]?.mention?.unit ?? "none"
  if (
    !restates ||
    ["percent", "points", "basis-points"].includes(before) ||
    items.slice(previous, at).some(({ type }) => type === "period")
  )
    return null
  return at - previous <= 5 ? changeAt(items, previous) : null
}

/** "up by 18% or 390 to 2,572", "на 18%, или на 390": the count says again what the percentage before it said. */
function isCountOfPercent(items: readonly Item[], at: number, previous: number): boolean {
  const [mention, before] = [items[at]?.mention, items[previous]?.mention]
  if (mention?.unit !== "none" && mention?.unit !== "money") return false
  return before?.unit === "percent" && at - previous <= 4 && means(items[directBefore(items, at)], "or")
}

/** "rose 10 per cent in 2021 and a further 7.5 per cent in 2022", "Italy 3%, Spain 4%": the verb carries over. */
function inheritedChange(items: readonly Item[], at: number, previous: number): Change | null {
  const mention = items[at]?.mention
  if (mention?.unit !== "percent" || previous < 0 || items[previous]?.mention?.unit !== "percent") return null
  if (means(items[at + 1], "of") || means(items[at + 1], "among") || isMark(items[at - 1], "(")) return null
  let joined = false
  for (let place = previous + 1; place < at; place++) {
    const item = items[place]
    if (item === undefined) return null
    if (isMark(item, ",") || item.text === "and" || item.text === "и" || item.text === "а") joined = true
    const stops =
      item.type === "mark"
        ? !isMark(item, ",-\u2013\u2014")
        : carryStops.some((kind) => means(item, kind)) || turnOf(item) !== null
    if (stops) return null
  }
  return joined ? (changeAt(items, previous) ?? inheritedChange(items, previous, figureBefore(items, previous))) : null
}

function figureBefore(items: readonly Item[], at: number): number {
  for (let place = at - 1; place >= 0; place--) if (items[place]?.type === "figure") return place
  return -1
}

/** "which was 1,242 children or 1.6% lower", "на 63%, или на 20 419 меньше": the comparative speaks of both. */
function saidAgain(items: readonly Item[], at: number): Change | null {
  const unit = items[at]?.mention?.unit
  const cue = directBefore(items, at)
  const isSaid =
    means(items[cue], "by") || (means(items[cue], "amount") && /^(?:which|что)$/.test(items[cue - 1]?.text ?? ""))
  if (unit === undefined || !saidUnits.includes(unit) || !isSaid) return null
  const next = items.findIndex((item, place) => place > at && item.mention !== undefined)
  if (next < 0 || next - at > 6 || (unit === "percent") === (items[next]?.mention?.unit === "percent")) return null
  if (!items.slice(at, next).some((item) => means(item, "or") || isMark(item, "("))) return null
  // "исполнены на 24 млрд (на 11% больше, чем год назад)": the bracket has a comparison of its own.
  if (isMark(items[next - 2], "(") && means(items[next - 1], "by")) return null
  let after = next + 1
  while (after < next + 3 && (isPlainWord(items[after]) || nounUnits.some((kind) => means(items[after], kind)))) after++
  if (isMark(items[after], ",")) after++
  return means(items[after], "more") || means(items[after], "less") ? changeAt(items, next) : null
}

/** What may stand between a count and its comparative. */
const nounUnits: readonly string[] = ["people", "unit", "currency"]
const saidUnits: readonly UnitClass[] = ["none", "money", "measured", "percent"]

/** "rents increased to £1,423 (3.5%) in England, £826 (5.8%) in Wales": by how much what the verb leads to changed. */
function changeOfResult(items: readonly Item[], at: number, previous: number): Change | null {
  const isPercent = (place: number): boolean => items[place]?.mention?.unit === "percent"
  if (!isPercent(at) || previous < 0 || previous !== at - 2 || isPercent(previous)) return null
  if (!isMark(items[at - 1], "(") || !isMark(items[at + 1], ")")) return null
  const to = directBefore(items, previous)
  if (means(items[to], "to")) {
    const turn = turnOf(items[to - 1])
    return turn === null ? null : { turn }
  }
  const before = figureBefore(items, previous)
  const isListed = isMark(items[to], ",") || /^(?:and|и)$/.test(items[to]?.text ?? "")
  return before >= 0 && isListed ? changeOfResult(items, before, figureBefore(items, before)) : null
}

/** "меньше на 26,1% разбоев; – на 4,8% угонов": another percentage "by" which goes the way of the one before. */
function carriedOn(items: readonly Item[], at: number, previous: number): Change | null {
  if (items[at]?.mention?.unit !== "percent" || items[previous]?.mention?.unit !== "percent") return null
  const isBy = (place: number): boolean => means(items[directBefore(items, place)], "by")
  return isBy(at) && isBy(previous) ? isChange(items, previous, figureBefore(items, previous)) : null
}

/** "exports were 0.6% and imports 2.3% lower": the comparative behind the second speaks of both. */
function sharedComparative(items: readonly Item[], at: number): Change | null {
  if (items[at]?.mention?.unit !== "percent") return null
  let joined = false
  for (let place = at + 1; place < Math.min(items.length, at + 9); place++) {
    const item = items[place]
    if (item?.mention?.unit === "percent")
      return joined && (means(items[place + 1], "more") || means(items[place + 1], "less"))
        ? changeAt(items, place)
        : null
    const passes = isPlainWord(item) || ["this", "of", "amount"].some((kind) => means(item, kind))
    if (item?.text === "and" || item?.text === "и") joined = true
    else if (item?.type !== "word" || !passes) return null
  }
  return null
}

const carryStops: readonly string[] = [
  "from",
  "to",
  "against",
  "than",
  "amount",
  "account",
  "of-whom",
  "when",
  "or",
  "out-of",
  "this",
  "total",
]
