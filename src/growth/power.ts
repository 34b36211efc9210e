import { NfoldError } from "../errors.ts"
import type { Interval } from "../numbers/interval.ts"
import { add, equals, fromNumber, multiply, power, type Rational, sign, subtract, zero } from "../numbers/rational.ts"
import { toNumber } from "../numbers/to-number.ts"

/**
 * All values of an interval from zero up, raised to a power above zero. Whole powers are exact; of roots the ends are
 * rounded outward, since most are no fractions.
 */
export function raiseInterval({ low, high, lowOpen, highOpen }: Interval, exponent: number): Interval {
  return {
    low: low && raised(low, exponent).below,
    high: high && raised(high, exponent).above,
    lowOpen,
    highOpen,
  }
}

/** A power, and two fractions between which it is: the same where it is a fraction itself. */
export interface Raised {
  readonly near: Rational
  readonly below: Rational
  readonly above: Rational
}

/** The value from zero up to a power above zero. */
export function raised(base: Rational, exponent: number): Raised {
  const exact = exactPower(base, exponent)
  if (exact !== null) return { near: exact, below: exact, above: exact }
  const float = toNumber(base) ** exponent
  if (float === Number.POSITIVE_INFINITY) throw new NfoldError("too-large", `the power is beyond ${Number.MAX_VALUE}`)
  const near = fromNumber(float)
  const margin = multiply(near, fromNumber(relativeError(base, exponent)))
  return { near, below: subtract(near, margin), above: add(near, margin) }
}

/** Whole powers, and roots that are fractions of few digits such as the square root of 1.21; else null. */
function exactPower(base: Rational, exponent: number): Rational | null {
  if (sign(base) === 0) return zero
  if (Number.isInteger(exponent) && exponent <= largestExactPower) return power(base, exponent)
  const degree = Math.round(1 / exponent)
  if (degree === 0 || degree > largestExactPower || 1 / degree !== exponent) return null
  const root = fromNumber(Number((toNumber(base) ** exponent).toPrecision(12)))
  return equals(power(root, degree), base) ? root : null
}

/** Of the float power: what rounding the base and the exponent does to it, and the rounding of the power itself. */
function relativeError(base: Rational, exponent: number): number {
  return 4 * Number.EPSILON * (1 + exponent + exponent * Math.abs(Math.log(toNumber(base))))
}

/** A leap year has 366 daily periods. */
const largestExactPower = 366
