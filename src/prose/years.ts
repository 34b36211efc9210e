import { type Item, isMark, isPlainWord, means } from "./item.ts"

/** The year that stands here, and the index of the item after it and its word ("2020 году", "2019-м"); null for any other number. */
export function yearAt(items: readonly Item[], at: number): { readonly year: number; readonly next: number } | null {
  if (!looksLikeYear(items[at]) || isMark(items[at + 1], "=")) return null
  const year = Number(items[at]?.number?.digits)
  const suffixed = endOfSuffix(items, at + 1)
  if (means(items[suffixed], "year-word")) return { year, next: endOfYearWord(items, suffixed + 1) }
  if (suffixed > at + 1) return { year, next: suffixed }
  return isCount(items, at) ? null : { year, next: at + 1 }
}

function looksLikeYear(item: Item | undefined): boolean {
  const number = item?.number
  return (
    number !== null &&
    number !== undefined &&
    number.decimals === 0 &&
    !number.grouped &&
    /^(?:19\d\d|20\d\d)$/.test(number.digits)
  )
}

/** The ending that Russian puts behind a numeral: "2019-м". */
function endOfSuffix(items: readonly Item[], at: number): number {
  const ending = items[at + 1]
  const isEnding = isMark(items[at], "-") && items[at]?.spaced === false && ending?.type === "word" && !ending.spaced
  return isEnding && /^(?:й|го|му|м|х|е|я)$/.test(ending.text) ? at + 2 : at
}

/** An abbreviated year word keeps its full stop unless the sentence ends there. */
function endOfYearWord(items: readonly Item[], at: number): number {
  return isMark(items[at], ".") && at < items.length - 1 && items[at]?.spaced === false ? at + 1 : at
}

/**
 * Whether a number that looks like a year counts something: it has a unit, stands where only a noun can follow, or is
 * paired with a number that is no year ("from 933 to 2015", "4289 (1958)").
 */
function isCount(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  const after = items[at + 1]
  if (hasUnit(after) || means(before, "currency") || isMark(before, "$\u00a3\u20ac\u20bd+")) return true
  if (isGlued(items, at)) return true
  const partner = means(after, "to") ? items[at + 2] : means(before, "to") ? items[at - 2] : undefined
  const opensPair = means(after, "to") ? means(before, "from") : means(items[at - 3], "from")
  if (partner?.number !== null && partner?.number !== undefined && opensPair) return !looksLikeYear(partner)
  if (timeWords.some((kind) => means(before, kind))) return false
  if (isMark(before, "(") && isMark(after, ")")) return isBareCount(items[at - 2]) && !looksLikeYear(items[at - 2])
  if (isMark(after, "(") && isMark(items[at + 3], ")") && isBareCount(items[at + 2]))
    return !looksLikeYear(items[at + 2])
  const nounFollows = after !== undefined && isPlainWord(after) && !after.capital && after.spaced
  if (nounFollows && means(before, "to") && !isConjunction(after) && turnNear(items, at - 2)) return true
  return (
    nounFollows &&
    before !== undefined &&
    isPlainWord(before) &&
    !isConjunction(before) &&
    !/^(?:year|since|until|by|end|start|mid|early|late|база|уровне)$/.test(before.text)
  )
}

/** Before a bare year: "in 2019 (10,567)". */
const timeWords: readonly string[] = ["in", "of", "than", "against", "versus", "relation", "month", "may", "quarter"]

function hasUnit(after: Item | undefined): boolean {
  return (
    isMark(after, "%") ||
    ["percent", "points", "times", "fold", "magnitude", "currency", "unit", "people"].some((kind) => means(after, kind))
  )
}

function isConjunction(item: Item | undefined): boolean {
  return /^(?:and|or|и|или|but|но|when|as)$/.test(item?.text ?? "")
}

/** "rose to 2015 cases": a verb of change right before. */
function turnNear(items: readonly Item[], from: number): boolean {
  for (let place = from; place >= Math.max(0, from - 3); place--) {
    if (means(items[place], "rise") || means(items[place], "fall")) return true
  }
  return false
}

function isGlued(items: readonly Item[], at: number): boolean {
  return items[at]?.spaced === false && items[at - 1]?.type === "word"
}

function isBareCount(item: Item | undefined): boolean {
  return item?.type === "number" && item.number?.decimals === 0
}
