import { expect, test } from "vitest"
import { arima } from "../../src/forecast/arima/arima.ts"
import { ets } from "../../src/forecast/ets/ets.ts"
import { fit as fitModel, forecast, update } from "../../src/forecast/forecast.ts"
import type { FittedModel } from "../../src/forecast/model.ts"
import { classic } from "../reference/read.ts"

const { values, period } = classic("USAccDeaths")

test("a model by name is the function of that name", () => {
  const options = { period, horizon: 4 }
  expect(forecast(values, { ...options, model: "ets", form: "ANN" })).toEqual(ets(values, { ...options, form: "ANN" }))
  expect(forecast(values, { ...options, model: "arima", order: [0, 1, 1] })).toEqual(
    arima(values, { ...options, order: [0, 1, 1] }),
  )
})

test("a stored model forecasts with new values as one that was updated", () => {
  const stored = JSON.parse(JSON.stringify(fitModel(values.slice(0, 60), { model: "theta", period })))
  const updated = update(stored, values.slice(60))
  expect(forecast(stored, { newValues: values.slice(60), horizon: 3 })).toEqual(forecast(updated, { horizon: 3 }))
  expect(updated.fitted.length).toBe(values.length)
})

test("a model there is not is answered with those there are", () => {
  expect(() => forecast(values, { model: "prophet" })).toThrow('no model "prophet"; there are auto, ets')
  expect(() => forecast(values, { model: "__proto__" })).toThrow('no model "__proto__"')
})

test("what is no stored model, and one that is damaged, are typed errors", () => {
  const stored = fitModel(values, { model: "theta" })
  // @ts-expect-error: what a caller without types may pass
  expect(() => update({ family: "theta" }, [1])).toThrow("fitted model")
  expect(() => forecast({ ...stored, state: null })).toThrow(expect.objectContaining({ code: "bad-argument" }))
  expect(() => forecast({ ...stored, family: "prophet" })).toThrow("no model")
})

test("the default is auto, and a series is never mistaken for a model", () => {
  expect(forecast([1, 2, 3], { horizon: 2 }).mean.length).toBe(2)
})

test.each([
  ["ces", "simple", "CES(simple)"],
  ["holtWinters", "multiplicative", "ETS(M,A,M)"],
] as const)("a season is chosen for %s by name, and is kept in JSON", (model, season, label) => {
  const air = classic("AirPassengers").values
  const stored: FittedModel = JSON.parse(JSON.stringify(fitModel(air.slice(0, 120), { model, season, period: 12 })))
  expect(forecast(stored, { newValues: air.slice(120) }).model).toBe(label)
  expect(() => fitModel(air, { model, season: model === "ces" ? "additive" : "full", period: 12 })).toThrow("season is")
})
