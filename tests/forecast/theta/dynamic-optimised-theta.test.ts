import { expect, test } from "vitest"
import { dynamicOptimisedTheta } from "../../../src/forecast/theta/dynamic-optimised-theta.ts"
import { classic, readReference } from "../../reference/read.ts"

// R 4.2.2: tests/reference/theta.R, the recursion of Fiorucci et al. 2016 left to optim
const references = readReference<{ series: string; squares: number | null }[]>("theta")

test.each(references.filter(({ squares }) => squares !== null))(
  "the dynamic optimised Theta model of $series leaves no more squares than the best of three searches of R's optim",
  ({ series, squares }) => {
    const { residuals } = dynamicOptimisedTheta(classic(series).values)
    const left = residuals.slice(2).reduce<number>((sum, residual) => sum + (residual ?? 0) ** 2, 0)
    expect(left).toBeLessThanOrEqual((squares ?? 0) * (1 + 1e-7))
  },
)

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

test("a straight line goes on", () => {
  expect(dynamicOptimisedTheta([10, 12, 14, 16, 18, 20, 22, 24], { horizon: 3 }).mean[2]).toBeCloseTo(30, 8)
})

test("one value is forecast as itself: there is no error to judge a line by", () => {
  expect(dynamicOptimisedTheta([5], { horizon: 3 }).mean).toEqual([5, 5, 5])
})
