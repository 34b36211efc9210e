import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { arima, arimaFamily } from "../../../src/forecast/arima/arima.ts"
import type { ArimaOptions } from "../../../src/forecast/arima/options.ts"
import { fitFamily, forecastFitted, updateFitted } from "../../../src/forecast/run-family.ts"
import type { Forecast } from "../../../src/forecast/types.ts"

interface Case {
  readonly name: string
  readonly period: number
  readonly values: readonly number[]
  readonly regressors: readonly (readonly number[])[]
  readonly futureRegressors: readonly (readonly number[])[]
  readonly order: [number, number, number]
  readonly seasonal: [number, number, number]
  readonly constant: boolean
  readonly coefficients: readonly number[]
  readonly logLikelihood: number
  readonly aicc: number
  readonly sigma2: number
  readonly mean: readonly number[]
  readonly lo95: readonly number[]
  readonly hi80: readonly number[]
}

// R 4.2.2, forecast 8.20, auto.arima and Arima: tests/reference/arima.R
const reference: Record<"automatic" | "given" | "regressed", readonly Case[]> = JSON.parse(
  readFileSync("tests/reference/arima.json", "utf8"),
)

/** Series for which the automatic choice is another model than R's, of a smaller AICc. */
const better = new Set(["wineind", "LakeHuron", "nottem"])

describe("the automatic model", () => {
  const same = reference.automatic.filter(({ name }) => !better.has(name))
  test.each(same)("of $name is R's, in likelihood, coefficients, forecasts and intervals", (one) => {
    const found = arima(one.values, { period: one.period, horizon: one.mean.length })
    expectOrders(found.model, one)
    expectSame(found, one)
  })

  test.each(reference.automatic.filter(({ name }) => better.has(name)))(
    "of $name has a smaller AICc than R's",
    (one) => {
      const found = arima(one.values, { period: one.period })
      expect(found.criteria.aicc).toBeLessThan(one.aicc - 1)
    },
  )
})

test.each(reference.given)("the model of given orders agrees with R for $name", (one) => {
  const { order, seasonal, constant } = one
  expectSame(arima(one.values, { period: one.period, horizon: one.mean.length, order, seasonal, constant }), one)
})

test.each(reference.regressed)("regression with ARIMA errors agrees with R for $name", (one) => {
  const { order, seasonal, constant, regressors, futureRegressors } = one
  const options: ArimaOptions = { period: one.period, order, seasonal, constant, regressors, futureRegressors }
  const found = arima(one.values, options)
  expect(found.mean).toHaveLength(one.mean.length)
  expectSame(found, one)
})

describe("a fitted model", () => {
  const lh = reference.given.find(({ name }) => name === "lh (3,0,0)")?.values ?? []

  test("is plain data: JSON brings it back with the same forecasts", () => {
    const family = arimaFamily()
    const fitted = fitFamily(family, lh, { period: 1 })
    const stored = JSON.parse(JSON.stringify(fitted))
    expect(stored).toEqual(fitted)
    expect(forecastFitted(family, stored, {})).toEqual(forecastFitted(family, fitted, {}))
  })

  test("that sees new values forecasts from them with its coefficients unchanged", () => {
    const family = arimaFamily({ order: [1, 0, 0] })
    const updated = updateFitted(family, fitFamily(family, lh, {}), [2.5, 2.7, 2.9])
    // R: forecast(Arima(c(lh, 2.5, 2.7, 2.9), model = Arima(c(lh), c(1, 0, 0))), h = 3)
    const expected = [2.69262640616, 2.5736085621, 2.50530069829]
    const { mean } = forecastFitted(family, updated, { horizon: 3 })
    for (const [step, value] of expected.entries()) expect(mean[step]).toBeCloseTo(value, 4)
  })

  test("forecasts the same whether it saw the values at once or in parts", () => {
    const family = arimaFamily({ order: [1, 1, 2], seasonal: [1, 1, 1] })
    const values = reference.automatic[0]?.values ?? []
    const parts = updateFitted(family, fitFamily(family, values.slice(0, 100), { period: 12 }), values.slice(100))
    const first = updateFitted(family, fitFamily(family, values.slice(0, 100), { period: 12 }), values.slice(100, 117))
    const second = updateFitted(family, first, values.slice(117))
    const [once, twice] = [forecastFitted(family, parts, {}), forecastFitted(family, second, {})]
    for (const [step, value] of once.mean.entries()) expect(twice.mean[step]).toBeCloseTo(value, 6)
    expect(twice.fitted).toHaveLength(values.length)
  })
})

test("the forecast of k times a series is k times its forecast", () => {
  const values = reference.automatic.find(({ name }) => name === "UKgas")?.values ?? []
  const own = arima(values, { period: 4, horizon: 8 }).mean
  for (const k of [1e-9, -1, 3, -1e6, 1e9]) {
    const scaled = arima(
      values.map((value) => k * value),
      { period: 4, horizon: 8 },
    ).mean
    for (const [step, value] of own.entries()) expect(scaled[step]! / (k * value)).toBeCloseTo(1, 6)
  }
})

