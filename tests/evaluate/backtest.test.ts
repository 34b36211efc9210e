import { expect, test } from "vitest"
import { backtest, type Forecaster } from "../../src/evaluate/backtest.ts"
import { drift } from "../../src/forecast/drift.ts"
import { naive } from "../../src/forecast/naive.ts"
import { naive2 } from "../../src/forecast/naive2.ts"
import { theta } from "../../src/forecast/theta/theta.ts"
import { classic } from "../reference/read.ts"

const { values } = classic("AirPassengers")

test("the table has a row a model, naive first though it was not asked for, and naive2 has OWA 1", () => {
  const table = backtest(values, { theta, naive2 }, { horizon: 12, origins: 4, period: 12 })
  expect(table.models.map((row) => row.name)).toEqual(["naive", "theta", "naive2"])
  expect(table.models[2]?.owa).toBeCloseTo(1, 12)
  expect(table.models[1]?.owa).toBeLessThan(1)
  expect(table.models.every((row) => row.error === null)).toBe(true)
})

test("the naive row equals the naive forecasting function", () => {
  const own = backtest(values, {}, { horizon: 3, origins: 5 }).models[0]
  const function_ = backtest(values, { naive }, { horizon: 3, origins: 5 }).models[0]
  for (const measure of ["mae", "mase", "msis", "coverage80"] as const) {
    expect(own?.[measure]).toBeCloseTo(function_?.[measure] ?? Number.NaN, 9)
  }
})

test("each origin sees only what came before it, the last one ends a horizon before the end", () => {
  const seen: number[] = []
  const spy: Forecaster = (history, { horizon }) => {
    seen.push(history.length)
    expect(history).toEqual(values.slice(0, history.length))
    return { mean: new Array(horizon).fill(0), intervals: [] }
  }
  backtest(values, { spy }, { horizon: 10, origins: 3 })
  expect(seen).toEqual([132, 133, 134])
})

test("a model that fails keeps its error and the others still finish", () => {
  const broken: Forecaster = () => {
    throw new Error("no luck")
  }
  const short: Forecaster = () => ({ mean: [1], intervals: [] })
  const nothing: Forecaster = () => ({ mean: [Number.NaN, Number.NaN], intervals: [] })
  const { models } = backtest(values, { broken, short, nothing, drift }, { horizon: 2, origins: 2 })
  expect(models.map((row) => row.error)).toEqual([
    null,
    "no luck",
    "backtest: asked for 2 steps, the model gave 1",
    "the point forecast of step 1 is no number, but NaN",
    null,
  ])
  expect(models[1]?.mase).toBeNull()
})

test("time is taken from the clock that is passed in, and is null without one", () => {
  let now = 0
  const clock = () => (now += 500)
  expect(backtest(values, {}, { horizon: 2, origins: 2, clock }).models[0]?.seconds).toBe(0.5)
  expect(backtest(values, {}, { horizon: 2, origins: 2 }).models[0]?.seconds).toBeNull()
})

test("too short a series, gaps and odd options are refused", () => {
  expect(() => backtest([1, 2], {}, { horizon: 2 })).toThrow("needs at least 4 values, received 2")
  expect(() => backtest([1, 2, 3, 4], {}, { horizon: 1, origins: 9 })).toThrow("need 11 values")
  expect(() => backtest([1, Number.NaN, 3], {})).toThrow("position 2")
  expect(() => backtest([1, 2, 3], {}, { horizon: 0 })).toThrow("at least 1, received 0")
})
