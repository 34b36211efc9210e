import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  absolute,
  add,
  ceiling,
  compare,
  divide,
  equals,
  floor,
  fromInteger,
  fromNumber,
  isInteger,
  multiply,
  negate,
  power,
  type Rational,
  rational,
  sign,
  subtract,
} from "../../src/numbers/rational.ts"

const terms: fc.Arbitrary<Rational> = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  .map(([numerator, denominator]) => rational(numerator, denominator))

describe("rational(numerator, denominator)", () => {
  test("is in lowest terms with the denominator above zero", () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n })
    expect(rational(-6n, -4n)).toEqual({ numerator: 3n, denominator: 2n })
    expect(rational(0n, -7n)).toEqual({ numerator: 0n, denominator: 1n })
    expect(rational(10n ** 40n, 10n ** 39n)).toEqual({ numerator: 10n, denominator: 1n })
    expect(rational(7n, 10n ** 40n)).toEqual({ numerator: 7n, denominator: 10n ** 40n })
  })

  test("of a zero denominator is an error", () => {
    expect(() => rational(1n, 0n)).toThrow(
      expect.objectContaining({ code: "bad-argument", message: expect.stringContaining("the denominator is 0") }),
    )
  })

  test("has no common divisor left, however long its terms", () => {
    fc.assert(
      fc.property(terms, fc.bigInt({ min: 2n, max: 10n ** 30n }), (value, factor) => {
        expect(rational(value.numerator * factor, value.denominator * factor)).toEqual(value)
      }),
    )
  })
})

describe("fromNumber(value) is the number its shortest decimal text states", () => {
  test.each([
    [0.1, 1n, 10n],
    [-2.5, -5n, 2n],
    [25_575, 25_575n, 1n],
    [-0.5, -1n, 2n],
    [1e21, 10n ** 21n, 1n],
    [1.5e21, 15n * 10n ** 20n, 1n],
    [1e-7, 1n, 10n ** 7n],
    [-1.25e-7, -1n, 8_000_000n],
    [-0, 0n, 1n],
  ])("%d", (value, numerator, denominator) => {
    expect(fromNumber(value)).toEqual({ numerator, denominator })
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is an error", (value) => {
    expect(() => fromNumber(value)).toThrow(
      expect.objectContaining({ code: "bad-argument", message: `fromNumber: ${value} is no finite number` }),
    )
  })
})

describe("fromInteger(value)", () => {
  test("takes bigints and safe integers", () => {
    expect(fromInteger(-3)).toEqual({ numerator: -3n, denominator: 1n })
    expect(fromInteger(10n ** 30n)).toEqual({ numerator: 10n ** 30n, denominator: 1n })
  })

  test.each([0.5, 2 ** 53])("of %d is an error", (value) => {
    expect(() => fromInteger(value)).toThrow(
      expect.objectContaining({ code: "bad-argument", message: `fromInteger: ${value} is no safe integer` }),
    )
  })
})

describe("arithmetic", () => {
  test("adds, subtracts, multiplies and divides as in school", () => {
    const third = rational(1n, 3n)
    const sixth = rational(1n, 6n)
    expect(add(third, sixth)).toEqual(rational(1n, 2n))
    expect(add(third, third)).toEqual(rational(2n, 3n))
    expect(subtract(third, sixth)).toEqual(sixth)
    expect(multiply(third, fromInteger(6))).toEqual(fromInteger(2))
    expect(divide(third, sixth)).toEqual(fromInteger(2))
    expect(divide(third, negate(sixth))).toEqual(fromInteger(-2))
    expect(() => divide(third, fromInteger(0))).toThrow(expect.objectContaining({ code: "bad-argument" }))
  })

  test("undoes itself exactly", () => {
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a)
        if (sign(b) !== 0) expect(divide(multiply(a, b), b)).toEqual(a)
      }),
    )
  })

  test("compares by cross multiplication", () => {
    expect(compare(rational(1n, 3n), rational(2n, 5n))).toBe(-1)
    expect(compare(rational(2n, 5n), rational(1n, 3n))).toBe(1)
    expect(compare(rational(2n, 4n), rational(1n, 2n))).toBe(0)
    expect(compare(rational(2n, 7n), rational(1n, 7n))).toBe(1)
    expect(compare(fromInteger(-2), fromInteger(-1))).toBe(-1)
    expect(equals(rational(2n, 4n), rational(1n, 2n))).toBe(true)
    expect(equals(rational(1n, 2n), rational(1n, 3n))).toBe(false)
    expect(equals(rational(1n, 2n), rational(3n, 2n))).toBe(false)
  })

  test("knows sign and size", () => {
    expect([fromInteger(-2), fromInteger(0), fromInteger(2)].map(sign)).toEqual([-1, 0, 1])
    expect(absolute(fromInteger(-2))).toEqual(fromInteger(2))
    expect(absolute(fromInteger(2))).toEqual(fromInteger(2))
    expect(isInteger(rational(4n, 2n))).toBe(true)
    expect(isInteger(rational(1n, 2n))).toBe(false)
  })
})

describe("floor and ceiling", () => {
  test.each([
    [7n, 2n, 3n, 4n],
    [-7n, 2n, -4n, -3n],
    [6n, 2n, 3n, 3n],
    [-6n, 2n, -3n, -3n],
    [1n, 3n, 0n, 1n],
    [-1n, 3n, -1n, 0n],
    [0n, 1n, 0n, 0n],
  ])("of %d/%d are %d and %d", (numerator, denominator, below, above) => {
    expect(floor(rational(numerator, denominator))).toBe(below)
    expect(ceiling(rational(numerator, denominator))).toBe(above)
  })
})

describe("power(base, exponent)", () => {
  test("is exact for positive, zero and negative exponents", () => {
    expect(power(rational(2n, 3n), 3)).toEqual(rational(8n, 27n))
    expect(power(rational(2n, 3n), 0)).toEqual(fromInteger(1))
    expect(power(rational(-2n, 3n), -3)).toEqual(rational(-27n, 8n))
  })

  test("of zero to a negative, or of anything to a fraction, is an error", () => {
    expect(() => power(fromInteger(0), -1)).toThrow(expect.objectContaining({ code: "bad-argument" }))
    expect(() => power(fromInteger(2), 0.5)).toThrow(
      expect.objectContaining({ code: "bad-argument", message: "power: the exponent 0.5 is no integer" }),
    )
  })
})
