import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { FittedModel } from "../../src/forecast/model.ts"
import { models } from "../../src/forecast/models.ts"
import type { Forecast, ForecastOptions } from "../../src/forecast/types.ts"
import { randomSource } from "../../src/numbers/random.ts"
import { classic } from "../reference/read.ts"

const { normal, uniform } = randomSource(5)
const noise = Array.from({ length: 40 }, (_, index) => 50 + 10 * Math.sin((index * Math.PI) / 2) + 3 * normal())
const intermittent = Array.from({ length: 60 }, () => (uniform() < 0.3 ? Math.ceil(9 * uniform()) : 0))

const hard: Record<string, number[]> = {
  "one value": [7],
  "two values": [7, 9],
  "three values": [7, 9, 8],
  "a constant": new Array(20).fill(5),
  zeros: new Array(20).fill(0),
  "zeros but the last": [0, 0, 0, 0, 0, 0, 0, 0, 3],
  "two seasons less one": [1, 5, 2, 6, 1, 5, 3],
  "values of 1e300": noise.map((value) => value * 1e298),
  "values of 1e-300": noise.map((value) => value * 1e-302),
  "the smallest numbers there are": noise.map((_, index) => (index % 3 === 0 ? Number.MIN_VALUE : 0)),
  "negative values": noise.map((value) => -value),
  "values about zero": noise.map((value) => value - 50),
  "a level shift": noise.map((value, index) => (index < 20 ? value : value + 1000)),
  "a straight line": Array.from({ length: 30 }, (_, index) => 3 * index + 1),
  "a power of two": Array.from({ length: 30 }, (_, index) => 2 ** index),
  "intermittent demand": intermittent,
}

