import type { Interval } from "./interval.ts"
import type { Rational } from "./rational.ts"

/** The float nearest to the fraction, ties to even, however long its terms are; beyond the largest float, Infinity. */
export function toNumber(value: Rational): number {
  const numerator = Number(value.numerator)
  const denominator = Number(value.denominator)
  // Both terms are exact floats, so that one division rounds once.
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)) return numerator / denominator
  return value.numerator < 0n
    ? -longQuotient(-value.numerator, value.denominator)
    : longQuotient(value.numerator, value.denominator)
}

/** The ends of an interval as floats. Null is no bound, and an end beyond the largest float is as good as none. */
export function endsAsNumbers({ low, high }: Interval): { readonly low: number | null; readonly high: number | null } {
  return { low: endAsNumber(low), high: endAsNumber(high) }
}

function endAsNumber(end: Rational | null): number | null {
  const number = end === null ? Infinity : toNumber(end)
  return Number.isFinite(number) ? number : null
}

/** Long division to some 70 bits, the rest kept as one sticky bit, then the engine's own correct rounding. */
function longQuotient(numerator: bigint, denominator: bigint): number {
  // The quotient is between 2 ** (exponent - 1) and 2 ** (exponent + 1).
  const exponent = numerator.toString(2).length - denominator.toString(2).length
  if (exponent <= smallestNormalExponent) return roundHalfEven(numerator << spacingBits, denominator) * Number.MIN_VALUE
  const shift = BigInt(guardBits - exponent)
  const scaled = shift > 0n ? numerator << shift : numerator
  const divisor = shift > 0n ? denominator : denominator << -shift
  const sticky = scaled % divisor === 0n ? 0n : 1n
  // In two steps, neither of which leaves the range of floats.
  return Number((scaled / divisor) | sticky) * 2 ** (1 - guardBits) * 2 ** (exponent - 1)
}

/** Below 2^-1021 floats stand 2^-1074 apart and have fewer bits: the quotient is rounded here, to whole spacings. */
function roundHalfEven(numerator: bigint, denominator: bigint): number {
  const down = numerator / denominator
  const twiceRest = 2n * (numerator % denominator)
  const up = twiceRest > denominator || (twiceRest === denominator && down % 2n === 1n)
  return Number(up ? down + 1n : down)
}

const guardBits = 70
const smallestNormalExponent = -1022
const spacingBits = 1074n
