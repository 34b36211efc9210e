import { expect, test } from "vitest"
import { createCovarianceScratch, stationaryCovariance } from "../../../src/forecast/arima/stationary-covariance.ts"

function covariance(ar: readonly number[], ma: readonly number[]): readonly number[] {
  const state = new Float64Array(Math.max(ar.length, ma.length + 1)).fill(Number.NaN)
  const scratch = createCovarianceScratch(ar.length, ma.length)
  stationaryCovariance(Float64Array.from(ar), Float64Array.from(ma), state, scratch)
  return [...state]
}

// R 4.2.2: stats::makeARIMA(ar, ma, numeric())$Pn[1, ]
test.each([
  [[0.9], [], [5.26315789473684]],
  [[], [0.4, 0, -0.3], [1.25, 0.4, -0.12, -0.3]],
  [[0, 0, 0.7], [0.5], [2.45098039215686, 0.980392156862745, 0.686274509803921]],
  [
    [1.2, -0.5],
    [-0.3, 0.2],
    [2.73333333333333, -1.17333333333333, 0.2],
  ],
  [[0.3], [0.2, 0, 0, 0.7], [1.83395604395604, 0.2315, 0.105, 0.35, 0.7]],
  [
    [0.5, -0.3, 0.2],
    [0.4, 0.1, 0, -0.6],
    [2.14078947368421, 0.126973684210526, 0.189473684210526, -0.54, -0.6],
  ],
  [
    [0, 0, 0, 0.6, -0.3],
    [],
    [2.47194229151377, -0.998800723146042, 0.579948806988024, -0.773265075984032, 0.299640216943812],
  ],
])("the first row of the stationary covariance of ARMA with %j and %j is R's", (ar, ma, expected) => {
  const found = covariance(ar, ma)
  expect(found).toHaveLength(expected.length)
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 12)
})

test("a process of order nought is white noise", () => {
  expect(covariance([], [])).toEqual([1])
})

test("arrays that were used before do not matter", () => {
  const scratch = createCovarianceScratch(2, 2)
  const state = new Float64Array(3)
  stationaryCovariance(Float64Array.of(0.5, 0.3), Float64Array.of(0.9, 0.9), state, scratch)
  stationaryCovariance(Float64Array.of(1.2, -0.5), Float64Array.of(-0.3, 0.2), state, scratch)
  const expected = [2.73333333333333, -1.17333333333333, 0.2]
  for (const [i, value] of expected.entries()) expect(state[i]).toBeCloseTo(value, 12)
})
