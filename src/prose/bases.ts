import { changeAt } from "./changes.ts"
import { directBefore, isConjunction, leadBefore } from "./cues.ts"
import { type Item, isMark, isPlainWord, means } from "./item.ts"
import type { Mention } from "./mention.ts"
import { bracketStart, turnOf } from "./turns.ts"

/** Whether the words around a figure say that it is what there was before: "from 100", "than in 2019 (100)", "100 a year earlier". */
export function isBase(items: readonly Item[], at: number, previous: number): boolean {
  if (isMultiplied(items, at, previous)) return true
  if (isOnLevel(items, at, previous) || isThatOf(items, at, previous)) return true
  if (isTarget(items, at) || isFirstOfTwo(items, at)) return false
  const direct = leadBefore(items, at, previous)
  const cue = items[direct]
  if (direct > previous && means(cue, "from")) return isFromChange(items, at, direct)
  if (direct > previous && comparing.some((kind) => means(cue, kind))) return true
  return (
    isListedBase(items, at, previous) ||
    isBracketBase(items, at, previous) ||
    isExceeded(items, at, previous) ||
    isComparedBase(items, at, previous) ||
    (!means(cue, "to") && isTimedBase(items, at, previous))
  )
}

/** "twice the 7,500 received in 2019": what is multiplied stands right behind the multiple. */
function isMultiplied(items: readonly Item[], at: number, previous: number): boolean {
  const article = items[at - 1]
  return items[previous]?.mention?.unit === "times" && previous === at - 2 && article?.text === "the"
}

/** "a rise of 5.1% on the 4,728 recorded in 2020", "a 7% increase over the 2019 figure of 400": the level a change is measured from. */
function isOnLevel(items: readonly Item[], at: number, previous: number): boolean {
  if (previous < 0 || (!means(items[at - 1], "article") && !means(items[at - 1], "of"))) return false
  let place = leadBefore(items, at, previous)
  while (place > previous && means(items[place + 1], "hedge")) place++
  const cue = measuredFrom.test(items[place]?.text ?? "") ? place : place + 1
  if (!measuredFrom.test(items[cue]?.text ?? "")) return false
  return cue === previous + 1 || (cue === previous + 2 && turnOf(items[previous + 1]) !== null)
}

const measuredFrom = /^(?:on|over|above|below|upon)$/

/** "than the rate in 2016 (21.7 against 19.8)": the bracket compares two of its own. */
function isFirstOfTwo(items: readonly Item[], at: number): boolean {
  return isMark(items[at - 1], "(") && (means(items[at + 1], "versus") || means(items[at + 1], "against"))
}

/** "against a target of 6,000": what was hoped for is not what there was. */
function isTarget(items: readonly Item[], at: number): boolean {
  const of = directBefore(items, at)
  return (
    items[of]?.text === "of" &&
    /^(?:targets?|forecasts?|goals?|plans?|expectations?|capacity)$/.test(items[of - 1]?.text ?? "")
  )
}

/** "three times that for women (5.2)", "double the number in May, when there were 595": the first figure of what "that" stands for. */
function isThatOf(items: readonly Item[], at: number, previous: number): boolean {
  const next = items[previous + 1]
  if (items[previous]?.mention?.unit !== "times" || !(means(next, "this") || means(next, "index"))) return false
  return (isMark(items[at - 1], "(") && at - previous <= 8) || hasWhen(items, previous, at)
}

/** "of the level of 2021 (11,848)": a lone figure in the bracket of a time that is compared with. */
export function isInBracketOf(
  items: readonly Item[],
  at: number,
  previous: number,
  baseTimes: ReadonlySet<number>,
): boolean {
  if (isFirstOfTwo(items, at)) return false
  const opener = isMark(items[at - 1], "($\u00a3\u20ac") && !isMark(items[at - 1], "(") ? at - 2 : at - 1
  return previous >= 0 && isMark(items[opener], "(") && baseTimes.has(opener - 1) && opener - 1 > previous
}

/** "from 8% in 2022 and 4.9% in May": what leads to the first leads to the second, where each has its time. */
export function isListedBase(items: readonly Item[], at: number, previous: number): boolean {
  if (previous < 0 || !/^(?:and|и)$/.test(items[directBefore(items, at)]?.text ?? "")) return false
  const isDated = (from: number) => {
    const end = items.findIndex((item, place) => place >= from && (item.type === "mark" || item.type === "figure"))
    return items.slice(from, Math.min(from + 5, end < 0 ? items.length : end)).some(({ type }) => type === "period")
  }
  const from = items[directBefore(items, previous)]
  return isDated(previous + 1) && isDated(at + 1) && means(from, "from") && at - previous <= 5
}

/** "from" tells what there was only beside a verb of change or a "to": people also come from 35 countries. */
function isFromChange(items: readonly Item[], at: number, fromAt: number): boolean {
  for (let place = fromAt - 1; place >= Math.max(0, fromAt - 16); place--) {
    if (turnOf(items[place]) !== null || items[place]?.mention?.turn) return true
    if (isMark(items[place], ";")) break
  }
  for (let place = at + 1; place < Math.min(items.length, at + 17); place++) {
    if (items[place]?.type === "figure") return means(items[directBefore(items, place)], "to")
  }
  return false
}

