import { describe, expect, it } from "vitest"
import { ces } from "../../../src/forecast/ces/ces.ts"
import { estimateComplex } from "../../../src/forecast/ces/estimate.ts"
import { cesFamily } from "../../../src/forecast/ces/family.ts"
import { fitFamily, forecastFitted, updateFitted } from "../../../src/forecast/run-family.ts"
import { reference } from "../ets/reference.ts"

const airPassengers = reference.AirPassengers!.values

describe("estimateComplex", () => {
  it.each(["none", "simple", "partial", "full"] as const)(
    "finds weights that fit no worse than their neighbours: %s",
    (kind) => {
      const values = Float64Array.from(airPassengers, (value) => value / 280)
      const fit = estimateComplex(values, kind, kind === "none" ? 1 : 12)!
      // The weights of no model of this size fit worse than the seasonal naive forecast.
      let naive = 0
      for (let t = 12; t < values.length; t++) naive += (values[t]! - values[t - 12]!) ** 2
      expect(fit.squares).toBeLessThan(kind === "none" ? 2 * naive : naive)
      expect(fit.fitted.every(Number.isFinite)).toBe(true)
    },
  )

  it("is null where there are too few values", () => {
    expect(estimateComplex(Float64Array.of(1, 2, 3), "none", 1)).toBeNull()
    expect(
      estimateComplex(
        Float64Array.from({ length: 24 }, (_, t) => t),
        "full",
        12,
      ),
    ).toBeNull()
  })
})

describe("ces", () => {
  it("chooses a model with a season for a series with a season and forecasts it", () => {
    const { model, mean } = ces(airPassengers, { period: 12, horizon: 12 })
    expect(model).not.toBe("CES(none)")
    // July and August are the peak, November the trough, as in every year of the series
    expect(Math.max(...mean)).toBe(Math.max(mean[6]!, mean[7]!))
    expect(mean[6]).toBeGreaterThan(550)
    expect(mean[10]).toBeLessThan(480)
  })

  it("forecasts k times a series with k times the forecast", () => {
    const plain = ces(airPassengers, { period: 12 }).mean
    const scaled = ces(
      airPassengers.map((value) => -1e-6 * value),
      { period: 12 },
    ).mean
    for (const [h, point] of plain.entries()) expect(scaled[h]! / (-1e-6 * point)).toBeCloseTo(1, 9)
  })

  it("has intervals that widen", () => {
    const { low, high } = ces(reference.Nile!.values, { horizon: 5 }).intervals[1]!
    const widths = low.map((end, h) => high[h]! - end)
    for (let h = 1; h < 5; h++) expect(widths[h]).toBeGreaterThan(widths[h - 1]!)
  })

  it("follows the last value where the weights cannot be estimated, and says so", () => {
    const { model, mean, notes, criteria } = ces([1, 2, 4], { horizon: 2 })
    expect([model, mean]).toEqual(["CES(none)", [4, 4]])
    expect(notes.join()).toContain("3 values are too few")
    expect(criteria.aicc).toBeGreaterThan(0)
    expect(ces([7]).mean[5]).toBe(7)
    expect(ces([7, 9]).criteria.aicc).toBeUndefined()
  })

  it.each([
    ["without a period", 1],
    ["below two seasons and a value", 4],
  ])("forecasts without the season that was asked for, and says so: %s", (_, period) => {
    const { model, notes } = ces([1, 2, 3, 4, 5, 6, 7, 8], { season: "full", period })
    expect(model).toBe("CES(none)")
    expect(notes.join()).toContain("forecast without it")
  })

  it("refuses seasons it does not know", () => {
    expect(() => ces([1, 2, 3, 4, 5, 6], { season: "half" as "full" })).toThrow("season is one of")
  })
})

describe("a fitted model", () => {
  it("takes new values and then forecasts as the same weights run through all values would", () => {
    const family = cesFamily()
    const fitted = JSON.parse(JSON.stringify(fitFamily(family, airPassengers.slice(0, 120), { period: 12 })))
    const inTwoSteps = updateFitted(
      family,
      updateFitted(family, fitted, airPassengers.slice(120, 127)),
      airPassengers.slice(127),
    )
    const atOnce = updateFitted(family, fitted, airPassengers.slice(120))
    const forecast = forecastFitted(family, atOnce, { horizon: 14 })
    expect(forecastFitted(family, inTwoSteps, { horizon: 14 }).mean).toEqual(forecast.mean)
    expect(forecast.mean[6]).toBeGreaterThan(500)
  })
})
