import { expect, test } from "vitest"
import { optimisedTheta } from "../../../src/forecast/theta/optimised-theta.ts"
import { theta } from "../../../src/forecast/theta/theta.ts"
import { classic } from "../../reference/read.ts"

test("a straight line goes on", () => {
  expect(optimisedTheta([10, 12, 14, 16, 18, 20, 22, 24], { horizon: 3 }).mean[2]).toBeCloseTo(30, 8)
})

test("the weight of the trend is estimated, within 0 and 1, and leaves no more squares than half of it", () => {
  for (const name of ["Nile", "WWWusage"]) {
    const { values } = classic(name)
    const { parameters, residuals } = optimisedTheta(values)
    const half = theta(values)
    expect(parameters.weight).toBeGreaterThanOrEqual(0)
    expect(parameters.weight).toBeLessThanOrEqual(1)
    expect(sumOfSquares(residuals)).toBeLessThanOrEqual(sumOfSquares(half.residuals) * 1.0001)
  }
})

function sumOfSquares(residuals: readonly (number | null)[]): number {
  return residuals.reduce<number>((sum, residual) => sum + (residual ?? 0) ** 2, 0)
}
