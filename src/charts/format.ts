import { englishText } from "../numbers/english-text.ts"
import { cleanLabel } from "./clean.ts"
import { type Scale, ticksOf } from "./scale.ts"
import type { NumberKind } from "./types.ts"

/** How the numbers of one chart are written. */
export interface NumberStyle {
  /** A tick label: the exact value of its cell. */
  readonly tick: (value: number) => string
  /** A value beside a mark: whole numbers in full, others to four significant digits. */
  readonly value: (value: number) => string
  /** The signed difference of two values; between percentages it is in percentage points. */
  readonly difference: (value: number) => string
  /** The factor that all of them share, such as "millions" or "x 1e-9"; empty when they are written in full. */
  readonly factor: string
}

interface StyleRequest {
  readonly format: NumberKind | ((value: number) => string)
  readonly locale: string
}

/** The style for the numbers on an axis. Very large and very small ones share a factor, to be said in the unit line. */
export function numberStyle(scale: Scale, { format, locale }: StyleRequest): NumberStyle {
  if (typeof format === "function" || scale.kind === "log") return plainStyle({ format, locale })
  const power = sharedPower(Math.max(...ticksOf(scale).map(({ value }) => Math.abs(value))))
  const tickDecimals = Math.max(0, power - scale.exponent)
  return {
    tick: (value) => decorated(value, fixed(value / 10 ** power, tickDecimals, locale), format),
    value: (value) => decorated(value, plainOrPower(value / 10 ** power, locale), format),
    difference: (value) => differenceText(value, plainOrPower(value / 10 ** power, locale), format),
    factor: factorName(power),
  }
}

/** The style for numbers that stand beside no axis, or on one whose ticks are not steps but rates. */
export function plainStyle({ format, locale }: StyleRequest): NumberStyle {
  if (typeof format === "function") {
    const own = (value: number): string => cleanLabel(String(format(value)))
    return { tick: own, value: own, difference: (value) => signedText(value, own(value)), factor: "" }
  }
  const own = (value: number): string => decorated(value, plainOrPower(value, locale), format)
  const difference = (value: number): string => differenceText(value, plainOrPower(value, locale), format)
  return { tick: own, value: own, difference, factor: "" }
}

const FACTORS: ReadonlyMap<number, string> = new Map([
  [0, ""],
  [6, "millions"],
  [9, "billions"],
  [12, "trillions"],
])

function factorName(power: number): string {
  return FACTORS.get(power) ?? `x 1e${power}`
}

/** The power of ten, a multiple of three, that keeps labels short; 0 for numbers that are short as they are. */
function sharedPower(largest: number): number {
  if (largest >= 1e7 || (largest > 0 && largest < 1e-3)) return Math.floor(Math.log10(largest) / 3) * 3
  return 0
}

function decorated(value: number, text: string, kind: NumberKind): string {
  switch (kind) {
    case "number":
      return text
    case "share":
      return `${text}%`
    case "multiple":
      return `${text}x`
    case "percent-change":
      return `${signedText(value, text)}%`
    case "points-change":
      return `${signedText(value, text)} pp`
  }
}

function differenceText(value: number, text: string, kind: NumberKind): string {
  const isPercentage = kind === "share" || kind === "percent-change"
  return signedText(value, decorated(0, text, isPercentage ? "points-change" : kind))
}

function signedText(value: number, text: string): string {
  return value > 0 && !text.startsWith("+") ? `+${text}` : text
}

/** Four significant digits but whole numbers in full; a power of ten where that would be a row of zeros. */
function plainOrPower(value: number, locale: string): string {
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e9 || size < 1e-4)) {
    const exponent = Math.floor(Math.log10(size) + 1e-12)
    return `${written(value / 10 ** exponent, 0, 3, locale)}e${exponent}`
  }
  const wholeDigits = size < 1 ? Math.ceil(Math.log10(size || 1)) : Math.floor(Math.log10(size)) + 1
  return written(value, 0, Math.max(0, 4 - wholeDigits), locale)
}

function fixed(value: number, decimals: number, locale: string): string {
  return written(value, decimals, decimals, locale)
}

function written(value: number, least: number, most: number, locale: string): string {
  const [fewest, at] = [Math.min(least, 20), Math.min(most, 20)]
  return locale === "en" && Math.abs(value) < 1e21
    ? englishText(value, fewest, at)
    : formatter(locale, fewest, at).format(value)
}

const formatters = new Map<string, Intl.NumberFormat>()

/** Making an Intl.NumberFormat is slow; there are few different ones. */
function formatter(locale: string, least: number, most: number): Intl.NumberFormat {
  const key = `${locale} ${least} ${most}`
  let found = formatters.get(key)
  if (found === undefined) {
    found = new Intl.NumberFormat(locale, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      signDisplay: "negative",
    })
    formatters.set(key, found)
  }
  return found
}
