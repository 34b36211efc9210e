import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { damped, ets, holt, holtWinters, ses } from "../../../src/forecast/ets/ets.ts"
import { etsFamily } from "../../../src/forecast/ets/family.ts"
import { fitFamily, forecastFitted, updateFitted } from "../../../src/forecast/run-family.ts"
import { reference } from "./reference.ts"

const airPassengers = reference.AirPassengers!.values

describe("ets", () => {
  // R 4.2.2, forecast 8.20: the form that ets() chooses, on series where its search finds the same maximum
  it.each([
    ["USAccDeaths", "ETS(A,N,A)"],
    ["Nile", "ETS(M,N,N)"],
    ["WWWusage", "ETS(A,Ad,N)"],
    ["LakeHuron", "ETS(A,N,N)"],
    ["nottem", "ETS(A,N,A)"],
    ["BJsales", "ETS(A,Ad,N)"],
    ["discoveries", "ETS(A,N,N)"],
  ])("chooses the form that R chooses: %s", (name, form) => {
    const { values, period } = reference[name]!
    expect(ets(values, { period }).model).toBe(form)
  })

  // R 4.2.2, forecast 8.20: its search stops before the maximum of the form that nfold chooses
  it.each([
    ["AirPassengers", "ETS(M,Ad,M)", "MAM"],
    ["lynx", "ETS(M,N,N)", "MAN"],
    ["nhtemp", "ETS(A,N,N)", "AAN"],
  ])("chooses another form than R where it finds a likelier fit of it: %s", (name, theirs, ours) => {
    const { values, period, chosen, fits } = reference[name]!
    expect(chosen).toBe(theirs)
    const answer = ets(values, { period })
    expect(answer.model.replace(/ETS|[(),]/g, "")).toBe(ours)
    expect(answer.criteria.logLikelihood).toBeGreaterThan(fits[ours]!.logLikelihood + 1)
  })

  // R 4.2.2, forecast 8.20: forecast(ets(Nile, "MNN"), h = 3), tests/reference/ets.json
  it("gives R's estimates, likelihood, forecasts and intervals of the Nile within a thousandth", () => {
    const expected = reference.Nile!.fits.MNN!
    const answer = ets(reference.Nile!.values, { horizon: 3 })
    expect(answer.parameters.alpha! / expected.parameters[0]!).toBeCloseTo(1, 2)
    expect(answer.parameters.level! / expected.parameters[4]!).toBeCloseTo(1, 3)
    expect(answer.criteria.logLikelihood).toBeCloseTo(expected.logLikelihood, 3)
    expect(answer.criteria.aicc).toBeCloseTo(expected.aicc, 3)
    for (let h = 0; h < 3; h++) {
      expect(answer.mean[h]! / expected.mean[h]!).toBeCloseTo(1, 3)
      expect(answer.intervals[0]!.low[h]! / expected.low80[h]!).toBeCloseTo(1, 3)
      expect(answer.intervals[1]!.high[h]! / expected.high95[h]!).toBeCloseTo(1, 3)
    }
  })

  it("forecasts k times a series with k times the forecast", () => {
    const plain = ets(airPassengers, { period: 12 })
    for (const k of [1e-9, 1e9, -3]) {
      const scaled = ets(
        airPassengers.map((value) => k * value),
        { period: 12 },
      )
      for (const [h, point] of plain.mean.entries()) expect(scaled.mean[h]! / (k * point)).toBeCloseTo(1, 6)
    }
  })

  it("answers for any finite series with finite numbers in order", () => {
    const series = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(series, fc.constantFrom(1, 4, 12), (values, period) => {
        const { mean, intervals } = ets(values, { period, horizon: 5 })
        return mean.every((point, h) =>
          intervals.every(
            ({ low, high }) => Number.isFinite(point) && low[h]! <= high[h]! && Number.isFinite(high[h]!),
          ),
        )
      }),
      { numRuns: 60, seed: 11 },
    )
  })

  it.each([
    ["one value", [7]],
    ["two values", [7, 9]],
    ["a constant", new Array(30).fill(5)],
    ["zeros", new Array(30).fill(0)],
    ["a straight line", Array.from({ length: 30 }, (_, t) => 3 * t)],
    ["a huge level", Array.from({ length: 30 }, (_, t) => 1e300 + t * 1e298)],
    ["a tiny level", Array.from({ length: 30 }, (_, t) => 1e-300 * (t + 1))],
    ["two seasons less one", Array.from({ length: 23 }, (_, t) => 10 + (t % 12))],
  ])("answers for %s, with intervals that have width", (_, values) => {
    const { mean, intervals } = ets(values, { period: 12, horizon: 3 })
    expect(mean.every(Number.isFinite)).toBe(true)
    for (const { low, high } of intervals) expect(low[0]).toBeLessThan(high[0]!)
  })

  it("leaves out a season of more than 24 values and says so", () => {
    const values = Array.from({ length: 200 }, (_, t) => 10 + Math.sin(t / 8) + (t % 3))
    expect(ets(values, { period: 52 }).notes.join()).toMatch("season of 52 values is left out")
  })

  it("refuses a form it does not know, and errors that multiply values below zero", () => {
    expect(() => ets([1, 2, 3], { form: "XYZ" })).toThrow('no form "XYZ"')
    expect(() => ets([1, -2, 3, 4, 5, 6, 7], { form: "MNN" })).toThrow("every value must be above 0")
  })

  it.each([
    ["AAdN", 1, "ETS(A,A,N)", "6 values are too few for ETS(A,Ad,N)"],
    ["AAA", 1, "ETS(A,A,N)", "needs a season of 2 to 24 values"],
    ["AAdA", 4, "ETS(A,A,N)", "needs a season of 2 to 24 values"],
    ["MAM", 30, "ETS(M,A,N)", "the season of 30 values is left out"],
  ])("forecasts by the part of a form that the series is long enough for, and says so: %s with period %i", (...row) => {
    const [form, period, used, why] = row
    const values = Array.from({ length: period === 30 ? 60 : 6 + (form === "AAA" ? 1 : 0) }, (_, t) => 2 + t + (t % 2))
    const { model, notes } = ets(values, { form, period })
    expect(model).toBe(used)
    expect(notes.join()).toContain(why)
  })

  it("chooses no form whose relative errors are as large as the level, so that one value out of all proportion does not explode", () => {
    const values = Array.from({ length: 40 }, (_, t) => (t === 39 ? 500 : 5 + (t % 3) / 10))
    const { mean, intervals } = ets(values, { horizon: 12, levels: [95] })
    expect(Math.max(...mean)).toBeLessThan(2000)
    expect(intervals[0]!.high.every((end) => end < 20_000)).toBe(true)
  })

  it("simulates the intervals of forms without a formula, the same for the same seed", () => {
    const once = ets(airPassengers, { period: 12, form: "MMM", horizon: 3, seed: 5 })
    expect(ets(airPassengers, { period: 12, form: "MMM", horizon: 3, seed: 5 })).toEqual(once)
    expect(once.intervals[0]!.low[0]).toBeLessThan(once.mean[0]!)
  })
})

