import { type Item, isMark, isPlainWord, means } from "./item.ts"
import type { UnitClass } from "./mention.ts"

/** Which way a change goes, as the words around its figure say. */
export type Turn = "up" | "down" | null

/** A figure that says how much something changed, and which way; null for one that says how much there is. */
export interface Change {
  readonly turn: Turn
}

/** Whether the words around a figure make a change of it. The printed sign and the figure's own word come first. */
export function changeAt(items: readonly Item[], at: number): Change | null {
  const mention = items[at]?.mention
  if (mention === undefined) return null
  if (mention.turn !== null) return { turn: mention.turn }
  const before = verbRightBehind(items, at) ?? changeBefore(items, at) ?? verbBehind(items, at)
  const after = changeAfter(items, at)
  if (mention.sign === "-" && isRateAt(items, at)) return null
  if (mention.sign !== null && mention.unit !== "none") return { turn: mention.sign === "+" ? "up" : "down" }
  if (before !== null && after?.compared === false) return { turn: before }
  if (after !== null && (!isAmountUnit(mention.unit) || after.compared || isMovedBy(items, at)))
    return { turn: after.turn }
  if (before !== null) return { turn: before }
  if (mention.sign !== null && isMark(items[at - 1], "(")) return { turn: mention.sign === "+" ? "up" : "down" }
  if (mention.sign !== null && mention.unit === "none" && mention.sign === "-") return null
  return null
}

/** A figure in this unit says how much there is unless a comparison makes a difference of it. */
function isAmountUnit(unit: UnitClass | undefined): boolean {
  return unit === "none" || unit === "money" || unit === "measured"
}

/** "fell from -1.3% to -1.4%", "stood at -0.3%": a rate below zero, not a fall. */
function isRateAt(items: readonly Item[], at: number): boolean {
  let place = at - 1
  while (place >= 0 && isFiller(items[place])) place--
  const cue = items[place]
  return means(cue, "from") || means(cue, "to") || means(cue, "amount") || cue?.text === "at"
}

/** "rose by 4%", "up 4%", "growth of 4%", "рост составил 4%": the way that the words before a figure go, if they make a change of it. */
function changeBefore(items: readonly Item[], at: number): Turn {
  let place = at - 1
  while (place >= 0 && (isFiller(items[place]) || isArticled(items, place))) place--
  const cue = items[place]
  if (cue === undefined) return null
  const own = turnOf(cue)
  if (own !== null) return own
  if (means(cue, "by") || (cue.text === "в" && items[at]?.mention?.unit === "times"))
    return turnFurtherBefore(items, place - 1, items[at]?.mention?.unit !== "none")
  if (means(cue, "between")) return turnOf(items[place - 1])
  if (means(cue, "of")) return nounTurnBefore(items, place - 1)
  if (items[at]?.mention?.unit === "none" && isComparedBehind(items, at)) return null
  if (means(cue, "amount") || isMark(cue, "\u2013\u2014-:")) return subjectTurnBefore(items, place - 1)
  return null
}

/** "the decrease was 2,655 as opposed to 2,935": what is itself compared says how much there is. */
function isComparedBehind(items: readonly Item[], at: number): boolean {
  for (let place = at + 1; place < items.length; place++) {
    const item = items[place]
    if (item?.type === "figure" || isMark(item, ";")) return false
    if (means(item, "against") || means(item, "versus")) return true
  }
  return false
}

const farthestVerb = 24
const farthestVerbOfCount = 8

/** Words that may stand between a verb and its figure. */
function isFiller(item: Item | undefined): boolean {
  if (item === undefined) return false
  if (
    means(item, "hedge") ||
    means(item, "article") ||
    means(item, "currency") ||
    isMark(item, "$\u00a3\u20ac\u20bd+-\u2212")
  )
    return true
  return (
    means(item, "filler") ||
    /^(?:further|additional|another|still|also|only|just|even|again|yet|a|an|the|his|its|estimated|provisional|modest|sharp|slight|mere|full|whopping)$/.test(
      item.text,
    )
  )
}

/** "by an unexpected 0.3 per cent": any adjective behind an article. */
function isArticled(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return isPlainWord(item) && means(items[at - 1], "article")
}

export function turnOf(item: Item | undefined): Turn {
  if (means(item, "rise") || means(item, "up") || means(item, "rise-noun") || means(item, "rise-multiple")) return "up"
  if (means(item, "fall") || means(item, "down") || means(item, "fall-noun") || means(item, "fall-multiple"))
    return "down"
  return null
}

