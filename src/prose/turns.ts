import { type Item, isMark, means } from "./item.ts"
import type { UnitClass } from "./mention.ts"

/** Which way a change goes, as the words around its figure say. */
export type Turn = "up" | "down" | null

/** A figure that says how much something changed, and which way; null for one that says how much there is. */
export interface Change {
  readonly turn: Turn
}

export function turnOf(item: Item | undefined): Turn {
  if (means(item, "rise") || means(item, "up") || means(item, "rise-noun") || means(item, "rise-multiple")) return "up"
  if (means(item, "fall") || means(item, "down") || means(item, "fall-noun") || means(item, "fall-multiple"))
    return "down"
  return null
}

/** A figure in this unit says how much there is unless a comparison makes a difference of it. */
export function isAmountUnit(unit: UnitClass | undefined): boolean {
  return unit === "none" || unit === "money" || unit === "measured"
}

/** Words that may stand between a verb and its figure. */
export function isFiller(item: Item | undefined): boolean {
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

/** "на 5,2 млрд (..) больше": the preposition of difference stands before the figure. */
export function isMovedBy(items: readonly Item[], at: number): boolean {
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

/** The bracket that is closed here opens at this item; without one, here. */
export function bracketStart(items: readonly Item[], at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - 14); place--) if (isMark(items[place], "(")) return place
  return at
}
