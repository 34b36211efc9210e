import type { FigureKind } from "../figures/figure.ts"
import { formatAmount, formatPercentChange, formatShare } from "../figures/format.ts"
import { type Interval, negateInterval } from "../numbers/interval.ts"
import { absolute, ceiling, equals, floor, isInteger, type Rational, sign } from "../numbers/rational.ts"
import { roundInDirection } from "../numbers/rounding.ts"

/** A value in words, as a sentence would print it: 25,575; 26.8%; +142.0%; 14.8 percentage points; 2.42 times. */
export function valueText(value: Rational, kind: FigureKind, decimals: number = usualDecimals(value, kind)): string {
  switch (kind) {
    case "count":
    case "amount":
      return formatAmount(value, { decimals })
    case "share":
      return formatShare(value, { decimals })
    case "percent-change":
      return formatPercentChange(value, { decimals })
    case "points-change":
      return `${sign(value) > 0 ? "+" : ""}${formatAmount(value, { decimals })} percentage points`
    case "multiple":
      return `${formatAmount(value, { decimals })} times`
  }
}

/**
 * An interval in words: "95,252 to 95,607", "at least 300". Ends are rounded outward, so that what is said is never narrower than what
 * is known, and two ends that print alike are printed once.
 */
export function rangeText(
  interval: Interval,
  kind: FigureKind,
  decimals: number = usualDecimalsOf(interval, kind),
): string {
  const { low, high } = interval
  if (low !== null && high !== null) {
    if (equals(low, high)) return valueText(low, kind, isInteger(low) && kind === "count" ? 0 : decimals)
    const below = roundInDirection(low, decimals, floor)
    const above = roundInDirection(high, decimals, ceiling)
    const first = valueText(below, kind, decimals)
    const last = valueText(above, kind, decimals)
    return first === last ? first : `${first} to ${last}`
  }
  if (low !== null) return `at least ${valueText(roundInDirection(low, decimals, floor), kind, decimals)}`
  if (high !== null) return `at most ${valueText(roundInDirection(high, decimals, ceiling), kind, decimals)}`
  return "any value"
}

/**
 * A change in percent in words: "rose by 3.7% to 13.2%", "fell by 5.3% to 14.4%", "changed by" where it may be either. Ends as in `rangeText`.
 */
export function changeText(interval: Interval, decimals = 1): string {
  const { low, high } = interval
  if (low === null || high === null) return `changed by ${rangeText(interval, "percent-change", decimals)}`
  if (sign(low) === 0 && sign(high) === 0) return "did not change"
  if (sign(low) >= 0) return `rose by ${rangeText(interval, "share", decimals)}`
  if (sign(high) <= 0) return `fell by ${rangeText(negateInterval(interval), "share", decimals)}`
  return `changed by ${rangeText(interval, "percent-change", decimals)}`
}

/** Beyond a thousand, tenths are more than a reader can use. */
function usualDecimalsOf({ low, high }: Interval, kind: FigureKind): number {
  const end = high ?? low
  const large = kind === "amount" && end !== null && floor(absolute(end)) >= 1000n
  return kind === "count" || large ? 0 : 1
}

function usualDecimals(value: Rational, kind: FigureKind): number {
  if (kind === "count" || (kind === "amount" && isInteger(value))) return 0
  return kind === "multiple" ? 2 : 1
}

/** A list in words: "a", "a and b", "a, b and c". */
export function listText(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`
}

/** The first letter as a sentence begins. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
