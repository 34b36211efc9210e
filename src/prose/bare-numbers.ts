import { type Item, isMark, meaningOf, means } from "./item.ts"

/** Why a number of a sentence is no figure. */
export type Reason = (items: readonly Item[], at: number) => boolean

export function isBareSmall(items: readonly Item[], at: number): boolean {
  return isBare(items, at) && items[at]?.number?.grouped !== true
}

/** No sign, magnitude or unit makes a quantity of it. */
export function isBare(items: readonly Item[], at: number): boolean {
  const after = items[at + 1]
  return (
    !isMark(after, "%\u2030") &&
    !["percent", "points", "times", "fold", "magnitude", "currency", "per-mille"].some((kind) => means(after, kind)) &&
    !isMark(items[at - 1], "+$\u00a3\u20ac\u20bd")
  )
}

/** The digits before the decimal mark. */
export function wholeOf(item: Item | undefined): number {
  const number = item?.number
  if (number === null || number === undefined) return Number(meaningOf(item, "number") ?? 0)
  return Number(number.digits.slice(0, number.digits.length - number.decimals))
}
