import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { chooseLinearScale, chooseLogScale, ROW_SPACING } from "../../src/charts/choose-scale.ts"
import { positionOn, ticksOf } from "../../src/charts/scale.ts"

const magnitudes = fc
  .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: -9, max: 15 }))
  .map(([mantissa, exponent]) => mantissa * 10 ** exponent)

describe("chooseLinearScale", () => {
  test("holds the values in the cells there are, with at least two ticks of 1, 2 or 5 times a power of ten", () => {
    fc.assert(
      fc.property(magnitudes, magnitudes, fc.integer({ min: 4, max: 100 }), (one, other, cells) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const scale = chooseLinearScale({ low, high, cells, spacing: ROW_SPACING })
        expect(scale.cells).toBeLessThanOrEqual(cells)
        expect([1, 2, 5]).toContain(scale.mantissa)
        expect(positionOn(scale, low)).toBeGreaterThan(-0.5)
        expect(positionOn(scale, high)).toBeLessThan(scale.cells - 0.5)
        expect(ticksOf(scale).length).toBeGreaterThanOrEqual(1)
        for (const { value, at } of ticksOf(scale)) {
          expect(Number.isInteger(at)).toBe(true)
          expect(positionOn(scale, value)).toBeCloseTo(at, 4)
        }
      }),
    )
  })

  test("writes ticks as integers times a step, so that 0.3 is 0.3", () => {
    const scale = chooseLinearScale({ low: 0, high: 0.5, cells: 11, spacing: ROW_SPACING })
    expect(ticksOf(scale).map(({ value }) => value)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5])
  })

  test("opens a flat range around its value", () => {
    const scale = chooseLinearScale({ low: 5, high: 5, cells: 15, spacing: ROW_SPACING })
    expect(ticksOf(scale).map(({ value }) => value)).toEqual([4.4, 4.6, 4.8, 5, 5.2, 5.4])
  })
})

describe("chooseLogScale", () => {
  test("has every tick on a whole cell and at equal ratios", () => {
    const exponents = fc.double({ min: -9, max: 15, noNaN: true })
    fc.assert(
      fc.property(exponents, exponents, fc.integer({ min: 4, max: 60 }), (one, other, cells) => {
        const [low, high] = [10 ** Math.min(one, other), 10 ** Math.max(one, other)]
        const scale = chooseLogScale({ low, high, cells, spacing: ROW_SPACING })
        const ticks = ticksOf(scale)
        expect(scale.cells).toBeLessThanOrEqual(cells)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(positionOn(scale, low)).toBeGreaterThan(-0.5)
        expect(positionOn(scale, high)).toBeLessThan(scale.cells - 0.5)
        for (const { value, at } of ticks) expect(positionOn(scale, value)).toBeCloseTo(at, 6)
      }),
    )
  })
})