/** "4289 (1258)": a bare number of the same kind in a bracket right behind is that of the same period a year earlier. */
function isBracketBase(items: readonly Item[], at: number, previous: number): boolean {
  const opener = isMark(items[at - 1], "$\u00a3\u20ac\u20bd") ? at - 2 : at - 1
  if (!isMark(items[opener], "(") || !isMark(items[at + 1], ")") || previous < 0) return false
  const mention = items[at]?.mention
  const before = items[previous]?.mention
  if (mention === undefined || before === undefined || mention.unit !== before.unit || mention.sign !== null)
    return false
  // "one in four children (26%)": the bracket prints the fraction again.
  const isFraction = before.worded && before.unit === "percent"
  if (isFraction || isExactly(mention, before) || mention.unit === "times" || mention.unit === "points") return false
  const gap = opener - previous - 1
  if (gap > 4 || isRestated(items, at, previous)) return false
  for (let place = previous + 1; place < opener; place++) {
    const item = items[place]
    if (item?.type !== "word" || ["and", "or", "и", "to"].includes(item.text)) return false
  }
  return mention.kind === before.kind
}

/** "7,3 млн – это выше плана (5 млн) на 46%": the figure in the bracket is what the comparative compares with. */
function isExceeded(items: readonly Item[], at: number, previous: number): boolean {
  const opener = at - 1
  if (previous < 0 || !isMark(items[opener], "(") || items[at]?.mention?.unit === "percent") return false
  let place = opener - 1
  while (place > previous && opener - place <= 4 && (isPlainWord(items[place]) || items[place]?.type === "period"))
    place--
  return place > previous && place < opener - 1 && comparative.test(items[place]?.text ?? "")
}

/** "over 64,000 (64,940) households": the bracket prints exactly what stands before it roundly. */
export function isExactly(exact: Mention, hedged: Mention): boolean {
  const isFraction = hedged.worded && hedged.unit === "percent"
  return hedged.hedge !== null && Math.abs(exact.value - hedged.value) <= (isFraction ? 0.2 : 0.05) * hedged.value
}

/** "€16.2bn in February (£11.8bn)": the same amount again in another currency. */
export function isRestated(items: readonly Item[], at: number, previous: number): boolean {
  if (items[at]?.mention?.unit !== "money" || items[previous]?.mention?.unit !== "money") return false
  const opener = isCurrency(items[at - 1]) ? at - 2 : at - 1
  if (!isMark(items[opener], "(") || !(isMark(items[at + 1], ")") || isMark(items[at + 2], ")"))) return false
  const [one, other] = [currencyOf(items, at), currencyOf(items, previous)]
  return one !== null && other !== null && one !== other
}

function currencyOf(items: readonly Item[], at: number): string | null {
  const item = [items[at - 1], items[at + 1]].find(isCurrency)
  return item === undefined ? null : item.text.slice(0, 3)
}

function isCurrency(item: Item | undefined): boolean {
  return isMark(item, "$\u00a3\u20ac\u20bd\u00a5") || means(item, "currency")
}

/** "compared with about £650", "than in 2019 (10,567)", "than in the previous year, when 1,348 were recorded". */
function isComparedBase(items: readonly Item[], at: number, previous: number): boolean {
  // "the same as in 2020, at 5.9%"
  const cue = directBefore(items, at)
  if (items[cue]?.text === "at" && isMark(items[cue - 1], ",")) return false
  let isTimed = false
  let isApart = false
  for (let place = at - 1; place > previous; place--) {
    if (isMark(items[place], ")")) place = bracketStart(items, place)
    const item = items[place]
    if (isConjunction(item)) isApart = true
    // "5% fewer than in May, and 120 fires": the comparison has ended with its time.
    if (item?.type === "period" && isApart && !hasWhen(items, place, at)) return false
    if (item?.type === "period") isTimed = true
    if (isTimed && place === previous + 1 && comparative.test(item?.text ?? "")) return true
    if (isLevelOfPeriod(items, place, at, previous)) return false
    if (means(item, "against") || means(item, "than") || isToPeriod(items, place)) return true
    const behind = items[place - 1]
    if (comparingEnd.test(item?.text ?? "") && (behind?.type === "figure" || isMark(behind, ")"))) return true
    if (isMark(item, ";:")) return false
    if (isMark(item, "\u2013\u2014") && items[place - 1]?.type !== "period") return false
    if (turnOf(item) !== null || means(item, "of-whom") || (means(item, "to") && item?.text !== "up to")) return false
    if (means(item, "amount") && !hasWhen(items, previous, place)) return false
  }
  return false
}

/** "8% more than 5,000", "twice as many as in 2019": phrases that hedge elsewhere compare behind a figure. */
const comparingEnd = /(?:^|\s)(?:than|чем|as many as|as much as|as high as)$/

/** "9.6% below the record of 2022 (157.7)": a comparative right behind a change, a time behind it. */
const comparative = /^(?:above|below|over|under|выше|ниже|больше|меньше)$/

const comparing: readonly string[] = ["against", "versus", "than"]

