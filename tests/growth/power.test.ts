import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { raised, raiseInterval } from "../../src/growth/power.ts"
import { compare, fromInteger, fromNumber, power, rational, subtract } from "../../src/numbers/rational.ts"
import { toNumber } from "../../src/numbers/to-number.ts"
import { interval } from "../numbers/intervals.ts"

describe("raised(base, exponent)", () => {
  test("is exact for whole powers up to the days of a leap year", () => {
    const exact = power(rational(101n, 100n), 366)
    expect(raised(rational(101n, 100n), 366)).toEqual({ near: exact, below: exact, above: exact })
    const beyond = raised(rational(101n, 100n), 367)
    expect(compare(beyond.below, beyond.above)).toBe(-1)
  })

  test("is exact for roots that are fractions of few digits", () => {
    expect(raised(rational(121n, 100n), 1 / 2).below).toEqual(rational(11n, 10n))
    expect(raised(rational(121n, 100n), 1 / 2).above).toEqual(rational(11n, 10n))
    expect(raised(power(rational(101n, 100n), 12), 1 / 12).below).toEqual(rational(101n, 100n))
    expect(raised(fromInteger(0), 1 / 3)).toEqual({
      near: fromInteger(0),
      below: fromInteger(0),
      above: fromInteger(0),
    })
    expect(raised(fromInteger(0), 2.5).above).toEqual(fromInteger(0))
    expect(raised(power(rational(11n, 10n), 366), 1 / 366).below).toEqual(rational(11n, 10n))
  })

  test("holds every other root between its ends, less than 1e-12 apart of it", () => {
    const bases = fc.integer({ min: 1, max: 100_000 }).map((value) => rational(BigInt(value), 100n))
    fc.assert(
      fc.property(bases, fc.integer({ min: 2, max: 12 }), (base, degree) => {
        const { near, below, above } = raised(base, 1 / degree)
        expect(compare(power(below, degree), base)).toBeLessThanOrEqual(0)
        expect(compare(power(above, degree), base)).toBeGreaterThanOrEqual(0)
        expect(compare(below, near)).toBeLessThanOrEqual(0)
        expect(compare(near, above)).toBeLessThanOrEqual(0)
        expect(toNumber(subtract(above, below))).toBeLessThan(1e-12 * toNumber(near))
      }),
    )
  })

  test("holds powers that are no whole number between ends that widen with base and exponent", () => {
    // 2^2.5 = 4 sqrt(2); its square is 32.
    const { below, above } = raised(fromInteger(2), 2.5)
    expect(compare(power(below, 2), fromInteger(32))).toBe(-1)
    expect(compare(power(above, 2), fromInteger(32))).toBe(1)
    const widthOf = (base: number, exponent: number) => {
      const { near, ...ends } = raised(fromNumber(base), exponent)
      return toNumber(subtract(ends.above, ends.below)) / toNumber(near)
    }
    expect(widthOf(2, 2.5)).toBeGreaterThan(8 * Number.EPSILON * 3.5)
    expect(widthOf(1000, 2.5)).toBeGreaterThan(widthOf(2, 2.5))
    expect(widthOf(0.001, 2.5)).toBeGreaterThan(widthOf(0.5, 2.5))
    expect(widthOf(2, 20.5)).toBeGreaterThan(widthOf(2, 2.5))
  })

  test("beyond the largest float is an error that says so", () => {
    expect(() => raised(fromNumber(1e300), 1.5)).toThrow(
      expect.objectContaining({ code: "too-large", message: expect.stringContaining("beyond 1.79") }),
    )
  })
})

test("raiseInterval keeps open and missing ends", () => {
  expect(raiseInterval(interval(2, 3, "[)"), 2)).toEqual(interval(4, 9, "[)"))
  expect(raiseInterval(interval(0, 3, "(]"), 3)).toEqual(interval(0, 27, "(]"))
  expect(raiseInterval(interval(2, null), 2)).toEqual(interval(4, null))
})
