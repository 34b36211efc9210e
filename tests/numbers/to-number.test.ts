import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { between, unbounded } from "../../src/numbers/interval.ts"
import { fromNumber, type Rational, rational, zero } from "../../src/numbers/rational.ts"
import { endsAsNumbers, toNumber } from "../../src/numbers/to-number.ts"

describe("toNumber(fraction) is the nearest float", () => {
  test("of short fractions", () => {
    expect(toNumber(rational(1n, 3n))).toBe(1 / 3)
    expect(toNumber(rational(-25_575n, 10_567n))).toBe(-25_575 / 10_567)
  })

  test("gives back every float from its own decimal text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(fromNumber(value))).toBe(value === 0 ? 0 : value)
      }),
      { numRuns: 5000 },
    )
  })

  test("agrees with the engine's own reading of long decimal text", () => {
    const digits = fc.bigInt({ min: 1n, max: 10n ** 60n })
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 380 }), (numerator, scale) => {
        expect(toNumber(rational(numerator, 10n ** BigInt(scale)))).toBe(Number(`${numerator}e-${scale}`))
        expect(toNumber(rational(-numerator, 10n ** BigInt(scale)))).toBe(-Number(`${numerator}e-${scale}`))
      }),
      { numRuns: 3000 },
    )
  })

  test("goes to the even neighbour at a tie and up just above it", () => {
    const tie = 2n ** 80n + 2n ** 27n
    expect(toNumber(rational(tie, 1n))).toBe(2 ** 80)
    expect(toNumber(rational(tie + 1n, 1n))).toBe(2 ** 80 + 2 ** 28)
    expect(toNumber(rational(tie * 3n ** 40n + 1n, 3n ** 40n))).toBe(2 ** 80 + 2 ** 28)
    expect(toNumber(rational(3n * 2n ** 79n + 2n ** 27n + 2n ** 28n, 1n))).toBe(3 * 2 ** 79 + 2 ** 29)
  })

  test("rounds once where floats run out of bits", () => {
    expect(toNumber(rational(1n, 2n ** 1075n))).toBe(0)
    expect(toNumber(rational(3n, 2n ** 1075n))).toBe(2 * Number.MIN_VALUE)
    expect(toNumber(rational(2n ** 60n + 1n, 2n ** 1135n))).toBe(Number.MIN_VALUE)
    expect(toNumber(rational(1n, 2n ** 1200n))).toBe(0)
  })

  test("reaches both ends of the range of normal floats", () => {
    for (const value of [Number.MAX_VALUE, 2 ** 1023, 2 ** -1021, 2 ** -1022, 2 ** -1022 - Number.MIN_VALUE]) {
      expect(toNumber(fromNumber(value))).toBe(value)
    }
  })

  test("is Infinity beyond the largest float", () => {
    expect(toNumber(rational(10n ** 400n, 1n))).toBe(Number.POSITIVE_INFINITY)
    expect(toNumber(rational(-(10n ** 400n), 1n))).toBe(Number.NEGATIVE_INFINITY)
    expect(toNumber(rational(10n ** 400n, 10n ** 399n + 1n))).toBeCloseTo(10, 12)
  })
})

describe("endsAsNumbers(interval)", () => {
  const ends = (low: Rational, high: Rational) => endsAsNumbers(between(low, high) ?? unbounded)

  test("is null where there is no bound", () => {
    expect(endsAsNumbers(unbounded)).toEqual({ low: null, high: null })
    expect(ends(zero, rational(1n, 4n))).toEqual({ low: 0, high: 0.25 })
  })

  test("has no bound beyond the largest float", () => {
    const beyond = 10n ** 400n
    expect(ends(rational(-beyond, 1n), rational(beyond, 1n))).toEqual({ low: null, high: null })
  })
})
