import type { Period } from "../calendar/period.ts"
import { yearPeriod } from "../calendar/period.ts"
import { type Item, isMark, means, toItems } from "./item.ts"
import type { Lexicon } from "./language.ts"
import { foldPeriods } from "./periods.ts"
import { scan } from "./scan.ts"
import type { Row } from "./table-rows.ts"
import { resolvePeriods, type TimeContext } from "./times.ts"
import { turnOf } from "./turns.ts"

/** What the head of a column says of the figures under it. */
export interface Column {
  readonly period: Period | null
  /** What the figures are changes from, or percentages of. */
  readonly base: Period | null
  /** How many months before the period that is; null where the head does not say. */
  readonly baseMonths: number | null
  readonly says: "level" | "share" | "change" | "percent-change" | "multiple" | "points" | "ratio"
  readonly isArea: boolean
}

export const plainColumn: Column = { period: null, base: null, baseMonths: null, says: "level", isArea: false }

/** The heads of each column, one under the other, as one. */
export function readColumns(heads: readonly Row[], lexicon: Lexicon, context: TimeContext): Column[] {
  const width = Math.max(0, ...heads.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, index) => {
    const text = heads.map(({ cells }) => cells[index]?.text ?? "").join(" ")
    const items = foldPeriods(itemsOf(text, lexicon))
    const says = saysOf(items)
    const isArea = items.some((item) => means(item, "area"))
    const timed = resolvePeriods(items, context)
    const months = timed.find(({ isDistance }) => isDistance)?.months ?? distanceOf(text)
    const named = timed.filter(({ isDistance, period }) => !isDistance && period !== null)
    const isCompared = says !== "level" && says !== "share"
    const years = isCompared ? yearsOf(text) : null
    if (years !== null) return { ...years, baseMonths: months, says, isArea }
    const base = isCompared ? (named.find(({ isBase }) => isBase) ?? named[1] ?? null) : null
    const period = named.find((one) => one !== base)?.period ?? null
    return { period, base: base?.period ?? null, baseMonths: months, says, isArea }
  })
}

/** "Annual change", "q/q": adjectives and signs that stand for a distance only in the head of a column. */
function distanceOf(text: string): number | null {
  if (/\b(?:annual|yearly|year|y\/y|yoy)\b|год(?:ов|у)|г\/г/i.test(text)) return -12
  if (/\b(?:quarterly|q\/q|qoq)\b|кварт\S+ к |кв\/кв/i.test(text)) return -3
  return /\b(?:monthly|m\/m|mom)\b|мес\S* к |м\/м/i.test(text) ? -1 : null
}

/** "2023/2022", "2023 vs 2022": the later year against the earlier. */
function yearsOf(text: string): { readonly period: Period; readonly base: Period } | null {
  const found = /\b((?:19|20)\d\d)\s?(?:\/|-|\u2013|vs\.?|over)\s?((?:19|20)\d\d)\b/.exec(text)
  if (found === null) return null
  const [one, other] = [Number(found[1]), Number(found[2])]
  return one === other ? null : { period: yearPeriod(Math.max(one, other)), base: yearPeriod(Math.min(one, other)) }
}

export function itemsOf(text: string, lexicon: Lexicon): Item[] {
  return toItems(scan(text, 0, Math.min(text.length, longestCell), lexicon.language.decimalMark), lexicon)
}

const longestCell = 200

function saysOf(items: readonly Item[]): Column["says"] {
  const isChange = items.some((item) => turnOf(item) !== null || means(item, "change-word"))
  const isPercent = items.some((item) => isMark(item, "%") || means(item, "percent"))
  if (items.some((item) => means(item, "points"))) return "points"
  if (isChange && items.some((item) => means(item, "times"))) return "multiple"
  if (isChange) return isPercent ? "percent-change" : "change"
  if (!isPercent) return "level"
  return items.some((item) => means(item, "relation") || means(item, "against")) ? "ratio" : "share"
}