describe.each(models)("$name", ({ name, forecast, fit: fitModel, forecastFitted, update }) => {
  test.each(Object.entries(hard))("answers %s with finite forecasts and intervals that have width", (_, values) => {
    for (const period of [1, 4, 12]) {
      expectUsable(forecast(values, { period, horizon: 8, levels: [50, 80, 95] }), 8)
    }
  })

  // The search of arima does not grow linearly; all others take the longest series.
  test("answers 20,000 values", () => {
    const long = Array.from(
      { length: name === "arima" ? 2_000 : 20_000 },
      (_, index) => 100 + 10 * Math.sin(index / 4) + 5 * normal(),
    )
    expectUsable(forecast(long, { horizon: 24, period: 4 }), 24)
  })

  test.each([1e-9, 0.37, 1000, 1e9, -1, -2.5e6])("forecast(k y) is k forecast(y) for k = %s", (k) => {
    for (const [values, period] of [
      [classic("AirPassengers").values.slice(0, 60), 12],
      [noise, 4],
      [classic("Nile").values, 4],
      [intermittent, 4],
    ] as const) {
      const options = { period, horizon: 6, levels: [80] }
      const plain = forecast(values, options)
      const scaled = forecast(
        values.map((value) => value * k),
        options,
      )
      const size = Math.abs(k) * Math.max(...plain.mean.map(Math.abs))
      const [low, high] = [scaled.intervals[0]!.low, scaled.intervals[0]!.high]
      for (const [step, mean] of plain.mean.entries()) {
        expect(Math.abs(scaled.mean[step]! - k * mean)).toBeLessThan(1e-6 * size)
        const ends = [plain.intervals[0]!.low[step]! * k, plain.intervals[0]!.high[step]! * k].sort((a, b) => a - b)
        expect(Math.abs(low[step]! - ends[0]!)).toBeLessThan(1e-6 * size)
        expect(Math.abs(high[step]! - ends[1]!)).toBeLessThan(1e-6 * size)
      }
    }
  })

  test("gives the same answer for the same seed, and does not change the values", () => {
    const values = Object.freeze([...noise])
    expect(forecast(values, { period: 4, seed: 3 })).toEqual(forecast(values, { period: 4, seed: 3 }))
  })

  test("intervals hold the mean, and those of a higher level hold those of a lower one", () => {
    for (const [values, period] of [
      [noise, 4],
      [intermittent, 1],
      [classic("AirPassengers").values.slice(0, 50), 12],
      [classic("lynx").values, 1],
      [[5, 7, 6, 9], 1],
    ] as const) {
      const { mean, intervals } = forecast(values, { period, horizon: 6, levels: [50, 90, 99.5] })
      for (const [step, centre] of mean.entries()) {
        const rounding = 1e-9 * Math.abs(centre)
        const lows = intervals.map(({ low }) => low[step]!)
        const highs = intervals.map(({ high }) => high[step]!)
        expect(lows).toEqual([...lows].sort((a, b) => b - a))
        expect(highs).toEqual([...highs].sort((a, b) => a - b))
        expect(lows[0]!).toBeLessThanOrEqual(centre + rounding)
        expect(highs[0]!).toBeGreaterThanOrEqual(centre - rounding)
      }
    }
  })

  test("a fitted model survives JSON and forecasts as the function does", () => {
    const options: ForecastOptions = { period: 4, horizon: 5 }
    const model = fitModel(noise, options)
    const back: FittedModel = JSON.parse(JSON.stringify(model))
    expect(back).toEqual(model)
    expect(forecastFitted(back, options)).toEqual(forecast(noise, options))
  })

  test("a model updated with new values has fitted values for all, and forecasts from where they end", () => {
    const updated = update(fitModel(noise.slice(0, 33), { period: 4 }), noise.slice(33))
    expect(updated.fitted.length).toBe(noise.length)
    expectUsable(forecastFitted(JSON.parse(JSON.stringify(updated)), { horizon: 5 }), 5)
  })

  test("fitted to any series, stored as JSON and given any new values, it forecasts", () => {
    const number = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }))
    const series = fc.array(number, { minLength: 1, maxLength: 30 })
    const news = fc.array(number, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(series, news, fc.constantFrom(1, 2, 7), (before, after, period) => {
        const stored: FittedModel = JSON.parse(JSON.stringify(fitModel(before, { period })))
        const updated = JSON.parse(JSON.stringify(update(stored, after)))
        expectUsable(forecastFitted(updated, { horizon: 3 }), 3)
      }),
      { numRuns: name === "auto" ? 10 : 30, seed: 4 },
    )
  })

  test("updating value by value is updating with all at once", () => {
    const start = fitModel(noise.slice(0, 33), { period: 4 })
    const oneByOne = noise.slice(33).reduce((model, value) => update(model, [value]), start)
    const atOnce = update(start, noise.slice(33))
    const [first, second] = [oneByOne, atOnce].map((model) => forecastFitted(model, { horizon: 6 }))
    for (const [step, mean] of first!.mean.entries()) expect(mean).toBeCloseTo(second!.mean[step]!, 8)
  })

  test("no forecast or interval leaves the bounds", () => {
    const { mean, intervals } = forecast(noise, { period: 4, within: [0, 75], levels: [95, 99.9] })
    for (const value of [...mean, ...intervals.flatMap(({ low, high }) => [...low, ...high])]) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(75)
    }
  })

  test("fitted values and residuals add up to the series", () => {
    const { fitted, residuals } = forecast(noise, { period: 4 })
    expect(fitted.length).toBe(noise.length)
    for (const [index, value] of fitted.entries()) {
      if (value !== null) expect(value + residuals[index]!).toBeCloseTo(noise[index]!, 8)
    }
  })

  test("a horizon of 10,000 is answered", () => {
    expectUsable(forecast(noise, { period: 4, horizon: 10_000, levels: [80] }), 10_000)
  })

  test(`is called ${name} in its errors`, () => {
    expect(() => forecast([], {})).toThrow(`${name}: the series is empty`)
  })
})

function expectUsable(forecast: Forecast, horizon: number): void {
  expect(forecast.mean.length).toBe(horizon)
  expect(forecast.mean.every(Number.isFinite)).toBe(true)
  for (const { low, high } of forecast.intervals) {
    expect([low.length, high.length]).toEqual([horizon, horizon])
    const unusable = low.findIndex(
      (end, step) => !(end < high[step]! && Number.isFinite(end) && Number.isFinite(high[step])),
    )
    expect(unusable).toBe(-1)
  }
  for (const value of [...Object.values(forecast.parameters), ...Object.values(forecast.criteria)]) {
    expect(Number.isFinite(value)).toBe(true)
  }
}
