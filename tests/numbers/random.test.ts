import { expect, test } from "vitest"
import { randomSource } from "../../src/numbers/random.ts"

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed: number) => Array.from({ length: 5 }, randomSource(seed).normal)
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

test("normal numbers have the moments of a standard normal distribution", () => {
  const source = randomSource(1)
  const values = Array.from({ length: 40_000 }, source.normal)
  const moment = (power: number) => values.reduce((sum, value) => sum + value ** power, 0) / values.length
  expect(Math.abs(moment(1))).toBeLessThan(0.02)
  expect(Math.abs(moment(2) - 1)).toBeLessThan(0.03)
  expect(Math.abs(moment(4) - 3)).toBeLessThan(0.2)
})
