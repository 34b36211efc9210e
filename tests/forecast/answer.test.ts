import { expect, test } from "vitest"
import { type ForecastOptions, forecast } from "../../src/index.ts"

// Found by npm run fuzz: an interval that had no width between the bounds was widened by itself, past those of higher levels.
test.each<[what: string, values: number[], options: ForecastOptions & { model: string }]>([
  ["small counts", [2, 3, 0, 0, 1], { model: "theta", within: [0, null], horizon: 12 }],
  ["a share near its bound", [0, 100, 100, 50], { model: "theta", within: [0, 100], horizon: 12 }],
  ["a rise to a bound", [104, 141, 178.3, 188], { model: "drift", within: [null, 188], horizon: 3 }],
  ["a fall to a bound", [1000001, 500001, 250001, 125000], { model: "optimisedTheta", within: [125000, null] }],
  ["demand that died out", [9000, 4500, 0, 0, 2, 1, 0, 0, 1, 0, 0, 0], { model: "tsb" }],
  ["one event", [0, 0, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0], { model: "tsb", horizon: 30 }],
  ["a constant", [5, 5, 5, 5], { model: "naive", within: [5, null] }],
])("intervals of higher levels hold those of lower ones: %s", (_, values, options) => {
  const { mean, intervals } = forecast(values, { ...options, levels: [99.9, 20, 95, 50, 80] })
  const inward = [...intervals].sort((a, b) => b.level - a.level)
  mean.forEach((centre, step) => {
    const lows = [...inward.map(({ low }) => low[step] ?? Number.NaN), centre]
    const highs = [...inward.map(({ high }) => high[step] ?? Number.NaN), centre]
    expect(lows).toEqual(lows.toSorted((a, b) => a - b))
    expect(highs).toEqual(highs.toSorted((a, b) => b - a))
  })
})

test("an interval is the same whichever other levels are asked for", () => {
  const options = { model: "theta", within: [0, null], horizon: 12 } as const
  const [alone] = forecast([2, 3, 0, 0, 1], { ...options, levels: [95] }).intervals
  const [, beside] = forecast([2, 3, 0, 0, 1], { ...options, levels: [80, 95] }).intervals
  expect(alone).toEqual(beside)
})
