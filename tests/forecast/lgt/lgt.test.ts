import { describe, expect, it } from "vitest"
import { lgtFamily } from "../../../src/forecast/lgt/family.ts"
import { drawByDifferentialEvolution } from "../../../src/forecast/lgt/sampler.ts"
import { fitFamily, forecastFamily, forecastFitted, updateFitted } from "../../../src/forecast/run-family.ts"
import { randomSource } from "../../../src/numbers/random.ts"
import { reference } from "../ets/reference.ts"

describe("drawByDifferentialEvolution", () => {
  it("draws from a normal distribution with its means, spreads and correlation", () => {
    const random = randomSource(4)
    const population = Array.from({ length: 12 }, () => Float64Array.of(random.normal(), random.normal()))
    // Mean (3, -1), standard deviations 1 and 0.5, correlation 0.8.
    const logDensity = (point: Float64Array): number => {
      const x = point[0]! - 3
      const y = 2 * (point[1]! + 1)
      return -(x * x - 1.6 * x * y + y * y) / (2 * (1 - 0.64))
    }
    const draws = drawByDifferentialEvolution(logDensity, population, random, {
      generations: 2000,
      burnIn: 200,
      every: 5,
    })
    const mean = (of: (draw: Float64Array) => number): number =>
      draws.reduce((sum, draw) => sum + of(draw) / draws.length, 0)
    expect(mean((draw) => draw[0]!)).toBeCloseTo(3, 0)
    expect(mean((draw) => draw[1]!)).toBeCloseTo(-1, 0)
    expect(mean((draw) => (draw[0]! - 3) ** 2)).toBeCloseTo(1, 0)
    expect(mean((draw) => (draw[0]! - 3) * (draw[1]! + 1))).toBeCloseTo(0.4, 0)
  })
})

const family = lgtFamily()

describe("lgt", () => {
  it("goes on with a straight line and with steady growth", () => {
    const line = forecastFamily(
      family,
      Array.from({ length: 30 }, (_, t) => 100 + 5 * t),
      { horizon: 4 },
    ).mean
    expect(Math.abs(line[3]! / 265 - 1)).toBeLessThan(0.02)
    const growth = forecastFamily(
      family,
      Array.from({ length: 30 }, (_, t) => 100 * 1.05 ** t),
      { horizon: 4 },
    ).mean
    expect(Math.abs(growth[3]! / (100 * 1.05 ** 33) - 1)).toBeLessThan(0.05)
  })

  it("stays near the level of a series without trend, with intervals as wide as its scatter", () => {
    const { mean, intervals } = forecastFamily(family, reference.Nile!.values, { horizon: 5 })
    for (const point of mean) {
      expect(point).toBeGreaterThan(750)
      expect(point).toBeLessThan(900)
    }
    const { low, high } = intervals[1]!
    // R 4.2.2, forecast 8.20: the 95% interval of ets(Nile) is 576 wide at the first step
    expect((high[0]! - low[0]!) / 576).toBeGreaterThan(0.8)
    expect((high[0]! - low[0]!) / 576).toBeLessThan(1.25)
  })

  it("answers for values below zero", () => {
    const { mean } = forecastFamily(
      family,
      Array.from({ length: 30 }, (_, t) => Math.sin(t)),
      { horizon: 3 },
    )
    expect(mean.every((point) => Math.abs(point) < 2)).toBe(true)
  })

  it("is the same for the same series, can be stored, and takes new values", () => {
    const { values } = reference.Nile!
    const fitted = fitFamily(family, values.slice(0, 80), {})
    const stored = JSON.parse(JSON.stringify(fitted))
    expect(fitFamily(family, values.slice(0, 80), {})).toEqual(fitted)
    const updated = updateFitted(family, stored, values.slice(80))
    expect(forecastFitted(family, updated, { horizon: 1 }).mean[0]).toBeLessThan(900)
  })

  it("needs four values", () => {
    expect(() => forecastFamily(family, [1, 2, 3], {})).toThrow("at least four values")
  })
})
