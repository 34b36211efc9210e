import { type Interval, negateInterval } from "./interval.ts"
import {
  add,
  divide,
  fromInteger,
  isInteger,
  multiply,
  negate,
  powerOfTen,
  type Rational,
  rational,
  sign,
  subtract,
  zero,
} from "./rational.ts"

/**
 * How a publisher rounds. `nearest`: to the nearest, a tie may go either way; `half-up`: ties away from zero;
 * `half-even`: ties to the even digit; `truncate`: toward zero; `unknown`: nearest or truncated, the hull of both.
 */
export type RoundingRule = "nearest" | "half-up" | "half-even" | "truncate" | "unknown"

export const roundingRules: readonly RoundingRule[] = ["nearest", "half-up", "half-even", "truncate", "unknown"]

/** The value as the rule prints it at the step; `nearest` and `unknown`, which leave ties open, round half up. */
export function round(value: Rational, step: Rational, rule: RoundingRule): Rational {
  return multiply(fromInteger(roundToInteger(divide(value, step), rule)), step)
}

/** The value moved to so many decimals: down by `floor` or up by `ceiling`, even where the other way is nearer. */
export function roundInDirection(value: Rational, decimals: number, direction: (value: Rational) => bigint): Rational {
  const scale = powerOfTen(decimals)
  return rational(direction(rational(value.numerator * scale, value.denominator)), scale)
}

/** The integer to which the rule rounds. It acts on the magnitude: -37.5 rounds half up to -38. */
export function roundToInteger(value: Rational, rule: RoundingRule): bigint {
  const { numerator, denominator } = value
  if (numerator < 0n) return -roundToInteger(negate(value), rule)
  const down = numerator / denominator
  if (rule === "truncate") return down
  const twiceRest = 2n * (numerator - down * denominator)
  if (twiceRest === denominator && rule === "half-even") return down + (down % 2n)
  return twiceRest >= denominator ? down + 1n : down
}

/**
 * Every value that the rule prints as this one at the step. The rule acts on the magnitude, so that the interval of a
 * fall is the mirror image of that of a rise, and a printed zero comes from both sides.
 */
export function roundingInterval(printed: Rational, step: Rational, rule: RoundingRule): Interval {
  if (sign(printed) < 0) return negateInterval(roundingInterval(negate(printed), step, rule))
  const { below, above, lowOpen, highOpen } = reach(printed, step, rule)
  const high = add(printed, above)
  return sign(printed) === 0
    ? { low: negate(high), high, lowOpen: highOpen, highOpen }
    : { low: subtract(printed, below), high, lowOpen, highOpen }
}

interface Reach {
  readonly below: Rational
  readonly above: Rational
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** How far from a printed magnitude the value behind it can be, and whether it can be as far as that. */
function reach(printed: Rational, step: Rational, rule: RoundingRule): Reach {
  const half = divide(step, fromInteger(2))
  switch (rule) {
    case "nearest":
      return { below: half, above: half, lowOpen: false, highOpen: false }
    case "half-up":
      return { below: half, above: half, lowOpen: false, highOpen: true }
    case "half-even": {
      const odd = !isEven(divide(printed, step))
      return { below: half, above: half, lowOpen: odd, highOpen: odd }
    }
    case "truncate":
      return { below: zero, above: step, lowOpen: false, highOpen: true }
    case "unknown":
      return { below: half, above: step, lowOpen: false, highOpen: true }
  }
}

/** Whether the last kept digit is even. A value that is no multiple of its step has none: neither of its ties comes to it. */
function isEven(steps: Rational): boolean {
  return isInteger(steps) && steps.numerator % 2n === 0n
}
