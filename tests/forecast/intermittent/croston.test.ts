import { expect, test } from "vitest"
import { croston, sba } from "../../../src/forecast/intermittent/croston.ts"
import { readReference } from "../../reference/read.ts"

// R 4.2.2, forecast 8.20: tests/reference/croston.R
const references =
  readReference<{ name: string; values: number[]; mean: number[]; fitted: (number | null)[] }[]>("croston")

test.each(references)(
  "croston agrees with R on the $name series, fitted values included",
  ({ values, mean, fitted }) => {
    const forecast = croston(values, { horizon: 3 })
    for (const [step, value] of mean.entries()) expect(forecast.mean[step]! / value).toBeCloseTo(1, 9)
    for (const [index, value] of fitted.entries()) {
      if (value !== null) expect(forecast.fitted[index]).toBeCloseTo(value, 9)
    }
  },
)

test("the Syntetos-Boylan approximation is Croston's forecast less 5%", () => {
  const values = [0, 3, 0, 0, 5, 0, 1]
  expect(sba(values, { horizon: 1 }).mean[0]).toBeCloseTo(0.95 * croston(values, { horizon: 1 }).mean[0]!, 12)
})

test("demands of both signs are answered too", () => {
  const { mean, intervals } = croston([0, 5, 0, -3, 0, 4, 0, -2, 6], { horizon: 1 })
  expect(intervals[1]!.low[0]).toBeLessThan(mean[0]!)
  expect(intervals[1]!.high[0]).toBeGreaterThan(mean[0]!)
})

test("the interval of a demand so skewed that its mean lies beyond the quantile reaches up to the mean", () => {
  const { mean, intervals } = croston([1, 0, 2, 1e6, 0, 1, 2, 0, 1], { horizon: 1, levels: [50, 80, 95] })
  for (const { low, high } of intervals) {
    expect(low[0]).toBeLessThanOrEqual(mean[0]!)
    expect(high[0]).toBeGreaterThanOrEqual(mean[0]!)
  }
})
