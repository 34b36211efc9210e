import { type Item, isMark, meaningOf, means } from "./item.ts"
import { isDash } from "./period-marks.ts"
import type { YearPart } from "./period-words.ts"
import { yearAt } from "./years.ts"

/** A month and the index of the item after it. */
export interface MonthAt {
  readonly number: number
  readonly next: number
}

/** The month that stands here, and the index of the item after it. */
export function monthAt(items: readonly Item[], at: number): MonthAt | null {
  const item = items[at]
  const month = meaningOf(item, "month")
  const next =
    isMark(items[at + 1], ".") &&
    item !== undefined &&
    item.text.length <= 4 &&
    (yearAt(items, at + 2) !== null || isDay(items[at + 2]))
      ? at + 2
      : at + 1
  if (month !== null) return { number: Number(month), next }
  if (!means(item, "may") || item?.capital !== true) return null
  const before = items[at - 1]
  const after = items[at + 1]
  const isMonth =
    after?.type === "number" ||
    means(before, "in") ||
    means(before, "ending") ||
    means(before, "of") ||
    isDay(before) ||
    means(before, "than") ||
    means(before, "against") ||
    means(before, "from") ||
    isJoint(before)
  return isMonth ? { number: 5, next: at + 1 } : null
}

export function ordinalAt(
  items: readonly Item[],
  at: number,
): { readonly number: number; readonly next: number } | null {
  const ordinal = meaningOf(items[at], "ordinal")
  if (ordinal !== null) return { number: Number(ordinal), next: at + 1 }
  const digits = items[at]?.number?.digits
  if (digits === undefined || !/^[1-4]$/.test(digits) || items[at]?.number?.decimals !== 0) return null
  const suffix = items[at + 1]
  if (isMark(suffix, "-") && items[at + 2]?.type === "word" && items[at + 2]?.spaced === false)
    return { number: Number(digits), next: at + 3 }
  return means(suffix, "quarter") || means(suffix, "half-year") ? { number: Number(digits), next: at + 1 } : null
}

/** "Q1", "H2". */
export function lettered(
  items: readonly Item[],
  at: number,
): { readonly part: YearPart; readonly next: number } | null {
  const number = smallNumber(items[at + 1])
  if (number === null || items[at + 1]?.spaced !== false) return null
  if (means(items[at], "quarter-letter") && number <= 4) return { part: { unit: "quarter", number }, next: at + 2 }
  return means(items[at], "half-letter") && number <= 2 ? { part: { unit: "half", number }, next: at + 2 } : null
}

/** 1 to 12 in digits or words. */
export function smallNumber(item: Item | undefined): number | null {
  const digits = item?.number?.digits ?? meaningOf(item, "number")
  if (digits === null || digits === undefined || !/^\d{1,2}$/.test(digits) || (item?.number?.decimals ?? 0) > 0)
    return null
  const value = Number(digits)
  return value >= 1 && value <= 12 ? value : null
}

export function isDay(item: Item | undefined): boolean {
  const digits = item?.number?.digits ?? ""
  return item?.number?.decimals === 0 && /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 31
}

export function isUnitAhead(item: Item | undefined): boolean {
  return isMark(item, "%") || means(item, "percent") || means(item, "magnitude") || means(item, "times")
}

export function isJoint(item: Item | undefined): boolean {
  return isDash(item) || means(item, "to") || item?.text === "through" || item?.text === "по"
}

export function skipArticles(items: readonly Item[], at: number): number {
  return means(items[at], "article") ? at + 1 : at
}

export function skipDay(items: readonly Item[], at: number): number {
  return isDay(items[at]) ? at + 1 : at
}

export function skipOf(items: readonly Item[], at: number): number {
  let next = at
  if (means(items[next], "of") || means(items[next], "in")) next++
  return skipArticles(items, next)
}

export function skipComma(items: readonly Item[], at: number): number {
  return isMark(items[at], ",") ? at + 1 : at
}

export function skipStop(items: readonly Item[], at: number): number {
  return isMark(items[at], ".") ? at + 1 : at
}

export function skipYearWord(items: readonly Item[], at: number): number {
  return means(items[at], "year-word") ? skipStop(items, at + 1) : at
}

export function skipSchoolYear(items: readonly Item[], at: number): number {
  const text = items[at]?.text ?? ""
  return text.startsWith("учебн") ? at + 1 : at
}
