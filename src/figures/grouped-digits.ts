import { type Decimal, parseDecimal } from "../numbers/decimal.ts"
import type { Marks } from "./locale.ts"

/**
 * Reads digits with whatever separates them: `25,575`, `25 575`, `25'575`, `1.234,5`, `2,4`, `166 , 8`, `.5`.
 * Null when they are not separated as a number is.
 *
 * A single comma or point is ambiguous. It is the locale's decimal mark or group mark where it can be: `1,234` is 1234 in
 * English and 1.234 in Russian. A group mark that does not stand before exactly three digits is a decimal mark: `2,4` is
 * 2.4 in English too. Of both marks together the last is the decimal one, in every locale.
 *
 * @throws NfoldError `bad-figure` for more than 40 digits
 */
export function readGroupedDigits(text: string, marks: Marks): Decimal | null {
  const joined = text.replace(/ ?([.,]) ?/g, "$1")
  const split = decimalMarkAt(joined, marks)
  const whole = split === null ? joined : joined.slice(0, split)
  const fraction = split === null ? null : joined.slice(split + 1)
  if (fraction !== null && !/^\d+$/.test(fraction)) return null
  const digits = whole === "" && fraction !== null ? "0" : ungroup(whole)
  if (digits === null) return null
  return parseDecimal(fraction === null ? digits : `${digits}.${fraction}`)
}

/** Where the fraction begins; null when all marks group. */
function decimalMarkAt(text: string, marks: Marks): number | null {
  const commas = text.split(",").length - 1
  const points = text.split(".").length - 1
  if (commas + points === 0) return null
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."))
  if (commas > 0 && points > 0) return last
  if (commas + points > 1) return null
  return text[last] === marks.group && thousands.test(text) ? null : last
}

const thousands = /^[1-9]\d{0,2}[.,]\d{3}$/

/** The digits without the one mark that groups them in threes; null when something else stands between them. */
function ungroup(text: string): string | null {
  if (/^\d+$/.test(text)) return text
  const separator = /[ ',.]/.exec(text)?.[0] ?? " "
  const [first = "", ...groups] = text.split(separator)
  const grouped = /^\d{1,3}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group))
  return grouped ? [first, ...groups].join("") : null
}
