import { NfoldError } from "../errors.ts"
import { negate, powerOfTen, type Rational, rational } from "./rational.ts"
import { type RoundingRule, roundToInteger } from "./rounding.ts"

/** A number as it was written: 2.40 is 240 hundredths, which is more than the value 12/5 says. */
export interface Decimal {
  readonly value: Rational
  /** Digits after the decimal point. */
  readonly decimals: number
}

/** A longer run of digits is no figure but noise. */
export const longestRun = 40

/**
 * Reads plain decimal text: a sign or none, ASCII digits, at most one point with digits on both sides.
 *
 * @throws NfoldError `bad-figure` when it is anything else or has more than 40 digits
 */
export function parseDecimal(text: string): Decimal {
  const found = text.length <= longestRun + 2 ? /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text) : null
  const [, sign = "", whole = "", fraction = ""] = found ?? []
  if (found === null || whole.length + fraction.length > longestRun) {
    throw new NfoldError("bad-figure", `parseDecimal: "${text.slice(0, longestRun)}" is no decimal number`, {
      expected: `digits with at most one point, such as 25575 or -2.4, at most ${longestRun} digits`,
    })
  }
  const size = rational(BigInt(whole + fraction), powerOfTen(fraction.length))
  return { value: sign === "-" ? negate(size) : size, decimals: fraction.length }
}

/** The unit of the last of so many decimals: 1/10 for one, 100 for minus two. */
export function stepOfDecimals(decimals: number): Rational {
  return decimals >= 0 ? rational(1n, powerOfTen(decimals)) : { numerator: powerOfTen(-decimals), denominator: 1n }
}

/** The value rounded to so many decimals, as plain digits with a point: 242/100 to one decimal is "2.4". Zero has no sign. */
export function decimalText(value: Rational, decimals: number, rule: RoundingRule = "half-up"): string {
  const scale = powerOfTen(decimals)
  const rounded = roundToInteger(rational(value.numerator * scale, value.denominator), rule)
  const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(decimals + 1, "0")
  const point = digits.length - decimals
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return rounded < 0n ? `-${text}` : text
}
