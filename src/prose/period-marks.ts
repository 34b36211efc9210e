import { type Item, isMark } from "./item.ts"
import type { PeriodWords } from "./period-words.ts"

export function isDash(item: Item | undefined): boolean {
  return isMark(item, "-\u2011\u2013\u2014")
}

/** "-1y" is -12 months. */
export function monthsOf(distance: string): number {
  const unit = distance.endsWith("y") ? 12 : distance.endsWith("q") ? 3 : 1
  return unit * Number.parseInt(distance, 10)
}

/** Dates and school years that the scanner left as chains of digits. */
export function readChain(text: string): PeriodWords | null {
  const iso = /^((?:19|20)\d\d)-(\d\d)-\d\d$/.exec(text)
  if (iso !== null) return monthOf(Number(iso[1]), Number(iso[2]))
  const dayFirst = /^\d\d?[./](\d\d)[./]((?:19|20)\d\d)$/.exec(text)
  if (dayFirst !== null) return monthOf(Number(dayFirst[2]), Number(dayFirst[1]))
  return /^(?:19|20)\d\d\/(?:\d\d|(?:19|20)\d\d)$/.test(text) ? { form: "open" } : null
}

function monthOf(year: number, month: number): PeriodWords | null {
  if (month < 1 || month > 12) return null
  return { form: "fixed", part: { unit: "months", last: month, length: 1 }, year }
}
