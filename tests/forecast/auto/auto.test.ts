import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { auto, autoFamily } from "../../../src/forecast/auto/auto.ts"
import { fitFamily, forecastFitted, updateFitted } from "../../../src/forecast/run-family.ts"
import { reference } from "../ets/reference.ts"

const airPassengers = reference.AirPassengers!.values

describe("auto of a price that falls", () => {
  // White pepper, dollars a tonne: the last 48 of the monthly prices in R's package AER, PepperPrice
  const pepper = [
    5256, 5523, 6102, 6019, 6557, 6554, 6508, 6513, 6226, 5871, 5475, 5327, 5705, 5671, 5608, 6459, 6887, 6716, 6538,
    6326, 6100, 6050, 5750, 5745, 5800, 5850, 5450, 5269, 4228.563, 3295, 3924.885, 4225, 4054, 3900, 3915, 3550, 3242,
    3014.285, 2656.25, 2702.174, 2595, 2529.761, 2416.666, 2116.25, 2043, 1964, 1969, 1811,
  ]
  it("has intervals that end near zero, whatever its members' paths do there", () => {
    const { mean, intervals } = auto(pepper, { period: 12, horizon: 18 })
    for (const { low, high } of intervals) {
      for (const [h, point] of mean.entries()) {
        expect(low[h]).toBeGreaterThan(-4000)
        expect(high[h]! - point).toBeGreaterThan(300)
      }
    }
  })
})

describe("auto never fails on a finite series", () => {
  const wave = (length: number): number[] => Array.from({ length }, (_, t) => 100 + 10 * Math.sin(t / 3) + (t % 7))
  it.each([
    ["one value", [7], 1],
    ["two values", [7, 9], 12],
    ["three values", [7, 9, 8], 4],
    ["a constant", new Array(40).fill(5), 12],
    ["zeros", new Array(40).fill(0), 12],
    ["two seasons less one", wave(23), 12],
    ["a huge level", wave(40).map((value) => value * 1e298), 1],
    ["a tiny level", wave(40).map((value) => value * 1e-302), 1],
    ["values below zero", wave(40).map((value) => value - 105), 4],
    ["a level shift", [...wave(30), ...wave(30).map((value) => value + 1000)], 12],
    ["counts that are mostly zero", Array.from({ length: 60 }, (_, t) => (t % 7 === 0 ? 3 : 0)), 12],
    ["one value among zeros", Array.from({ length: 30 }, (_, t) => (t === 11 ? 1 : 0)), 4],
    ["a long season", wave(300), 52],
    ["several seasons", wave(400), [24, 168]],
  ])("%s", (_, values, period) => {
    const { mean, intervals } = auto(values, { period, horizon: 8 })
    expect(mean.every(Number.isFinite)).toBe(true)
    for (const { low, high } of intervals) {
      for (let h = 0; h < 8; h++) {
        expect(low[h]).toBeLessThan(high[h]!)
        expect(low[h]).toBeLessThanOrEqual(mean[h]!)
        expect(high[h]).toBeGreaterThanOrEqual(mean[h]!)
      }
    }
  })

  it("whatever it holds", () => {
    const series = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(series, fc.constantFrom(1, 2, 4, 7, 12, 52), (values, period) => {
        const { mean, intervals } = auto(values, { period, horizon: 4 })
        return mean.every((point, h) =>
          intervals.every(({ low, high }) => Number.isFinite(point) && low[h]! <= point && point <= high[h]!),
        )
      }),
      { numRuns: 40, seed: 5 },
    )
  })
})

describe("auto", () => {
  it("is the same for the same series and options", () => {
    expect(auto(airPassengers, { period: 12 })).toEqual(auto(airPassengers, { period: 12 }))
  })

  it.each([1e-9, 1e9, -1, -250])("forecasts %d times a series with as many times the forecast", (k) => {
    const plain = auto(airPassengers, { period: 12 })
    const scaled = auto(
      airPassengers.map((value) => k * value),
      { period: 12 },
    )
    const side = k > 0 ? "high" : "low"
    for (const [h, point] of plain.mean.entries()) {
      expect(scaled.mean[h]! / (k * point)).toBeCloseTo(1, 6)
      expect(scaled.intervals[1]![side][h]! / (k * plain.intervals[1]!.high[h]!)).toBeCloseTo(1, 6)
    }
  })

  it("names the families it leaves out", () => {
    const tenfold = Array.from({ length: 30 }, (_, t) => 10 ** (t / 2))
    expect(auto(tenfold, { horizon: 2 }).notes.join()).toMatch(/lgt is left out: its forecast runs away/)
  })

  it("lets the last value go on, within wide intervals, where there are too few values to tell a trend", () => {
    const { mean, intervals } = auto([933, 2748], { horizon: 2 })
    expect(mean).toEqual([2748, 2748])
    expect(intervals[0]?.low[0]).toBeLessThan(933)
  })

  it("has intervals that widen with level", () => {
    const [narrow, wide] = auto(airPassengers, { period: 12, levels: [50, 99] }).intervals
    for (const [h, low] of wide!.low.entries()) {
      expect(low).toBeLessThan(narrow!.low[h]!)
      expect(wide!.high[h]).toBeGreaterThan(narrow!.high[h]!)
    }
  })
})

describe("a fitted combination", () => {
  it("can be stored, takes new values, and forecasts", () => {
    const stored = JSON.parse(JSON.stringify(fitFamily(autoFamily, airPassengers.slice(0, 120), { period: 12 })))
    const updated = updateFitted(autoFamily, stored, airPassengers.slice(120))
    const { mean } = forecastFitted(autoFamily, updated, { horizon: 12 })
    expect(mean[6]).toBeGreaterThan(550)
    expect(mean[6]).toBeLessThan(750)
  })
})

describe("demand that comes and goes", () => {
  const rare = Array.from({ length: 90 }, (_, t) => (t % 5 === 0 ? 2 + (t % 3) : 0))
  const waves = Array.from({ length: 208 }, (_, t) => Math.max(0, Math.round(40 * Math.sin((2 * Math.PI * t) / 52))))

  it("is never forecast below zero", () => {
    const { mean, intervals } = auto(rare, { horizon: 6 })
    expect(Math.min(...mean, ...intervals.flatMap(({ low }) => low))).toBeGreaterThanOrEqual(0)
  })

  it("is near zero at the end of a wave, when it has stayed away", () => {
    expect(auto(waves, { horizon: 4 }).mean[0]).toBeLessThan(1)
  })
})
