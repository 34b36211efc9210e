import { NfoldError } from "../errors.ts"
import { decimalText } from "../numbers/decimal.ts"
import { groupedByThree } from "../numbers/english-text.ts"
import { absolute, fromNumber, type Rational, sign } from "../numbers/rational.ts"
import { type RoundingRule, roundingRules } from "../numbers/rounding.ts"
import { marksOf } from "./locale.ts"
import { requireOneOf } from "./require-one-of.ts"

/** How a value is written. */
export interface FormatOptions {
  /** Digits after the decimal mark, 0 to 100. Default 1; of counts and amounts 0. */
  readonly decimals?: number
  /** Default "half-up", away from zero at a tie. */
  readonly rounding?: RoundingRule
  /** Locale of the decimal and group marks. Default "en". */
  readonly locale?: string
  /** "ascii" (default) is the hyphen-minus that terminals and CSV understand, "unicode" the true minus. */
  readonly minus?: "ascii" | "unicode"
}

/** Options of `formatAmount`. */
export interface FormatAmountOptions extends FormatOptions {
  /** Written behind the amount, after a no-break space. Default none. */
  readonly unit?: string
}

/**
 * A multiple as `2.4x`.
 *
 * @param value  later / earlier
 * @param options  digits, rounding, marks and minus; see `FormatOptions`
 * @returns such as 2.4x
 * @throws NfoldError `bad-argument` when the value is no finite number, or an option is none of those that are listed
 * @example
 * formatMultiple(25575 / 10567) // => "2.4x"
 */
export function formatMultiple(value: number | Rational, options: FormatOptions = {}): string {
  return `${formatNumber(value, 1, options)}x`
}

/**
 * A percent change with its sign, as `+240.9%`; no change is `0.0%`.
 *
 * @param value  in percent: 240.9, never 2.409
 * @param options  digits, rounding, marks and minus; see `FormatOptions`
 * @returns such as +240.9%, -4.9%
 * @throws NfoldError `bad-argument` when the value is no finite number, or an option is none of those that are listed
 * @example
 * formatPercentChange(percentChange(1258, 4289)) // => "+240.9%"
 */
export function formatPercentChange(value: number | Rational, options: FormatOptions = {}): string {
  return `${withPlus(formatNumber(value, 1, options))}%`
}

/**
 * A share as `26.8%`.
 *
 * @param value  in percent: 26.8, never 0.268
 * @param options  digits, rounding, marks and minus; see `FormatOptions`
 * @returns such as 26.8%
 * @throws NfoldError `bad-argument` when the value is no finite number, or an option is none of those that are listed
 * @example
 * formatShare(26.75) // => "26.8%"
 */
export function formatShare(value: number | Rational, options: FormatOptions = {}): string {
  return `${formatNumber(value, 1, options)}%`
}

/**
 * A difference of percentages as `14.8 pp`; a fall has a minus.
 *
 * @param value  in percentage points
 * @param options  digits, rounding, marks and minus; see `FormatOptions`
 * @returns such as 14.8 pp, -1.2 pp
 * @throws NfoldError `bad-argument` when the value is no finite number, or an option is none of those that are listed
 * @example
 * formatPercentagePoints(percentagePoints(12, 26.8)) // => "14.8 pp"
 */
export function formatPercentagePoints(value: number | Rational, options: FormatOptions = {}): string {
  return `${formatNumber(value, 1, options)} pp`
}

/**
 * A count with its digits in groups of three, as `25,575`; in locales that group by spaces these are narrow no-break ones.
 *
 * @param value  how many
 * @param options  digits, rounding, marks and minus; see `FormatOptions`
 * @returns such as 25,575
 * @throws NfoldError `bad-argument` when the value is no finite number, or an option is none of those that are listed
 * @example
 * formatCount(25575) // => "25,575"
 * formatCount(25575, { locale: "ru" }) // => "25\u202f575"
 */
export function formatCount(value: number | Rational, options: FormatOptions = {}): string {
  return formatNumber(value, 0, options)
}

/**
 * An amount with its digits in groups of three, and its unit if there is one.
 *
 * @param value  how much
 * @param options  as for the others, and the unit; see `FormatAmountOptions`
 * @returns such as 1,235 or, with a unit, 1,235 t
 * @throws NfoldError `bad-argument` when the value is no finite number, or an option is none of those that are listed
 * @example
 * formatAmount(1234.5, { decimals: 2, locale: "de" }) // => "1.234,50"
 */
export function formatAmount(value: number | Rational, options: FormatAmountOptions = {}): string {
  const unit = (options.unit ?? "").replace(/\p{C}/gu, "")
  const text = formatNumber(value, 0, options)
  return unit === "" ? text : `${text}\u00a0${unit}`
}

function formatNumber(value: number | Rational, decimals: number, options: FormatOptions): string {
  const exact = typeof value === "number" ? fromNumber(value) : value
  const rounding = requireOneOf("rounding rule", options.rounding ?? "half-up", roundingRules)
  const { decimal, group } = marksOf(options.locale ?? "en")
  const text = decimalText(absolute(exact), requireDecimals(options.decimals ?? decimals), rounding)
  const [whole = "", fraction] = text.split(".")
  const integer = groupedByThree(whole, group)
  const digits = fraction === undefined ? integer : `${integer}${decimal}${fraction}`
  if (sign(exact) >= 0 || /^[0.]*$/.test(text)) return digits
  return `${options.minus === "unicode" ? "\u2212" : "-"}${digits}`
}

function requireDecimals(decimals: number): number {
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= mostDecimals) return decimals
  throw new NfoldError("bad-argument", `${decimals} decimals cannot be written`, {
    expected: `a whole number from 0 to ${mostDecimals}`,
  })
}

/** As Intl.NumberFormat has it. */
const mostDecimals = 100

/** Zero and falls carry no plus. */
function withPlus(text: string): string {
  return /^[-\u2212]/.test(text) || !/[1-9]/.test(text) ? text : `+${text}`
}