test("every finite series of a few values has a finite forecast inside its interval", () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), fc.constantFrom(1, 4, 7), (values, period) => {
      const { mean, intervals } = arima(values, { period, horizon: 5 })
      expect(mean.every(Number.isFinite)).toBe(true)
      for (const { low, high } of intervals) {
        for (const [step, centre] of mean.entries()) {
          expect(low[step]).toBeLessThanOrEqual(centre + 1e-9 * Math.abs(centre))
          expect(high[step]).toBeGreaterThanOrEqual(centre - 1e-9 * Math.abs(centre))
        }
      }
    }),
    { numRuns: 60 },
  )
})

describe("series that differencing makes constant", () => {
  test("a constant is forecast as itself", () => {
    expect(arima([7, 7, 7, 7, 7], { horizon: 2 }).mean).toEqual([7, 7])
  })
  test("a line goes on", () => {
    expectClose(arima([1, 2, 3, 4, 5, 6], { horizon: 3 }).mean, [7, 8, 9], 1e-9)
  })
  test("a parabola goes on as its last step does", () => {
    expectClose(arima([1, 4, 9, 16, 25, 36], { horizon: 2 }).mean, [47, 58], 1e-9)
  })
  test("a season on a line goes on", () => {
    const values = Array.from({ length: 24 }, (_, t) => [5, 0, 3, 1][t % 4]! + 2 * t)
    expectClose(arima(values, { period: 4, horizon: 4 }).mean, [53, 50, 55, 55], 1e-9)
  })
})

describe("what arima refuses, and with what code", () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]
  const wave = values.map((_, t) => Math.sin(t))
  const refusals: readonly [string, ArimaOptions, string][] = [
    ["a criterion that is none", { criterion: "cic" as "aic" }, "bad-argument"],
    ["no models to try", { maximumModels: 0 }, "bad-argument"],
    ["negative orders", { order: [-1, 0, 0] }, "bad-argument"],
    ["orders that are not whole", { order: [0.5, 0, 0] }, "bad-argument"],
    ["seasonal orders without a season", { order: [1, 0, 0], seasonal: [1, 0, 0] }, "bad-argument"],
    ["seasonal orders without orders", { seasonal: [1, 0, 0], period: 4 }, "bad-argument"],
    ["a drift after two differences", { order: [0, 2, 0], constant: true }, "bad-argument"],
    ["more terms than values", { order: [12, 0, 0] }, "too-short"],
    ["a regressor of another length", { regressors: [[1, 2, 3]] }, "bad-argument"],
    ["a regressor that is constant", { regressors: [values.map(() => 2)], futureRegressors: [[2]] }, "bad-argument"],
    ["regressors without their future", { regressors: [wave] }, "bad-argument"],
    ["a future without regressors", { futureRegressors: [[1, 2]] }, "bad-argument"],
    ["the same regressor twice", { regressors: [wave, wave], futureRegressors: [[1], [1]] }, "bad-argument"],
    ["a regressor with a gap", { regressors: [wave.map((v, t) => (t === 3 ? Number.NaN : v))] }, "bad-argument"],
  ]
  test.each(refusals)("%s", (_, options, code) => {
    expect(() => arima(values, options)).toThrowError(expect.objectContaining({ code }))
  })
})

test("a season beyond 400 is left out, and said", () => {
  const values = Array.from({ length: 1000 }, (_, t) => Math.sin(t / 70) + (t % 7))
  expect(arima(values, { period: 500, horizon: 2, order: [1, 0, 0] }).notes.join()).toContain("500")
})

function expectOrders(model: string, { order, seasonal, period }: Case): void {
  const isSeasonal = period > 1 && seasonal.some((terms) => terms > 0)
  expect(model).toContain(`ARIMA(${order})${isSeasonal ? `(${seasonal})[${period}]` : ""}`)
}

/** Likelihoods that are flat about their top, where R's search stops short of it: relative differences of coefficients and forecasts. */
const flat: Record<string, readonly [number, number]> = { gold: [0.03, 1e-3], sunspots: [1e-3, 4e-3] }

/**
 * Log-likelihoods may be below R's by 0.005 and above it by anything. Relative to the largest of them, coefficients may differ by
 * 1e-3, forecasts and ends of intervals by 1e-3; the innovation variance by 5%, as R counts in the values that differencing takes.
 */
function expectSame(found: Forecast, one: Case): void {
  const [ofCoefficients, ofForecasts] = flat[one.name] ?? [1e-3, 1e-3]
  expect(found.criteria.logLikelihood).toBeGreaterThan(one.logLikelihood - 0.005)
  const { sigma2, ...coefficients } = found.parameters
  expectClose(Object.values(coefficients), one.coefficients, ofCoefficients)
  expect(Math.abs((sigma2 ?? 0) / one.sigma2 - 1)).toBeLessThan(0.05)
  expectClose(found.mean, one.mean, ofForecasts)
  expectClose(found.intervals[1]?.low ?? [], one.lo95, ofForecasts)
  expectClose(found.intervals[0]?.high ?? [], one.hi80, ofForecasts)
}

function expectClose(found: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(found).toHaveLength(expected.length)
  const scale = Math.max(...expected.map(Math.abs))
  for (const [index, value] of expected.entries()) {
    expect(Math.abs((found[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance * scale)
  }
}
