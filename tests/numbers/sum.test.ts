import { expect, test } from "vitest"
import { sum } from "../../src/numbers/sum.ts"

test("sum(values) keeps what plain addition loses", () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2)
  expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1)
  expect(sum(new Float64Array([0.1, 0.2, 0.3]))).toBe(0.6)
})

test("sum of nothing is 0", () => {
  expect(sum([])).toBe(0)
})

test("sum of numbers too large for a float is infinite, of a gap NaN", () => {
  expect(sum([1e308, 1e308])).toBe(Number.POSITIVE_INFINITY)
  expect(sum([-1e308, -1e308, 1])).toBe(Number.NEGATIVE_INFINITY)
  expect(sum([1, Number.NaN])).toBe(Number.NaN)
})
