import { describe, expect, test } from "vitest"
import {
  addIntervals,
  between,
  contains,
  type Ends,
  endsOf,
  exactly,
  hull,
  hullOfAll,
  type Interval,
  intersect,
  negateInterval,
  negative,
  notNegative,
  positive,
  scaleInterval,
  shiftInterval,
  subtractIntervals,
  tightenToIntegers,
  unbounded,
  width,
} from "../../src/numbers/interval.ts"
import { fromInteger, fromNumber, zero } from "../../src/numbers/rational.ts"
import { interval } from "./intervals.ts"

describe("between(low, high, ends)", () => {
  test.each<Ends>(["[]", "[)", "(]", "()"])("draws its ends %s", (ends) => {
    expect(endsOf(interval(1, 2, ends))).toBe(ends)
  })

  test("is null when no value is between", () => {
    expect(between(fromInteger(2), fromInteger(1))).toBeNull()
    expect(between(fromInteger(1), fromInteger(1), "[)")).toBeNull()
    expect(between(fromInteger(1), fromInteger(1), "(]")).toBeNull()
    expect(between(fromInteger(1), fromInteger(1))).toEqual(exactly(fromInteger(1)))
  })

  test("is open where there is no bound", () => {
    expect(endsOf(interval(null, 1))).toBe("(]")
    expect(endsOf(interval(1, null))).toBe("[)")
    expect(interval(null, null)).toEqual(unbounded)
  })
})

test("contains(interval, value) respects open and missing ends", () => {
  const values = [0, 1, 2, 3, 4].map(fromInteger)
  const inside = (set: Interval) => values.map((value) => contains(set, value))
  expect(inside(interval(1, 3, "[]"))).toEqual([false, true, true, true, false])
  expect(inside(interval(1, 3, "()"))).toEqual([false, false, true, false, false])
  expect(inside(interval(null, 3, "()"))).toEqual([true, true, true, false, false])
  expect(inside(interval(1, null, "[)"))).toEqual([false, true, true, true, true])
  expect([-1, 0, 1].map((value) => contains(positive, fromInteger(value)))).toEqual([false, false, true])
  expect([-1, 0, 1].map((value) => contains(notNegative, fromInteger(value)))).toEqual([false, true, true])
  expect([-1, 0, 1].map((value) => contains(negative, fromInteger(value)))).toEqual([true, false, false])
})

test("width(interval) is high less low, null without a bound", () => {
  expect(width(interval(1, 3.5, "()"))).toEqual(fromNumber(2.5))
  expect(width(interval(null, 3))).toBeNull()
  expect(width(interval(3, null))).toBeNull()
})

describe("intersect(a, b)", () => {
  test("takes the inner ends, open where either is open", () => {
    expect(intersect(interval(0, 2), interval(1, 3))).toEqual(interval(1, 2))
    expect(intersect(interval(1, 3), interval(0, 2))).toEqual(interval(1, 2))
    expect(intersect(interval(1, 3, "()"), interval(1, 3, "[]"))).toEqual(interval(1, 3, "()"))
    expect(intersect(interval(1, 3, "[)"), interval(1, 3, "(]"))).toEqual(interval(1, 3, "()"))
    expect(intersect(interval(null, 3), interval(1, null))).toEqual(interval(1, 3))
    expect(intersect(unbounded, interval(1, 3, "[)"))).toEqual(interval(1, 3, "[)"))
  })

  test("is null when they have nothing in common", () => {
    expect(intersect(interval(0, 1), interval(2, 3))).toBeNull()
    expect(intersect(interval(0, 1, "[)"), interval(1, 3))).toBeNull()
    expect(intersect(interval(0, 1), interval(1, 3))).toEqual(interval(1, 1))
  })
})

