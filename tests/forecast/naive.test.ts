import { expect, test } from "vitest"
import { naive } from "../../src/forecast/naive.ts"

test("repeats the last value with intervals that widen with the root of the horizon", () => {
  const forecast = naive([1120, 1160, 963, 1210], { horizon: 4, levels: [95] })
  expect(forecast.mean).toEqual([1210, 1210, 1210, 1210])
  // R 4.2.2, forecast 8.20: naive(Nile[1:4], h = 4, level = 95)
  expect(forecast.intervals[0]?.low[0]).toBeCloseTo(849.633, 3)
})
