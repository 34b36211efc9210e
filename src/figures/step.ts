import { compare, divide, fromInteger, powerOfTen, type Rational, sign } from "../numbers/rational.ts"

/**
 * The steps of counts printed together: a count is exact (null), unless it has five or more digits and ends in two or
 * more zeros. Then its step is the largest power of ten that divides all such counts, and at most a fortieth of it:
 * 494,100 beside 470,100 was rounded to hundreds, 40,000 alone to thousands.
 */
export function stepsOfCounts(counts: readonly Rational[]): readonly (Rational | null)[] {
  const zeros = counts.filter(looksRounded).map(({ numerator }) => trailingZeros(numerator))
  const common = Math.min(...zeros)
  return counts.map((count) => (looksRounded(count) ? largestStep(count, common) : null))
}

/** The step of a count that is printed alone. */
export function stepOfCount(count: Rational): Rational | null {
  return looksRounded(count) ? largestStep(count, trailingZeros(count.numerator)) : null
}

function looksRounded({ numerator, denominator }: Rational): boolean {
  return denominator === 1n && numerator >= 10_000n && numerator % 100n === 0n
}

function largestStep(count: Rational, zeros: number): Rational {
  const most = divide(count, fromInteger(40))
  let exponent = zeros
  while (compare(fromInteger(powerOfTen(exponent)), most) > 0) exponent--
  return fromInteger(powerOfTen(exponent))
}

function trailingZeros(value: bigint): number {
  let zeros = 0
  for (let rest = value; rest % 10n === 0n; rest /= 10n) zeros++
  return zeros
}

/** The unit of the last digit that is not zero: 1,000 for 25,000, 1/10 for 26.80; null for zero or a third. */
export function lastDigitUnit(value: Rational): Rational | null {
  if (sign(value) === 0) return null
  let { numerator, denominator } = value
  let exponent = 0
  for (; denominator % 10n === 0n; denominator /= 10n) exponent--
  // What is left of the denominator divides a power of ten only if it is made of twos and fives.
  while (denominator !== 1n && (denominator % 2n === 0n || denominator % 5n === 0n)) {
    const factor = denominator % 2n === 0n ? 5n : 2n
    denominator /= 10n / factor
    numerator *= factor
    exponent--
  }
  if (denominator !== 1n) return null
  for (; numerator % 10n === 0n; numerator /= 10n) exponent++
  return exponent >= 0 ? fromInteger(powerOfTen(exponent)) : divide(fromInteger(1), fromInteger(powerOfTen(-exponent)))
}
