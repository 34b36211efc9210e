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

test("normal numbers come in pairs: two are drawn from the uniform numbers of one", () => {
  const [normals, uniforms] = [randomSource(3), randomSource(3)]
  const [first, second] = [normals.normal(), normals.normal()]
  // Marsaglia's polar method by its definition, from the first point that falls inside the circle
  for (;;) {
    const [x, y] = [2 * uniforms.uniform() - 1, 2 * uniforms.uniform() - 1]
    const square = x * x + y * y
    if (square >= 1) continue
    const factor = Math.sqrt((-2 * Math.log(square)) / square)
    expect([first, second]).toEqual([x * factor, y * factor])
    break
  }
  expect(normals.uniform()).toBe(uniforms.uniform())
})
