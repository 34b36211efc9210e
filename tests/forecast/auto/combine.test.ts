import { expect, it } from "vitest"
import { combinePredictions, type WeightedPrediction } from "../../../src/forecast/auto/combine.ts"
import { normalPrediction } from "../../../src/forecast/intervals.ts"
import { normalQuantile } from "../../../src/numbers/distributions/normal.ts"

const member = (weight: number, mean: number, spread: number): WeightedPrediction => ({
  weight,
  prediction: normalPrediction([mean], [spread]),
})
const unwidened = (): number => 1
const end = normalQuantile(0.9)

it("the quantile is as far from the mean of the members as theirs are from their own, on average", () => {
  const { mean, quantile } = combinePredictions([member(1, 10, 1), member(3, 20, 2)], 1, unwidened)
  expect(mean[0]).toBeCloseTo(17.5, 12)
  expect(quantile(0, 0.9)).toBeCloseTo(17.5 + 1.75 * end, 12)
  expect(quantile(0, 0.1)).toBeCloseTo(17.5 - 1.75 * end, 12)
})

it("a member whose ends run away counts as if they lay five times as far as the usual ones", () => {
  const { quantile } = combinePredictions([member(1, 0, 1), member(1, 0, 1), member(1, 0, 1e9)], 1, unwidened)
  expect(quantile(0, 0.9)).toBeCloseTo((7 / 3) * end, 12)
  expect(quantile(0, 0.1)).toBeCloseTo((-7 / 3) * end, 12)
})

it("members without any spread do not narrow one that has some", () => {
  const { quantile } = combinePredictions([member(2, 0, 0), member(1, 0, 3)], 1, unwidened)
  expect(quantile(0, 0.9)).toBeCloseTo(end, 12)
})