/** "к апрелю", "against the previous year": what is short and common compares only when a time follows. */
function isToPeriod(items: readonly Item[], at: number): boolean {
  if (!means(items[at], "relation") && !means(items[at], "versus")) return false
  return items[at + 1]?.type === "period" || items[at + 2]?.type === "period"
}

/** "составил по сравнению с июлем 2021 года 93,7%": the time alone is compared with, the figure is what there is. */
export function isLevelOfPeriod(items: readonly Item[], at: number, figure: number, previous: number): boolean {
  if (!means(items[at], "against") || items[at + 1]?.type !== "period" || directBefore(items, figure) > at + 1)
    return false
  for (let place = at - 1; place > previous; place--) if (means(items[place], "amount")) return true
  return false
}

function hasWhen(items: readonly Item[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place++) if (means(items[place], "when")) return true
  return false
}

/** "a year earlier it was 3.9%", "3.9% a year earlier", "годом ранее – 8 075": words of an earlier time belong to the figure. */
function isTimedBase(items: readonly Item[], at: number, previous: number): boolean {
  for (let place = at - 1; place > previous; place--) {
    const item = items[place]
    if (isEarlier(item)) {
      const isSpokenOf = item?.period?.form === "counted" && previous < 0 && !hasLevelAfter(items, at)
      return !isSpokenOf && !isOfComparison(items, place, at, previous)
    }
    if (item?.type === "period" || isMark(item, ";)") || means(item, "of-whom")) break
    if (turnOf(item) !== null || (means(item, "to") && item?.text !== "up to")) break
  }
  if (isDatedInBracket(items, at, previous)) return true
  let place = at + 1
  for (let skipped = 0; skipped < 4; skipped++) {
    const item = items[place]
    if (compares(items, place)) return false
    if (isEarlier(item)) return previous >= 0 || hasChangeAfter(items, place)
    if (item === undefined || item.type === "mark" || item.type === "figure" || item.type === "period") return false
    place++
  }
  return false
}

/** "(2020: 18.4%)", "(+12,4%; в 2018 году – 3,5)", "(3,5 in 2018)": a bracket gives the figure of another time. */
function isDatedInBracket(items: readonly Item[], at: number, previous: number): boolean {
  if (previous < 0) return false
  let place = at - 1
  while (
    isMark(items[place], ":\u2013\u2014-,+$\u00a3\u20ac") ||
    means(items[place], "amount") ||
    means(items[place], "currency") ||
    means(items[place], "in")
  )
    place--
  const isDated = items[place]?.type === "period" && items[place]?.period?.form !== "distance"
  const opener = means(items[place - 1], "in") ? place - 2 : place - 1
  if (isDated && place > previous && (isMark(items[opener], "(") || isBehindChange(items, opener, previous)))
    return true
  if (!isMark(items[at - 1], "($\u00a3\u20ac")) return false
  const after = means(items[at + 1], "in") ? at + 2 : at + 1
  return items[after]?.type === "period" && isMark(items[after + 1], ")")
}

/** Whether the mark follows a change with which its bracket opens. */
function isBehindChange(items: readonly Item[], at: number, previous: number): boolean {
  return (
    isMark(items[at], ",;") &&
    previous === at - 1 &&
    isMark(items[previous - 1], "(") &&
    items[previous]?.mention?.sign !== null
  )
}

/** A figure in the same unit follows that no word makes a change of. */
function hasLevelAfter(items: readonly Item[], at: number): boolean {
  const unit = items[at]?.mention?.unit
  const isLevel = (item: Item, place: number): boolean =>
    place > at && item.mention?.unit === unit && changeAt(items, place) === null
  return items.some(isLevel)
}

function hasChangeAfter(items: readonly Item[], from: number): boolean {
  for (let place = from; place < items.length; place++) if (items[place]?.type === "figure") return true
  return false
}

export function isEarlier(item: Item | undefined): boolean {
  const words = item?.period
  return words?.form === "moved" || (words?.form === "counted" && words.earlier)
}

/**
 * "up on a year earlier, 3.9%", "9.6% more than a year ago, and 12,741 fires": the time belongs to the comparison before,
 * not to this figure.
 */
function isOfComparison(items: readonly Item[], period: number, at: number, previous: number): boolean {
  if (previous < 0) return false
  const cue = Array.from({ length: 3 }, (_, back) => period - 1 - back).find(
    (place) => place > previous && compares(items, place),
  )
  if (cue === undefined) return false
  for (let next = period + 1; next < at; next++) {
    if (means(items[next], "when")) return false
    if (isMark(items[next], ",") || isConjunction(items[next])) return true
  }
  return false
}

function compares(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return (
    ["relation", "than", "against", "versus"].some((kind) => means(item, kind)) ||
    comparingEnd.test(item?.text ?? "") ||
    isOn(items, at)
  )
}

/** "9.6% on the year before": a change right before the preposition. */
function isOn(items: readonly Item[], at: number): boolean {
  return (
    measuredFrom.test(items[at]?.text ?? "") && (items[at - 1]?.type === "figure" || turnOf(items[at - 1]) !== null)
  )
}