/**
 * The verb that governs "by": the nearest to the left in the statement. A percentage "by" which is a change wherever it
 * stands; a count may be one of many things ("на 186 площадках"), so its verb has to stand close, no figure between
 * unless the change is put in a bracket or behind "that is".
 */
function turnFurtherBefore(items: readonly Item[], from: number, isMeasured: boolean): Turn {
  const reach = isMeasured ? farthestVerb : farthestVerbOfCount
  const apart = isMark(items[from], "(") || /^(?:есть|или|or)$/.test(items[from]?.text ?? "")
  for (let place = from; place >= Math.max(0, from - (apart ? farthestVerb : reach)); place--) {
    const item = items[place]
    const turn = turnOf(item) ?? item?.mention?.turn ?? (isMeasured ? comparativeTurn(items, place) : null)
    if (turn !== null) return turn
    if (item?.type === "figure" && !isMeasured && !apart) break
    if (isMark(item, ";")) break
  }
  return null
}

/** "стало меньше на 26,1%": a comparative that compares with nothing is the verb. */
function comparativeTurn(items: readonly Item[], at: number): Turn {
  const item = items[at]
  const next = isMark(items[at + 1], ",") ? items[at + 2] : items[at + 1]
  const text = item?.text ?? ""
  if (!/^(?:больше|меньше|чаще|реже|выше|ниже|дороже|дешевле)$/.test(text) || means(next, "than")) return null
  return means(item, "less") ? "down" : "up"
}

/** "a rise in prices of 4%": the noun that "of" belongs to. */
function nounTurnBefore(items: readonly Item[], from: number): Turn {
  for (let place = from; place >= Math.max(0, from - 6); place--) {
    const item = items[place]
    if (means(item, "rise-noun") || means(item, "rise")) return "up"
    if (means(item, "fall-noun") || means(item, "fall")) return "down"
    if (item?.type === "figure" || item?.type === "mark" || means(item, "from")) break
  }
  return null
}

/** "growth was 4%", "рост цен составил 4%": only where the noun of change is what the sentence part is about. */
function subjectTurnBefore(items: readonly Item[], from: number): Turn {
  for (let place = from; place >= Math.max(0, from - 16); place--) {
    if (isMark(items[place], ")")) place = bracketStart(items, place)
    const item = items[place]
    if (item?.type === "figure" || (item?.type === "mark" && !isMark(item, "("))) break
    if (means(item, "rise-noun")) return opensPart(items, place) ? "up" : null
    if (means(item, "fall-noun")) return opensPart(items, place) ? "down" : null
    if (means(item, "to") || means(item, "against") || means(item, "rise") || means(item, "fall")) break
  }
  return null
}

/** The bracket that is closed here opens at this item; without one, here. */
export function bracketStart(items: readonly Item[], at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - 14); place--) if (isMark(items[place], "(")) return place
  return at
}

/** "на 9% выросло": nearer than any verb before. */
function verbRightBehind(items: readonly Item[], at: number): Turn {
  const next = items[at + 1]
  const isVerb = (means(next, "rise") || means(next, "fall")) && !means(next, "rise-noun") && !means(next, "fall-noun")
  return isVerb ? verbBehind(items, at) : null
}

/** "На 20,9% сократилось число": a percentage "by" which opens what is said, its verb behind it. */
function verbBehind(items: readonly Item[], at: number): Turn {
  if (items[at]?.mention?.unit !== "percent" || !isMovedBy(items, at)) return null
  for (let place = at + 1; place < Math.min(items.length, at + 12); place++) {
    const item = items[place]
    if (item?.type === "figure" || item?.type === "mark") return null
    if (means(item, "rise") || means(item, "fall")) return turnOf(item)
  }
  return null
}

function opensPart(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return (
    before === undefined ||
    before.type === "mark" ||
    before.type === "period" ||
    before.type === "figure" ||
    means(before, "article") ||
    means(before, "the") ||
    means(before, "this") ||
    isPlainWord(before) ||
    means(before, "in") ||
    means(before, "of")
  )
}

interface ChangeAfter {
  readonly turn: Turn
  /** "more than", "fewer than": a comparison, whatever the figure is. */
  readonly compared: boolean
}