describe("the named forms", () => {
  it("are forms of the family", () => {
    const horizon = 4
    expect(ses(airPassengers, { horizon }).model).toBe("ETS(A,N,N)")
    expect(holt(airPassengers, { horizon }).model).toBe("ETS(A,A,N)")
    expect(damped(airPassengers, { horizon }).model).toBe("ETS(A,Ad,N)")
    expect(holtWinters(airPassengers, { period: 12 }).model).toBe("ETS(A,A,A)")
    expect(holtWinters(airPassengers, { period: 12, season: "multiplicative" }).model).toBe("ETS(M,A,M)")
  })
})

describe("a fitted form", () => {
  it("takes new values and then forecasts as the same parameters run through all values would", () => {
    const family = etsFamily("ets")
    const fitted = fitFamily(family, airPassengers.slice(0, 120), { period: 12 })
    const stored = JSON.parse(JSON.stringify(fitted))
    const inTwoSteps = updateFitted(
      family,
      updateFitted(family, stored, airPassengers.slice(120, 127)),
      airPassengers.slice(127),
    )
    const atOnce = updateFitted(family, fitted, airPassengers.slice(120))
    expect(forecastFitted(family, inTwoSteps, { horizon: 14 }).mean).toEqual(
      forecastFitted(family, atOnce, { horizon: 14 }).mean,
    )
    expect(forecastFitted(family, atOnce, { horizon: 1 }).mean[0]).toBeGreaterThan(400)
  })
})
