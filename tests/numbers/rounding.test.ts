import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { between, contains, type Ends } from "../../src/numbers/interval.ts"
import { fromInteger, fromNumber, multiply, negate, rational, subtract } from "../../src/numbers/rational.ts"
import {
  type RoundingRule,
  round,
  roundingInterval,
  roundingRules,
  roundToInteger,
} from "../../src/numbers/rounding.ts"

const tenth = rational(1n, 10n)

describe("round(value, step, rule)", () => {
  test.each<[number, number, RoundingRule, number]>([
    [2.45, 0.1, "half-up", 2.5],
    [2.45, 0.1, "half-even", 2.4],
    [2.55, 0.1, "half-even", 2.6],
    [2.449, 0.1, "half-up", 2.4],
    [2.451, 0.1, "half-even", 2.5],
    [2.49, 0.1, "truncate", 2.4],
    [-37.5, 1, "half-up", -38],
    [-37.5, 1, "half-even", -38],
    [-36.5, 1, "half-even", -36],
    [-37.9, 1, "truncate", -37],
    [2.45, 0.1, "nearest", 2.5],
    [2.45, 0.1, "unknown", 2.5],
    [25_575, 100, "half-up", 25_600],
    [0, 0.1, "half-up", 0],
  ])("%d at %d by %s is %d", (value, step, rule, expected) => {
    expect(round(fromNumber(value), fromNumber(step), rule)).toEqual(fromNumber(expected))
  })
})

describe("roundingInterval(printed, step, rule)", () => {
  test.each<[number, number, RoundingRule, number, number, Ends]>([
    [26.8, 0.1, "nearest", 26.75, 26.85, "[]"],
    [26.8, 0.1, "half-up", 26.75, 26.85, "[)"],
    [26.8, 0.1, "half-even", 26.75, 26.85, "[]"],
    [26.7, 0.1, "half-even", 26.65, 26.75, "()"],
    [26.8, 0.1, "truncate", 26.8, 26.9, "[)"],
    [26.8, 0.1, "unknown", 26.75, 26.9, "[)"],
    [-4.9, 0.1, "half-up", -4.95, -4.85, "(]"],
    [-4.9, 0.1, "truncate", -5, -4.9, "(]"],
    [-4.9, 0.1, "unknown", -5, -4.85, "(]"],
    [25_500, 100, "nearest", 25_450, 25_550, "[]"],
    [0, 0.1, "nearest", -0.05, 0.05, "[]"],
    [0, 0.1, "half-up", -0.05, 0.05, "()"],
    [0, 0.1, "half-even", -0.05, 0.05, "[]"],
    [0, 0.1, "truncate", -0.1, 0.1, "()"],
    [0, 0.1, "unknown", -0.1, 0.1, "()"],
  ])("%d at %d by %s comes from %d to %d %s", (printed, step, rule, low, high, ends) => {
    expect(roundingInterval(fromNumber(printed), fromNumber(step), rule)).toEqual(
      between(fromNumber(low), fromNumber(high), ends),
    )
  })

  test("of a value that is no multiple of its step has no even digit", () => {
    expect(roundingInterval(rational(3n, 2n), fromInteger(1), "half-even")).toEqual(
      between(fromInteger(1), fromInteger(2), "()"),
    )
  })

  test("holds a value exactly when the value rounds to what was printed", () => {
    const hundredths = fc.integer({ min: -1000, max: 1000 })
    for (const rule of roundingRules.filter((rule) => rule !== "nearest" && rule !== "unknown")) {
      fc.assert(
        fc.property(hundredths, fc.integer({ min: -100, max: 100 }), (value, tenths) => {
          const exact = rational(BigInt(value), 100n)
          const printed = multiply(fromInteger(tenths), tenth)
          const rounds = roundToInteger(multiply(exact, fromInteger(10)), rule) === BigInt(tenths)
          expect(contains(roundingInterval(printed, tenth, rule), exact)).toBe(rounds)
        }),
        { numRuns: 2000 },
      )
    }
  })

  test("holds under nearest whatever half-up or half-even print, under unknown whatever any rule prints", () => {
    const hundredths = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(hundredths, (value) => {
        const exact = rational(BigInt(value), 100n)
        for (const rule of roundingRules) {
          const printed = round(exact, tenth, rule)
          if (rule !== "truncate" && rule !== "unknown") {
            expect(contains(roundingInterval(printed, tenth, "nearest"), exact)).toBe(true)
          }
          expect(contains(roundingInterval(printed, tenth, "unknown"), exact)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test("of a fall is the mirror image of that of a rise", () => {
    for (const rule of roundingRules) {
      const rise = roundingInterval(fromNumber(4.9), tenth, rule)
      const fall = roundingInterval(fromNumber(-4.9), tenth, rule)
      expect(fall).toEqual({
        low: rise.high && negate(rise.high),
        high: rise.low && subtract(fromInteger(0), rise.low),
        lowOpen: rise.highOpen,
        highOpen: rise.lowOpen,
      })
    }
  })
})
