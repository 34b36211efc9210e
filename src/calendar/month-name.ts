import { monthPeriod } from "./period.ts"
import { periodLabel } from "./period-label.ts"

/** The number of a month from its English or Russian name or the first three letters of it or more, in any case; NaN for any other word. */
export function monthNumber(word: string): number {
  const name = word.toLowerCase().replace(/\.$/, "")
  if (name.length < 3) return Number.NaN
  const found = names.findIndex((ofMonth) => ofMonth.some((full) => full.startsWith(name)))
  return found < 0 ? Number.NaN : found + 1
}

const names: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, index) => {
  const month = monthPeriod(2000, index + 1)
  const [english = "", russian = ""] = [periodLabel(month, "en"), periodLabel(month, "ru")].map(firstWord)
  // "15 марта": the genitive, which the days of a month are counted in.
  const genitive = russian.endsWith("т") ? `${russian}а` : `${russian.slice(0, -1)}я`
  return english === "september" ? [english, "sept", russian, genitive] : [english, russian, genitive]
})

function firstWord(label: string): string {
  return (label.split(" ")[0] ?? "").toLowerCase()
}
