import type { FigureKind } from "../figures/figure.ts"
import { turnOf } from "./changes.ts"
import { type Item, isMark, means } from "./item.ts"
import type { Role } from "./nodes.ts"

/** What kind of figure it is, by its unit, its part and what the sentence is about. */
export function kindOf(items: readonly Item[], at: number, role: Role): FigureKind {
  const mention = items[at]?.mention
  if (mention === undefined) return "amount"
  if (mention.unit === "percent") {
    if (role === "change") return "percent-change"
    if (mention.sign !== null || (role !== "ratio" && isRateOfChange(items, at))) return "percent-change"
    return mention.value > 100 || role === "ratio" || isIndex(items, at) ? "amount" : "share"
  }
  if (mention.unit === "index-points")
    return items.some((item) => item.mention?.unit === "percent") ? "points-change" : "amount"
  if (mention.kind === "count" && (isMeasured(items, at) || isPartOfMoney(items, at))) return "amount"
  return mention.kind
}

/** Inflation and growth are rates of change also where a sentence says how high they are: "growth slowed to 2.1%". */
function isRateOfChange(items: readonly Item[], at: number): boolean {
  const before = items.findLastIndex(
    (item, place) => place < at && item.mention !== undefined && item.mention.unit !== "percent",
  )
  for (let place = at - 1; place > before; place--) {
    const item = items[place]
    if (means(item, "share-noun") || isMark(item, ";") || means(item, "of-whom")) return false
    if (means(item, "inflation") || means(item, "change-word")) return true
    if (isGrowthNoun(item) && !means(items[place - 1], "by")) return true
  }
  return means(items[at + 1], "inflation")
}

/** "индекс цен составил 99,2%": a percentage of the level before, not of a whole. */
function isIndex(items: readonly Item[], at: number): boolean {
  for (let place = at - 1; place >= 0; place--) {
    const item = items[place]
    if (/^индекс/.test(item?.text ?? "")) return true
    if (isMark(item, ";") && items.slice(place, at).some((between) => means(between, "amount"))) break
    if (means(item, "share-noun") || turnOf(item) !== null || /^уров/.test(item?.text ?? "")) break
  }
  return false
}

function isGrowthNoun(item: Item | undefined): boolean {
  return /^(?:growth|growth of|growth rate|темпы? (?:при)?роста|прироста?|рост|роста)$/.test(item?.text ?? "")
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

/** "7.0 million roubles, of which 3.2 million for pensions": a magnitude before no noun takes the money of the figure before. */
function isPartOfMoney(items: readonly Item[], at: number): boolean {
  if ((items[at]?.mention?.magnitude ?? 0) === 0) return false
  const after = items[at + 1]
  if (after?.type === "word" && after.meanings.length === 0 && !/^(?:and|и|на|было|were)$/.test(after.text))
    return false
  for (let place = at - 1; place >= 0; place--) {
    const mention = items[place]?.mention
    if (mention === undefined || mention.unit === "percent") continue
    return mention.unit === "money" || (mention.magnitude > 0 && isPartOfMoney(items, place))
  }
  return false
}
