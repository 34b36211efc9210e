import { describe, expect, it } from "vitest"
import { parseForm } from "../../../src/forecast/ets/form.ts"
import { walkBack } from "../../../src/forecast/ets/gradient.ts"
import { minusTwiceLogLikelihood, slopeByMean } from "../../../src/forecast/ets/likelihood.ts"
import { comingStates, createPath, runStates } from "../../../src/forecast/ets/recursion.ts"
import { reference, referenceFits } from "./reference.ts"

describe("runStates with the estimates of R's forecast::ets", () => {
  it.each(referenceFits)("gives its likelihood and last states: %s", (_title, series, name, expected) => {
    const { error, trend, season } = parseForm(name)
    const period = season === "N" ? 1 : series.period
    const values = Float64Array.from(series.values)
    const path = createPath(values.length, period)
    runStates(values, trend, season, period, Float64Array.from(expected.parameters), path)
    const states = comingStates(path, values.length, period)
    const size = Math.abs(expected.states[0]!)
    for (const [i, state] of expected.states.entries()) {
      expect(Math.abs(states[i]! - state)).toBeLessThan(1e-6 * (season === "M" && i > 1 ? 1 : size))
    }
    // R takes the logarithm of the magnitude of a forecast below zero, to which nfold gives no likelihood.
    const minusTwice = minusTwiceLogLikelihood(values, path.mean, error, 1)
    if (error === "A" || path.mean.every((mean) => mean > 0)) {
      expect(-minusTwice / 2).toBeCloseTo(expected.logLikelihood, 4)
    } else expect(minusTwice).toBe(Infinity)
  })
})

describe("walkBack", () => {
  const values = Float64Array.from(reference.woolyrnq!.values.map((value) => value / 5000))
  const cases = ["ANN", "MNN", "AAN", "MAdN", "ANA", "AAdA", "MAA", "MAM", "MNM", "MAdM"]
  it.each(cases)("gives the slopes that differences of the likelihood give: %s", (name) => {
    const { error, trend, season } = parseForm(name)
    const period = season === "N" ? 1 : 4
    const start = [0.3, trend === "N" ? 0 : 0.1, season === "N" ? 0 : 0.2, 0.9, 1.2, trend === "N" ? 0 : 0.01]
    const seasons = season === "M" ? [1.1, 0.9, 1.05, 0.95] : [0.1, -0.1, 0.05, -0.05]
    const parameters = Float64Array.from([...start, ...(season === "N" ? [0] : seasons)])
    const path = createPath(values.length, period)
    const valueAt = (point: Float64Array): number => {
      runStates(values, trend, season, period, point, path)
      return minusTwiceLogLikelihood(values, path.mean, error, 1)
    }
    const used = parameters.map((_, i) =>
      i === 1 || i === 3 || i === 5 ? Number(trend !== "N") : i === 2 || i > 5 ? Number(season !== "N") : 1,
    )
    const slopes = new Float64Array(parameters.length)
    const slope = new Float64Array(values.length)
    valueAt(parameters)
    slopeByMean(values, path.mean, error, slope)
    walkBack(values, trend, season, period, parameters, path, slope, slopes)
    for (let i = 0; i < parameters.length; i++) {
      if (used[i] === 0) continue
      const [below, above] = [-1e-6, 1e-6].map((step) =>
        valueAt(parameters.map((value, j) => (i === j ? value + step : value))),
      )
      const difference = (above! - below!) / 2e-6
      expect(Math.abs(slopes[i]! - difference)).toBeLessThan(1e-4 * Math.max(1, Math.abs(difference)))
    }
  })
})
