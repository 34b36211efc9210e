import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  contains,
  type Ends,
  exactly,
  type Interval,
  notNegative,
  positive,
  unbounded,
} from "../../src/numbers/interval.ts"
import { divideIntervals, multiplyIntervals, solveFactor } from "../../src/numbers/interval-product.ts"
import { divide, fromInteger, multiply, rational, sign, zero } from "../../src/numbers/rational.ts"
import { interval } from "./intervals.ts"

describe("multiplyIntervals(a, b)", () => {
  test.each<[Interval, Interval, Interval]>([
    [interval(1, 2), interval(3, 4), interval(3, 8)],
    [interval(-2, -1), interval(3, 4), interval(-8, -3)],
    [interval(-2, -1), interval(-4, -3), interval(3, 8)],
    [interval(-1, 2), interval(-3, 4), interval(-6, 8)],
    [interval(1, 2, "[)"), interval(3, 4), interval(3, 8, "[)")],
    [interval(1, 2, "(]"), interval(3, 4), interval(3, 8, "(]")],
    [interval(1, 2), interval(-4, -3, "[)"), interval(-8, -3, "[)")],
    [interval(0, 1), interval(5, null), interval(0, null)],
    [interval(0, 1, "(]"), interval(5, null), interval(0, null, "()")],
    [interval(0, 1, "(]"), interval(0, 5), interval(0, 5)],
    [interval(0, 0), unbounded, interval(0, 0)],
    [interval(-1, 1), interval(5, null), unbounded],
    [interval(null, -1), interval(null, -2), interval(2, null)],
  ])("case %#", (a, b, product) => {
    expect(multiplyIntervals(a, b)).toEqual(product)
    expect(multiplyIntervals(b, a)).toEqual(product)
  })
})

describe("divideIntervals(a, b)", () => {
  test.each<[Interval, Interval, Interval | null]>([
    [interval(1, 2), interval(4, 8), interval(0.125, 0.5)],
    [interval(1, 2, "[)"), interval(4, 8), interval(0.125, 0.5, "[)")],
    [interval(1, 2), interval(4, 8, "[)"), interval(0.125, 0.5, "(]")],
    [interval(1, 2), interval(4, 8, "(]"), interval(0.125, 0.5, "[)")],
    [interval(-2, -1), interval(4, 8), interval(-0.5, -0.125)],
    [interval(1, 2), interval(0, 2), interval(0.5, null)],
    [interval(1, 2), interval(0, 2, "(]"), interval(0.5, null)],
    [interval(1, 2), interval(-2, 0), interval(null, -0.5)],
    [interval(1, 2), interval(-1, 2), unbounded],
    [interval(0, 0), interval(-1, 2), interval(0, 0)],
    [interval(0, 2), interval(1, 2), interval(0, 2)],
    [interval(-1, 2), interval(1, 2), interval(-1, 2)],
    [interval(1, 2), interval(4, null), interval(0, 0.5, "(]")],
    [interval(1, null), interval(4, 8), interval(0.125, null)],
    [interval(0, 2), interval(0, 2), interval(0, null)],
    [interval(0, 2), interval(-2, 0), interval(null, 0)],
    [interval(0, 0), interval(0, null), interval(0, 0)],
    [interval(0, 0), interval(null, 0), interval(0, 0)],
    [interval(1, 2), interval(null, null), unbounded],
    [interval(null, null), interval(1, 2), unbounded],
    [interval(1, 2), interval(null, -1), interval(-2, 0, "[)")],
    [interval(1, 2), interval(0, 0), null],
    [interval(0, 2), interval(0, 0), null],
  ])("case %#", (a, b, quotient) => {
    expect(divideIntervals(a, b)).toEqual(quotient)
  })
})

describe("solveFactor(product, factor, domain)", () => {
  test("is any value of the domain when both can be zero", () => {
    expect(solveFactor(interval(0, 1), interval(0, 1))).toEqual(unbounded)
    expect(solveFactor(interval(-1, 1), interval(0, 1), positive)).toEqual(positive)
  })

  test("is the quotient cut by the domain before the hull is taken", () => {
    expect(solveFactor(interval(1, 1), interval(-1, 2), positive)).toEqual(interval(0.5, null))
    expect(solveFactor(interval(1, 2), interval(-1, 2), positive)).toEqual(interval(0.5, null))
    expect(solveFactor(interval(1, 2), interval(4, 8), interval(0.25, 1))).toEqual(interval(0.25, 0.5))
  })

  test("is null when no value of the domain will do", () => {
    expect(solveFactor(interval(1, 2), interval(-2, -1), notNegative)).toBeNull()
    expect(solveFactor(interval(1, 2), exactly(zero))).toBeNull()
  })
})

const halves = fc.integer({ min: -8, max: 8 }).map((value) => value / 2)
const ends = fc.constantFrom<Ends>("[]", "[)", "(]", "()")
const intervals: fc.Arbitrary<Interval> = fc
  .tuple(halves, halves, ends)
  .filter(([low, high]) => low < high)
  .map(([low, high, drawn]) => interval(low, high, drawn))
const grid = Array.from({ length: 161 }, (_, index) => rational(BigInt(index - 80), 20n))
const members = (set: Interval) => grid.filter((value) => contains(set, value))

describe("products and quotients hold all results of members and no end that is not reached", () => {
  test("for random intervals on a grid", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const product = multiplyIntervals(a, b)
        const quotient = divideIntervals(a, b)
        const products = members(a).flatMap((x) => members(b).map((y) => multiply(x, y)))
        const quotients = members(a).flatMap((x) =>
          members(b)
            .filter((y) => sign(y) !== 0)
            .map((y) => divide(x, y)),
        )
        expect(products.every((value) => contains(product, value))).toBe(true)
        expect(quotient !== null && quotients.every((value) => contains(quotient, value))).toBe(true)
        const reaches = (end: typeof product.low) =>
          products.some(
            (value) => end !== null && value.numerator === end.numerator && value.denominator === end.denominator,
          )
        expect(reaches(product.low)).toBe(!product.lowOpen)
        expect(reaches(product.high)).toBe(!product.highOpen)
      }),
      { numRuns: 60 },
    )
  })

  test("every x of a solved factor satisfies the product with some member", () => {
    fc.assert(
      fc.property(
        intervals,
        intervals,
        fc.constantFrom(unbounded, positive, notNegative),
        (product, factor, domain) => {
          const solved = solveFactor(product, factor, domain)
          for (const x of members(domain)) {
            const possible = members(factor).some((f) => contains(product, multiply(x, f)))
            if (possible) expect(solved !== null && contains(solved, x)).toBe(true)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test("an unbounded side stays unbounded", () => {
    expect(multiplyIntervals(interval(1, null), exactly(fromInteger(-2)))).toEqual(interval(null, -2))
    expect(divideIntervals(interval(null, 4), exactly(fromInteger(2)))).toEqual(interval(null, 2))
  })
})
