import { type Item, isMark, isPlainWord, means } from "./item.ts"
import { isAmountUnit, isMovedBy, skipBracket, type Turn, turnOf } from "./turns.ts"

export interface ChangeAfter {
  readonly turn: Turn
  /** "more than", "fewer than": a comparison, whatever the figure is. */
  readonly compared: boolean
}

/** "12% more than", "a 4.6% rise", "на 12% больше": what the words behind a figure make of it. */
export function changeAfter(items: readonly Item[], at: number): ChangeAfter | null {
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
    // "8 per cent ahead of last year", "70 percent down compared to 2008"
    if (!isAmountUnit(unit) && /^(?:ahead of|behind)$/.test(item.text))
      return { turn: item.text === "behind" ? "down" : "up", compared: true }
    if (!isAmountUnit(unit) && place === at + 1 && (means(item, "up") || means(item, "down")))
      return { turn: means(item, "up") ? "up" : "down", compared: true }
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
  return (
    hasThan(items, at) ||
    isAgainstLevel(items, at) ||
    means(items[isMark(items[at + 1], ",") ? at + 2 : at + 1], "against")
  )
}

/** "1.5 million tonnes below the 2023 outturn", "12 above last year's level": a time of what it is measured against. */
function isAgainstLevel(items: readonly Item[], at: number): boolean {
  if (!/^(?:above|below)$/.test(items[at]?.text ?? "")) return false
  return items[at + 1]?.type === "period" || (means(items[at + 1], "article") && items[at + 2]?.type === "period")
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
