import { describe, expect, it } from "vitest"
import { parseForm } from "../../../src/forecast/ets/form.ts"
import { type EtsStates, predict } from "../../../src/forecast/ets/predict.ts"
import { simulate } from "../../../src/forecast/ets/simulate.ts"
import { type ReferenceFit, type ReferenceSeries, referenceFits } from "./reference.ts"

const normal95 = 1.959963984540054

function statesOf(series: ReferenceSeries, name: string, fit: ReferenceFit): EtsStates {
  const form = parseForm(name)
  return { form, period: form.season === "N" ? 1 : series.period, ...fit, variance: fit.sigma2 }
}

describe("predict with the estimates of R's forecast::ets", () => {
  // R's class3 leaves phi out of the first step of a damped trend (level + trend for level + phi trend): its MAdM differs from the book.
  const fits = referenceFits.filter(([, , form]) => form !== "MAdM")
  it.each(fits)("gives its forecasts and intervals: %s", (_title, series, name, expected) => {
    const { mean, variance } = predict(statesOf(series, name, expected), expected.mean.length)
    // R's class1 puts gamma of a form without trend into the wrong season, one step early: equal below one season only.
    const reach = /^.NA$/.test(name) ? series.period - 1 : expected.mean.length
    for (const [h, point] of expected.mean.slice(0, reach).entries()) {
      const size = Math.abs(point) + Math.abs(expected.high95[h]! - point)
      expect(Math.abs(mean[h]! - point)).toBeLessThan(1e-6 * size)
      expect(Math.abs(mean[h]! + normal95 * Math.sqrt(variance![h]!) - expected.high95[h]!)).toBeLessThan(1e-6 * size)
      expect(Math.abs(mean[h]! - normal95 * Math.sqrt(variance![h]!) - expected.low95[h]!)).toBeLessThan(1e-6 * size)
    }
  })
})

describe("predict and simulate agree", () => {
  const forms = ["ANN", "AAdN", "ANA", "AAA", "MNN", "MAdN", "MNA", "MAA", "MNM", "MAM", "MAdM"]
  it.each(forms)("on mean and variance of %s", (name) => {
    const form = parseForm(name)
    const seasons = form.season === "N" ? [0] : form.season === "A" ? [0.2, -0.1, -0.1] : [1.2, 0.9, 0.9]
    const trend = form.trend === "N" ? [0, 0] : [0.1, 0.03]
    const states: EtsStates = {
      form,
      period: seasons.length,
      parameters: [0.4, trend[0]!, form.season === "N" ? 0 : 0.3, form.damped ? 0.9 : 1],
      states: [2, trend[1]!, ...seasons],
      variance: 0.01,
    }
    const { mean, variance } = predict(states, 8)
    const samples = simulate(states, 8, 7)
    for (const [h, sample] of samples.entries()) {
      const average = sample.reduce((sum, value) => sum + value, 0) / sample.length
      const scatter = sample.reduce((sum, value) => sum + (value - average) ** 2, 0) / sample.length
      expect(Math.abs(average - mean[h]!)).toBeLessThan(4 * Math.sqrt(variance![h]! / sample.length))
      expect(scatter / variance![h]!).toBeGreaterThan(0.9)
      expect(scatter / variance![h]!).toBeLessThan(1.1)
    }
  })

  it("on the mean of a trend that multiplies, which has no variance in closed form", () => {
    const states: EtsStates = {
      form: parseForm("AMN"),
      period: 1,
      parameters: [0.3, 0.1, 0, 1],
      states: [2, 1.05, 0],
      variance: 1e-4,
    }
    const { mean, variance } = predict(states, 3)
    expect(variance).toBeNull()
    expect([...mean].map((value) => Number(value.toFixed(6)))).toEqual([2.1, 2.205, 2.31525])
    const average = simulate(states, 3, 1)[2]!.reduce((sum, value) => sum + value / 5000, 0)
    expect(average).toBeCloseTo(2.31525, 2)
  })
})
