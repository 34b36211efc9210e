import { describe, expect, test } from "vitest"
import { theta } from "../../../src/forecast/theta/theta.ts"
import { classic, readReference } from "../../reference/read.ts"

interface Reference {
  readonly series: string
  readonly alpha: number
  readonly mean: number[]
  readonly lo80: number[]
  readonly hi95: number[]
}

// R 4.2.2, forecast 8.20: tests/reference/theta.R
const references = readReference<Reference[]>("theta")

describe.each(references)("$series", (reference) => {
  const { values, period } = classic(reference.series)

  test("theta agrees with R's thetaf in mean and intervals to 1e-4, the tolerance of R's search for alpha", () => {
    const { mean, intervals } = theta(values, { period, horizon: 14 })
    for (const [step, value] of reference.mean.entries()) {
      expect(mean[step]! / value).toBeCloseTo(1, 4)
      expect(Math.abs(intervals[0]!.low[step]! - reference.lo80[step]!)).toBeLessThan(1e-4 * Math.abs(value))
      expect(Math.abs(intervals[1]!.high[step]! - reference.hi95[step]!)).toBeLessThan(1e-4 * Math.abs(value))
    }
  })
})

test("theta follows a straight line with half its slope", () => {
  expect(theta([10, 12, 14, 16, 18, 20, 22, 24], { horizon: 3 }).mean[2]).toBeCloseTo(27, 2)
})

test("a series with values at or below zero is adjusted by an additive season", () => {
  const season = [6, -4, -5, 3]
  const values = Array.from({ length: 24 }, (_, index) => index / 10 + (season[index % 4] ?? 0))
  const { mean } = theta(values, { period: 4, horizon: 4 })
  for (const [step, value] of mean.entries()) expect(Math.abs(value - 2.4 - season[step]!)).toBeLessThan(0.4)
})
