import { expect, test } from "vitest"
import { filterConditionally, nonZeroLags } from "../../../src/forecast/arima/conditional-filter.ts"

const lagsOf = (...coefficients: number[]) => nonZeroLags(Float64Array.from(coefficients))

test("a polynomial is kept by the lags at which it has coefficients", () => {
  expect(lagsOf(0, 0.5, 0, -0.25)).toEqual({ lags: Int32Array.of(2, 4), coefficients: Float64Array.of(0.5, -0.25) })
  expect(lagsOf(0, 0)).toEqual({ lags: Int32Array.of(), coefficients: Float64Array.of() })
})

// e(t) = y(t) - 0.5 y(t-2) - 0.25 e(t-1), what lies before the first value left out
test("innovations follow from the difference equation, by hand", () => {
  const innovations = new Float64Array(4)
  filterConditionally(lagsOf(0, 0.5), lagsOf(0.25), Float64Array.of(8, 4, 2, 1), innovations, 0)
  // 8; 4 - 2; 2 - 4 - 0.5; 1 - 2 + 0.625
  expect([...innovations]).toEqual([8, 2, -2.5, -0.375])
})

test("innovations before the start are those given, and stay", () => {
  const innovations = Float64Array.of(1, 100, 0, 0)
  filterConditionally(lagsOf(0, 0.5), lagsOf(0.25), Float64Array.of(8, 4, 2, 1), innovations, 2)
  // 2 - 4 - 25; 1 - 2 + 6.75
  expect([...innovations]).toEqual([1, 100, -27, 5.75])
})
