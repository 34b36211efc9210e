import { expect, test } from "vitest"
import { linearTrend } from "../../src/forecast/linear-trend.ts"
import { naive } from "../../src/forecast/naive.ts"
import { seasonalNaive } from "../../src/forecast/seasonal-naive.ts"
import { theta } from "../../src/forecast/theta/theta.ts"
import type { ForecastOptions } from "../../src/forecast/types.ts"

const values = [3, 5, 4, 6, 5, 7]
const run = (options: object) => naive(values, options as ForecastOptions)

test("defaults: twice the period but at least 6 steps, intervals at 80 and 95", () => {
  expect(run({}).mean.length).toBe(6)
  expect(run({ period: 12 }).mean.length).toBe(24)
  expect(run({ period: [24, 168] }).mean.length).toBe(48)
  expect(run({}).intervals.map(({ level }) => level)).toEqual([80, 95])
})

test.each([
  [{ horizon: 0 }, "horizon is a whole number from 1 to 10000, received 0"],
  [{ horizon: 1e9 }, "received 1000000000"],
  [{ horizon: 2.5 }, "received 2.5"],
  [{ period: 0 }, "period is a whole number of at least 1"],
  [{ period: [] }, "period is a whole number of at least 1"],
  [{ period: [4, -1] }, "received [4,-1]"],
  [{ levels: [100] }, "levels is a list of percentages above 0 and below 100, received [100]"],
  [{ levels: 80 }, "received 80"],
  [{ within: [5, 5] }, "a low bound below the high one"],
  [{ within: [0] }, "[low, high], each a finite number or null"],
  [{ within: [4, null] }, "the value 3 at position 1 lies outside the bounds 4 to none"],
  [{ missing: "skip" }, '"error" or "interpolate", received "skip"'],
  [{ seed: 0.5 }, "seed is a whole number"],
  [{ transform: "sqrt" }, '"none", "log", "box-cox" or a Box-Cox lambda from -5 to 5'],
])("%o is refused with what would be accepted", (options, message) => {
  expect(() => run(options)).toThrow(message)
  expect(() => run(options)).toThrow(expect.objectContaining({ code: "bad-argument" }))
})

test("empty, infinite and non-numeric series are typed errors", () => {
  expect(() => naive([])).toThrow(expect.objectContaining({ code: "too-short" }))
  expect(() => naive([1, Infinity])).toThrow(expect.objectContaining({ code: "bad-series", path: "values[1]" }))
  // @ts-expect-error: what a caller without types may pass
  expect(() => naive(["1", "2"])).toThrow('finite numbers or null, received "1" at position 1')
  // @ts-expect-error: what a caller without types may pass
  expect(() => naive(undefined)).toThrow("values are an array of numbers, received undefined")
})

test("NaN and null are a typed error with their position, unless interpolation is asked for", () => {
  expect(() => naive([1, null, 3])).toThrow(expect.objectContaining({ code: "missing-values", path: "values[1]" }))
  const { mean, residuals, fitted } = naive([1, null, 3, Number.NaN], { missing: "interpolate", horizon: 1 })
  expect(mean).toEqual([3])
  expect(fitted).toEqual([null, 1, 2, 3])
  expect(residuals).toEqual([null, null, 1, null])
  expect(() => naive([null, null], { missing: "interpolate" })).toThrow(expect.objectContaining({ code: "too-short" }))
})

test("typed arrays are values too", () => {
  expect(naive(Float32Array.of(1, 2), { horizon: 1 }).mean).toEqual([2])
})

test("a period longer than the series is left out, and said", () => {
  const forecast = seasonalNaive(values, { period: 12, horizon: 2 })
  expect(forecast.mean).toEqual([7, 7])
  expect(forecast.notes).toEqual(["the period 12 is longer than the series (6 values): forecast without that season"])
  expect(seasonalNaive(values, { period: [2, 12], horizon: 2 }).mean).toEqual([5, 7])
})

test("one bound: what leaves it is moved to it", () => {
  const { mean, intervals } = naive([0, 0, 3, 0, 1, 0], { within: [0, null], levels: [99.5] })
  expect(mean[0]).toBe(0)
  expect(intervals[0]?.low[5]).toBe(0)
  expect(intervals[0]?.high[5]).toBeGreaterThan(1)
})

test("an interval that lies wholly beyond a bound keeps a width inside it", () => {
  const { mean, intervals } = linearTrend([90, 71, 48, 32, 9, 0.5], { within: [0, null], horizon: 6, levels: [50] })
  expect(mean[5]).toBe(0)
  expect(intervals[0]?.low[5]).toBe(0)
  expect(intervals[0]?.high[5]).toBeGreaterThan(0)
})

test("two bounds: forecasts and intervals approach them but stay inside, the mean too", () => {
  const shares = [60, 70, 78, 85, 90, 93, 95, 96.5]
  const { mean, intervals } = theta(shares, { within: [0, 100], horizon: 30, levels: [99] })
  for (const value of [...mean, ...(intervals[0]?.low ?? []), ...(intervals[0]?.high ?? [])]) {
    expect(value).toBeGreaterThan(0)
    expect(value).toBeLessThanOrEqual(100)
  }
  expect(mean[29]).toBeGreaterThan(97)
})

test("with a log transform the interval is not symmetric and the mean is above the middle", () => {
  const { mean, intervals } = naive([10, 14, 9, 15, 11, 16], { transform: "log", horizon: 1, levels: [80] })
  const [low, high] = [intervals[0]?.low[0] ?? 0, intervals[0]?.high[0] ?? 0]
  expect(Math.sqrt(low * high)).toBeCloseTo(16, 8)
  // the mean of a log-normal value: median times exp(variance / 2)
  const variance = (Math.log(high / low) / (2 * 1.2815515655446004)) ** 2
  expect(mean[0]).toBeCloseTo(16 * Math.exp(variance / 2), 6)
})

test("a transform scales with the values too", () => {
  for (const transform of ["log", "box-cox", 0.4] as const) {
    const plain = theta(values, { transform, horizon: 3 }).mean
    const scaled = theta(
      values.map((value) => value * 1e6),
      { transform, horizon: 3 },
    ).mean
    for (const [step, mean] of plain.entries()) expect((scaled[step] ?? 0) / mean).toBeCloseTo(1e6, 3)
  }
  expect(() => theta([1, 0, 2], { transform: "log" })).toThrow("needs values above 0")
})

test("the mean after a transform lies inside the 95% interval, also where the expected value is infinite", () => {
  // Student's t of few degrees, exponentiated
  const { mean, intervals } = linearTrend([5, 6, 5, 500], { transform: "log", horizon: 3, levels: [95] })
  for (const [step, point] of mean.entries()) {
    expect(point).toBeLessThanOrEqual(intervals[0]!.high[step]! * (1 + 1e-9))
    expect(point).toBeGreaterThanOrEqual(intervals[0]!.low[step]!)
  }
  expect(mean[0]).toBeLessThan(1e30)
})
