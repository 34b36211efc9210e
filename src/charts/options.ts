import { NfoldError } from "../errors.ts"
import { cleanLabel } from "./clean.ts"
import type { ChartOptions, ChartValue, NumberKind } from "./types.ts"

/** The options of a chart with every default filled in and labels made safe. */
export interface Settings {
  readonly title: string
  readonly unit: string
  readonly width: number
  readonly height: number
  readonly format: NumberKind | ((value: number) => string)
  readonly locale: string
}

const NARROWEST = 40
const WIDEST = 300
const LOWEST = 4
const TALLEST = 100

/** Fills the defaults in and refuses sizes that nothing can be drawn in. */
export function settingsOf(chart: string, options: ChartOptions): Settings {
  return {
    title: cleanLabel(options.title ?? ""),
    unit: cleanLabel(options.unit ?? ""),
    width: requireWhole(chart, "width", options.width ?? 80, NARROWEST, WIDEST),
    height: requireWhole(chart, "height", options.height ?? 15, LOWEST, TALLEST),
    format: options.format ?? "number",
    locale: requireLocale(chart, options.locale ?? "en"),
  }
}

/** A whole number within bounds, or an error that names the option. */
export function requireWhole(chart: string, option: string, value: number, low: number, high: number): number {
  if (Number.isInteger(value) && value >= low && value <= high) return value
  throw new NfoldError(
    "bad-argument",
    `${chart}: ${option} is ${value}; a whole number from ${low} to ${high} is accepted`,
  )
}

/** English needs no asking: to know all locales costs Intl more than to draw a chart. */
function requireLocale(chart: string, locale: string): string {
  try {
    if (locale === "en" || Intl.NumberFormat.supportedLocalesOf(locale).length > 0) return locale
  } catch {
    // a malformed tag throws RangeError; the answer below is the same
  }
  throw new NfoldError(
    "bad-argument",
    `${chart}: unknown locale "${cleanLabel(locale)}"; a tag such as "en" or "ru" is accepted`,
  )
}

/** Differences of larger numbers overflow. */
const LARGEST = 1e300
/** Steps of smaller numbers lose their digits: they are drawn as the zero that they look like. */
const SMALLEST = 1e-290

/** Values with gaps as null: NaN and null are gaps, anything that is no finite number is refused. */
export function requireValues(chart: string, name: string, values: ArrayLike<ChartValue>): readonly ChartValue[] {
  return Array.from(values, (value, index) => {
    if (value === null || Number.isNaN(value)) return null
    if (typeof value === "number" && Math.abs(value) <= LARGEST) return Math.abs(value) < SMALLEST ? 0 : value
    throw new NfoldError(
      "bad-argument",
      `${chart}: ${name}[${index}] is ${String(value)}; a number up to 1e300, NaN or null is accepted`,
    )
  })
}
