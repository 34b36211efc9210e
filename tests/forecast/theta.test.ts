import { describe, expect, test } from "vitest"
import { dynamicOptimisedTheta } from "../../src/forecast/theta/dynamic-optimised-theta.ts"
import { optimisedTheta } from "../../src/forecast/theta/optimised-theta.ts"
import { theta } from "../../src/forecast/theta/theta.ts"
import { classic, readReference } from "../reference/read.ts"

interface Reference {
  readonly series: string
  readonly alpha: number
  readonly mean: number[]
  readonly lo80: number[]
  readonly hi95: number[]
  readonly squares: number | null
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

test.each(references.filter(({ squares }) => squares !== null))(
  "the dynamic optimised Theta model of $series leaves no more squares than the best of three searches of R's optim",
  ({ series, squares }) => {
    const { residuals } = dynamicOptimisedTheta(classic(series).values)
    const left = residuals.slice(2).reduce<number>((sum, residual) => sum + (residual ?? 0) ** 2, 0)
    expect(left).toBeLessThanOrEqual((squares ?? 0) * (1 + 1e-7))
  },
)

test("all three follow a straight line", () => {
  const line = [10, 12, 14, 16, 18, 20, 22, 24]
  expect(dynamicOptimisedTheta(line, { horizon: 3 }).mean[2]).toBeCloseTo(30, 8)
  expect(optimisedTheta(line, { horizon: 3 }).mean[2]).toBeCloseTo(30, 8)
  expect(theta(line, { horizon: 3 }).mean[2]).toBeCloseTo(27, 2)
})

test("the interval of the dynamic model is what simulating the published recursion gives", () => {
  const { values } = classic("Nile")
  const { parameters, intervals, mean } = dynamicOptimisedTheta(values, { horizon: 12, levels: [95] })
  const width = intervals[0]!.high.map(
    (high, step) => (high - mean[step]!) / (1.959964 * Math.sqrt(parameters.sigma2!)),
  )
  // weight 0 on this series: simple exponential smoothing, variance 1 + (h - 1) alpha^2 (Hyndman et al. 2008, table 6.1)
  for (const [step, ratio] of width.entries()) {
    expect(ratio).toBeCloseTo(Math.sqrt(1 + step * parameters.alpha! ** 2), 5)
  }
})
