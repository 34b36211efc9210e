import { describe, expect, it } from "vitest"
import { seasonallyAdjusted } from "../../src/forecast/adjusted.ts"
import { onBlocks } from "../../src/forecast/aggregated.ts"
import { sesFamily } from "../../src/forecast/ets/ets.ts"
import { onLogarithms } from "../../src/forecast/logarithmic.ts"
import type { Family } from "../../src/forecast/model.ts"
import { naiveFamily } from "../../src/forecast/naive.ts"
import { fitFamily, forecastFamily, forecastFitted, updateFitted } from "../../src/forecast/run-family.ts"
import { randomSource } from "../../src/numbers/random.ts"

const values = Array.from({ length: 60 }, (_, t) => (100 + t) * [0.8, 1.1, 1.3, 0.8][t % 4]!)

const wrapped: [string, Family<unknown>][] = [
  ["seasonallyAdjusted", seasonallyAdjusted(naiveFamily) as Family<unknown>],
  ["onLogarithms", onLogarithms("logarithmic", naiveFamily) as Family<unknown>],
  ["onBlocks", onBlocks("blocks", naiveFamily, [2, 3]) as Family<unknown>],
]

describe.each(wrapped)("%s", (_, family) => {
  it("takes new values and then forecasts as if it had seen all of them at once", () => {
    const fitted = JSON.parse(JSON.stringify(fitFamily(family, values.slice(0, 48), { period: 4 })))
    const inSteps = updateFitted(family, updateFitted(family, fitted, values.slice(48, 53)), values.slice(53))
    const atOnce = updateFitted(family, fitted, values.slice(48))
    const expected = forecastFitted(family, atOnce, { horizon: 5 }).mean
    for (const [h, point] of forecastFitted(family, inSteps, { horizon: 5 }).mean.entries()) {
      expect(point).toBeCloseTo(expected[h]!, 9)
    }
  })

  it("has intervals about the mean", () => {
    const { mean, intervals } = forecastFamily(family, values, { period: 4, horizon: 6 })
    for (const { low, high } of intervals) {
      for (const [h, point] of mean.entries()) {
        expect(low[h]).toBeLessThan(point)
        expect(high[h]).toBeGreaterThan(point)
      }
    }
  })
})

describe("seasonallyAdjusted", () => {
  it("puts the season back where it belongs", () => {
    const { mean } = forecastFamily(seasonallyAdjusted(naiveFamily), values, { period: 4, horizon: 8 })
    // 159 * factor, the season of the series
    for (const [h, factor] of [0.8, 1.1, 1.3, 0.8, 0.8, 1.1, 1.3, 0.8].entries()) {
      expect(Math.abs(mean[h]! / (159 * factor) - 1)).toBeLessThan(0.01)
    }
  })
})

describe("onLogarithms", () => {
  it("forecasts the exponential of the forecast of logarithms, and growth in percent", () => {
    const doubling = Array.from({ length: 20 }, (_, t) => 3 * 2 ** t)
    const { mean, intervals } = forecastFamily(onLogarithms("logarithmic", naiveFamily), doubling, {
      horizon: 1,
      levels: [80],
    })
    expect(mean[0]! / doubling[19]!).toBeCloseTo(1, 9)
    expect((intervals[0]!.high[0]! / mean[0]!) * (intervals[0]!.low[0]! / mean[0]!)).toBeCloseTo(1, 9)
  })

  it("takes values as they are when one is not above zero", () => {
    expect(forecastFamily(onLogarithms("logarithmic", naiveFamily), [3, -1, 2], { horizon: 1 }).mean[0]).toBeCloseTo(
      2,
      12,
    )
  })
})

describe("onBlocks", () => {
  it("forecasts the level that the means of blocks have, read between their middles", () => {
    const alternating = Array.from({ length: 24 }, (_, t) => (t % 2 === 0 ? 10 : 20))
    const { mean } = forecastFamily(onBlocks("blocks", sesFamily, [2]), alternating, { horizon: 4 })
    for (const point of mean) expect(point).toBeCloseTo(15, 9)
  })

  it("has intervals for values, which scatter more than the means of blocks do", () => {
    const random = randomSource(5)
    const noise = Array.from({ length: 600 }, () => 100 + random.normal())
    const { mean, intervals } = forecastFamily(onBlocks("blocks", sesFamily, [3, 6, 12]), noise, { horizon: 1 })
    const halfWidth = intervals[1]!.high[0]! - mean[0]!
    // That of the standard normal distribution is 1.96.
    expect(halfWidth).toBeGreaterThan(1.8)
    expect(halfWidth).toBeLessThan(2.3)
  })

  it("is too short below six blocks of the smallest size", () => {
    expect(() => forecastFamily(onBlocks("blocks", naiveFamily, [2, 3]), [1, 2, 3, 4], {})).toThrow(
      "at least 12 values",
    )
  })
})
