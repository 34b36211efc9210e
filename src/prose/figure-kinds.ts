import type { FigureKind } from "../figures/figure.ts"
import { isAmount } from "./amounts.ts"
import { type Item, isMark, means } from "./item.ts"
import type { Role } from "./nodes.ts"
import { turnOf } from "./turns.ts"

/** What kind of figure it is, by its unit, its part and what the sentence is about; `ofRates`: the sentence before spoke of rates of change. */
export function kindOf(items: readonly Item[], at: number, role: Role, ofRates: boolean): FigureKind {
  const mention = items[at]?.mention
  if (mention === undefined) return "amount"
  if (mention.unit === "percent") {
    if (role === "change") return "percent-change"
    if (
      mention.sign !== null ||
      (role !== "ratio" && (isRateOfChange(items, at) || (ofRates && isSameRate(items, at))))
    )
      return "percent-change"
    return mention.value > 100 || role === "ratio" || isIndex(items, at) ? "amount" : "share"
  }
  if (mention.unit === "index-points")
    return items.some((item) => item.mention?.unit === "percent") ? "points-change" : "amount"
  if (mention.kind === "count" && isAmount(items, at)) return "amount"
  return mention.kind
}

/** Inflation and growth are rates of change also where a sentence says how high they are: "growth slowed to 2.1%". */
function isRateOfChange(items: readonly Item[], at: number): boolean {
  const before = items.findLastIndex(
    (item, place) => place < at && item.mention !== undefined && !["percent", "points"].includes(item.mention.unit),
  )
  for (let place = at - 1; place > before; place--) {
    const item = items[place]
    if (means(item, "share-noun") || isMark(item, ";") || means(item, "of-whom")) return false
    if (means(item, "inflation") || means(item, "change-word")) return true
    if (isGrowthNoun(item) && !means(items[place - 1], "by")) return true
  }
  return means(items[at + 1], "inflation")
}

/** "Инфляция замедлилась до 0,2%. Годовой показатель – 8,8%": what is said on of a rate of change is one. */
function isSameRate(items: readonly Item[], at: number): boolean {
  for (let place = at - 1; place >= 0; place--) {
    const item = items[place]
    if (means(item, "share-noun") || item?.type === "figure") return false
    if (means(item, "this") || (item?.type === "period" && item.period?.form === "distance")) return true
  }
  return false
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
  return /^(?:growth|growth of|growth rates?|rates? of (?:growth|change|increase)|increases|decreases|declines|темпы? (?:при)?роста|прироста?|рост|роста)$/.test(
    item?.text ?? "",
  )
}
