import type { Interval } from "../numbers/interval.ts"
import { ceiling, floor, type Rational } from "../numbers/rational.ts"
import { roundInDirection } from "../numbers/rounding.ts"

const longestDenominator = 10n ** 60n
const keptDigits = 40

/**
 * Keeps the ends of an interval short. Each step of propagation may double the digits of a fraction; an end whose denominator has
 * grown past sixty digits is moved outward to one of forty, which loses nothing that is true.
 */
export function roundOutward(interval: Interval): Interval {
  const low =
    interval.low === null || isShort(interval.low) ? interval.low : roundInDirection(interval.low, keptDigits, floor)
  const high =
    interval.high === null || isShort(interval.high)
      ? interval.high
      : roundInDirection(interval.high, keptDigits, ceiling)
  return { ...interval, low, high }
}

function isShort(value: Rational): boolean {
  return value.denominator < longestDenominator
}
