import { changeAfter } from "./change-behind.ts"
import { type Item, isMark, isPlainWord, means } from "./item.ts"
import { isVerbOfPast } from "./past-verbs.ts"
import { bracketStart, type Change, isAmountUnit, isFiller, isMovedBy, type Turn, turnOf } from "./turns.ts"

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

/** "the decrease was 2,655 as opposed to 2,935": what is itself compared says how much there is. */
function isComparedBehind(items: readonly Item[], at: number): boolean {
  for (let place = at + 1; place < items.length; place++) {
    const item = items[place]
    if (item?.type === "figure" || isMark(item, ";")) return false
    if (means(item, "against") || means(item, "versus")) return true
  }
  return false
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
  place = beforeCompound(items, place)
  const cue = items[place]
  if (cue === undefined) return null
  const own = turnOf(cue)
  // "fell below 1,000" says where it came to, "lost $1 million" how much was lost.
  if (own !== null && /^(?:above|below)$/.test(items[place + 1]?.text ?? "")) return null
  if (own !== null && /^lo(?:st|s[ei]\w*)$/.test(cue.text) && isAmountUnit(items[at]?.mention?.unit)) return null
  if (own !== null) return own
  if (means(cue, "by") || (cue.text === "в" && items[at]?.mention?.unit === "times"))
    return turnFurtherBefore(items, place - 1, items[at]?.mention?.unit !== "none")
  if (means(cue, "between")) return turnOf(items[place - 1])
  if (means(cue, "of")) return nounTurnBefore(items, place - 1)
  if (items[at]?.mention?.unit === "none" && isComparedBehind(items, at)) return null
  if (means(cue, "amount") || isMark(cue, "\u2013\u2014-:")) return subjectTurnBefore(items, place - 1)
  return null
}

const farthestVerb = 24
const farthestVerbOfCount = 8

/** "by a larger-than-expected 37 percent": past an adjective of several words that an article leads. */
function beforeCompound(items: readonly Item[], at: number): number {
  if (!isMark(items[at - 1], "-\u2011")) return at
  let place = at
  while (place > at - 8 && (items[place]?.type === "word" || isMark(items[place], "-\u2011"))) {
    if (/^an?$/.test(items[place]?.text ?? "")) return place - 1
    place--
  }
  return at
}

/** "by an unexpected 0.3 per cent": any adjective behind an article. */
function isArticled(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return isPlainWord(item) && means(items[at - 1], "article")
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
    if (!apart && isMark(items[place], ")")) place = bracketStart(items, place)
    const item = items[place]
    // "продано на 327 млн": a verb that is none of change governs the preposition.
    if (means(items[place + 1], "by") && isPlainWord(item) && isVerbOfPast(item)) return null
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
  const isVerbal =
    /^(?:больше|меньше|чаще|реже|выше|ниже|дороже|дешевле|dearer|cheaper|pricier|costlier|higher|lower)$/.test(text)
  if (!isVerbal || means(next, "than")) return null
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