/** "12% more than", "a 4.6% rise", "на 12% больше": what the words behind a figure make of it. */
function changeAfter(items: readonly Item[], at: number): ChangeAfter | null {
  let place = skipBracket(items, at + 1)
  let leftBracket = false
  const unit = items[at]?.mention?.unit
  for (let skipped = 0; skipped < 4; skipped++) {
    if (place > at + 1 && isMark(items[place], "(")) place = skipBracket(items, place)
    if (isMark(items[place], ",") && (means(items[place + 1], "more") || means(items[place + 1], "less"))) place++
    const item = items[place]
    if (isMark(item, ")")) leftBracket = true
    if (item === undefined || (item.type === "mark" && !isMark(item, "-)"))) return null
    const isMore =
      means(item, "more") || /^(?:more than|over|above|выше|больше|более|больше чем|более чем|свыше)$/.test(item.text)
    const isLess =
      means(item, "less") ||
      /^(?:less than|fewer than|under|below|ниже|меньше|менее|меньше чем|менее чем)$/.test(item.text)
    if (isMore || isLess) {
      const compared = isCompared(items, place)
      // "the rate of country dwellers (54.8%) is below": what follows a bracket speaks of what stands before it.
      if (leftBracket && !hasThan(items, place) && !isMovedBy(items, at)) return null
      return { turn: isMore ? "up" : "down", compared }
    }
    const isOn = items[place + 1]?.text === "on" || items[place + 1]?.text === "from"
    if (isAmountUnit(unit) && (means(item, "up") || means(item, "down")) && isOn)
      return { turn: means(item, "up") ? "up" : "down", compared: true }
    if (
      unit === "times" &&
      (means(item, "as-many") || means(item, "the") || means(item, "article") || item.text === "that")
    )
      return { turn: "up", compared: true }
    if ((!isAmountUnit(unit) || hasArticle(items, at)) && isChangeNoun(items, place))
      return { turn: turnOf(item), compared: isAmountUnit(unit) }
    const passes =
      means(item, "currency") ||
      means(item, "unit") ||
      means(item, "people") ||
      (item.type === "period" && item.period?.form === "distance") ||
      isAdjective(item) ||
      isMark(item, "-)")
    if (!passes) return null
    place++
  }
  return null
}

/** "a 2.3-million increase", "a $3bn fall" */
function hasArticle(items: readonly Item[], at: number): boolean {
  let place = at - 1
  while (means(items[place], "currency") || isMark(items[place], "$\u00a3\u20ac") || means(items[place], "hedge"))
    place--
  return /^an?$/.test(items[place]?.text ?? "")
}

function isChangeNoun(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (turnOf(item) === null || means(item, "up") || means(item, "down")) return false
  return /^(?:rise|rises|fall|falls|increase|increases|decrease|decreases|decline|declines|drop|drops|growth|reduction|gain|gains|jump|surge|slump|dip|rise in|fall in|increase of|contraction|expansion|climb|cut|loss|losses|growth of|рост|прирост|снижение|падение|увеличение|сокращение|роста|прироста|снижения|rise of|drop of|decline of|fall of)$/.test(
    item?.text ?? "",
  )
}

function isCompared(items: readonly Item[], at: number): boolean {
  return hasThan(items, at) || means(items[isMark(items[at + 1], ",") ? at + 2 : at + 1], "against")
}

/** "more than", "больше, чем", "more incidents than". */
function hasThan(items: readonly Item[], at: number): boolean {
  if (/than$|чем$/.test(items[at]?.text ?? "")) return true
  let place = at + 1
  while (place < at + 4 && isPlainWord(items[place])) place++
  return means(items[isMark(items[place], ",") ? place + 1 : place], "than")
}

/** A figure's own noun or an adjective of the change: "2.3 per cent annual rise". */
function isAdjective(item: Item): boolean {
  return isPlainWord(item)
}

/** "на 5,2 млрд (..) больше": the preposition of difference stands before the figure. */
function isMovedBy(items: readonly Item[], at: number): boolean {
  let place = at - 1
  while (place >= 0 && isFiller(items[place])) place--
  return means(items[place], "by")
}

export function skipBracket(items: readonly Item[], at: number): number {
  if (!isMark(items[at], "(")) return at
  for (let place = at + 1; place < Math.min(items.length, at + 14); place++)
    if (isMark(items[place], ")")) return place + 1
  return at
}
