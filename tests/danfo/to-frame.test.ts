import { DataFrame } from "danfojs-node"
import { expect, test } from "vitest"
import { toFrame } from "../../src/danfo/index.ts"
import { NfoldError } from "../../src/errors.ts"
import type { Forecast } from "../../src/forecast/types.ts"

test("toFrame makes a DataFrame of danfojs-node out of rows", async () => {
  const frame = await toFrame([
    { region: "Brest", from: 1101, to: 3124 },
    { region: "Grodno", from: 933, note: "no later count" },
  ])
  expect(frame).toBeInstanceOf(DataFrame)
  expect(frame.columns).toEqual(["region", "from", "to", "note"])
  expect(frame.values).toEqual([
    ["Brest", 1101, 3124, null],
    ["Grodno", 933, null, "no later count"],
  ])
})

test("toFrame gives a forecast a row a step and two columns a level", async () => {
  const forecast: Forecast = {
    model: "naive",
    mean: [3, 4],
    intervals: [
      { level: 80, low: [2, 2.5], high: [4, 5.5] },
      { level: 95, low: [1, 1], high: [5, 7] },
    ],
    fitted: [],
    residuals: [],
    parameters: {},
    criteria: {},
    notes: [],
  }
  const frame = await toFrame(forecast)
  expect(frame.columns).toEqual(["step", "mean", "lo80", "hi80", "lo95", "hi95"])
  expect(frame.values).toEqual([
    [1, 3, 2, 4, 1, 5],
    [2, 4, 2.5, 5.5, 1, 7],
  ])
})

test("toFrame keeps a key named __proto__ as a column like any other", async () => {
  const frame = await toFrame([JSON.parse('{ "__proto__": 1, "n": 2 }')])
  expect(frame.columns).toEqual(["__proto__", "n"])
})

test.each([[null], [[]], [[1, 2]], [{}], ["rows"], [[null]]])(
  "toFrame refuses %j with what it accepts",
  async (value) => {
    const refused = toFrame(value as never)
    await expect(refused).rejects.toBeInstanceOf(NfoldError)
    await expect(refused).rejects.toMatchObject({
      code: "bad-argument",
      expected: expect.stringContaining("array of plain objects"),
    })
  },
)