describe("hull", () => {
  test("takes the outer ends, closed where either is closed", () => {
    expect(hull(interval(0, 1), interval(2, 3))).toEqual(interval(0, 3))
    expect(hull(interval(2, 3), interval(0, 1))).toEqual(interval(0, 3))
    expect(hull(interval(1, 3, "()"), interval(1, 3, "[]"))).toEqual(interval(1, 3))
    expect(hull(interval(1, 3, "()"), interval(1, 3, "()"))).toEqual(interval(1, 3, "()"))
    expect(hull(interval(null, 1), interval(0, 3, "[)"))).toEqual(interval(null, 3, "[)"))
    expect(hull(interval(0, 3), interval(1, null))).toEqual(interval(0, null))
  })

  test("of a list leaves out empty sets and is null when all are empty", () => {
    expect(hullOfAll([null, interval(2, 3), null, interval(0, 1)])).toEqual(interval(0, 3))
    expect(hullOfAll([interval(2, 3), null])).toEqual(interval(2, 3))
    expect(hullOfAll([null, null])).toBeNull()
    expect(hullOfAll([])).toBeNull()
  })
})

describe("tightenToIntegers(interval)", () => {
  test("goes from the first to the last whole number inside", () => {
    expect(tightenToIntegers(interval(95_251.4, 95_607.5))).toEqual(interval(95_252, 95_607))
    expect(tightenToIntegers(interval(1, 3, "()"))).toEqual(interval(2, 2))
    expect(tightenToIntegers(interval(1, 3, "[]"))).toEqual(interval(1, 3))
    expect(tightenToIntegers(interval(0.5, 2.5, "()"))).toEqual(interval(1, 2))
    expect(tightenToIntegers(interval(-2.5, -0.5))).toEqual(interval(-2, -1))
    expect(tightenToIntegers(interval(null, 2, "()"))).toEqual(interval(null, 1))
    expect(tightenToIntegers(interval(2, null, "()"))).toEqual(interval(3, null))
  })

  test("is null when there is none", () => {
    expect(tightenToIntegers(interval(2, 3, "()"))).toBeNull()
    expect(tightenToIntegers(interval(2.1, 2.9))).toBeNull()
  })
})

describe("sums, differences and multiples", () => {
  test("add ends, open where either is open", () => {
    expect(addIntervals(interval(1, 2, "[)"), interval(10, 20, "[]"))).toEqual(interval(11, 22, "[)"))
    expect(addIntervals(interval(1, 2, "(]"), interval(10, 20, "[]"))).toEqual(interval(11, 22, "(]"))
    expect(addIntervals(interval(1, null), interval(null, 20))).toEqual(unbounded)
  })

  test("subtract crosswise", () => {
    expect(subtractIntervals(interval(10, 20, "[)"), interval(1, 2, "[)"))).toEqual(interval(8, 19, "()"))
    expect(subtractIntervals(interval(10, 20), interval(1, null))).toEqual(interval(null, 19))
  })

  test("mirror at zero", () => {
    expect(negateInterval(interval(1, 2, "[)"))).toEqual(interval(-2, -1, "(]"))
    expect(negateInterval(interval(1, null))).toEqual(interval(null, -1))
  })

  test("scale and shift every value", () => {
    expect(scaleInterval(interval(1, 2, "[)"), fromInteger(3))).toEqual(interval(3, 6, "[)"))
    expect(scaleInterval(interval(1, 2, "[)"), fromInteger(-3))).toEqual(interval(-6, -3, "(]"))
    expect(scaleInterval(interval(null, 2), fromInteger(-1))).toEqual(interval(-2, null))
    expect(scaleInterval(interval(0, 1), fromNumber(0.5))).toEqual(interval(0, 0.5))
    expect(shiftInterval(interval(1, 2, "[)"), fromInteger(-1))).toEqual(interval(0, 1, "[)"))
    expect(shiftInterval(interval(null, 2), zero)).toEqual(interval(null, 2))
    expect(shiftInterval(interval(2, null), zero)).toEqual(interval(2, null))
  })
})
