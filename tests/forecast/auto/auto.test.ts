import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { auto, autoFamily } from "../../../src/forecast/auto/auto.ts"
import { fitFamily, forecastFitted, updateFitted } from "../../../src/forecast/run-family.ts"
import { reference } from "../ets/reference.ts"

const airPassengers = reference.AirPassengers!.values

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
    expect(auto([1, 2, 3], { horizon: 2 }).notes.join()).toMatch(/lgt is left out/)
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
