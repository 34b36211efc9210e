import { describe, expect, test } from "vitest"
import { lastDigitUnit, stepOfCount, stepsOfCounts } from "../../src/figures/step.ts"
import { fromInteger, fromNumber, rational } from "../../src/numbers/rational.ts"
import { toNumber } from "../../src/numbers/to-number.ts"

describe("stepsOfCounts(counts) of one sentence", () => {
  test.each<[number[], (number | null)[]]>([
    [
      [494_100, 470_100],
      [100, 100],
    ],
    [
      [494_000, 470_100],
      [100, 100],
    ],
    [
      [494_000, 470_000],
      [1000, 1000],
    ],
    [
      [40_000, 25_575, 4_200],
      [1000, null, null],
    ],
    [
      [40_000, 2_000_000],
      [1000, 10_000],
    ],
    [
      [100_000, 1_000_000],
      [1000, 10_000],
    ],
    [[10_000], [100]],
    [[9_900], [null]],
    [[25_575], [null]],
    [[25_570], [null]],
    [[0], [null]],
    [[], []],
  ])("%o are rounded to %o", (counts, steps) => {
    expect(stepsOfCounts(counts.map(fromInteger)).map((step) => step && toNumber(step))).toEqual(steps)
  })

  test("a step is at most a fortieth of its count", () => {
    // The example of the interface: a lone 40,000 was rounded to thousands.
    expect(stepOfCount(fromInteger(40_000))).toEqual(fromInteger(1000))
    expect(stepOfCount(fromInteger(39_000))).toEqual(fromInteger(100))
    expect(stepOfCount(fromInteger(400_000))).toEqual(fromInteger(10_000))
    expect(stepOfCount(fromInteger(399_900))).toEqual(fromInteger(100))
    expect(stepOfCount(fromInteger(-40_000))).toBeNull()
    expect(stepOfCount(rational(100_001n, 10n))).toBeNull()
  })
})

describe("lastDigitUnit(value) is the unit of its last digit that is not zero", () => {
  test.each([
    [25_000, 1000],
    [25_500, 100],
    [7, 1],
    [26.8, 0.1],
    [0.25, 0.01],
    [0.125, 0.001],
    [1.5, 0.1],
    [150, 10],
    [2.0004, 0.0001],
  ])("of %d it is %d", (value, unit) => {
    expect(lastDigitUnit(fromNumber(value))).toEqual(fromNumber(unit))
  })

  test("of zero, or of what has no last digit, there is none", () => {
    expect(lastDigitUnit(fromInteger(0))).toBeNull()
    expect(lastDigitUnit(rational(1n, 3n))).toBeNull()
    expect(lastDigitUnit(rational(1n, 30n))).toBeNull()
  })
})
