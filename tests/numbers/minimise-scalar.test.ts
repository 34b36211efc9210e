import { expect, test } from "vitest"
import { minimiseScalar } from "../../src/numbers/minimise-scalar.ts"

const search = { grid: 5, tolerance: 1e-9 }

test("the lowest point of a smooth valley is found", () => {
  expect(minimiseScalar((x) => (x - 1.3) ** 2, 0, 5, search)).toBeCloseTo(1.3, 7)
  expect(minimiseScalar((x) => Math.abs(x - 0.7) ** 1.5, 0, 1, search)).toBeCloseTo(0.7, 6)
})

test("an end of the interval is an answer too", () => {
  expect(minimiseScalar((x) => x, 2, 3, search)).toBeCloseTo(2, 8)
  expect(minimiseScalar((x) => -x, 2, 3, search)).toBe(3)
})

test("a fine grid finds the deepest of several valleys", () => {
  const waves = (x: number) => Math.cos(3 * x) + 0.1 * (x - 7) ** 2
  const lowest = minimiseScalar(waves, 0, 12, { grid: 40, tolerance: 1e-9 })
  // the valley of the cosine next to 7, where the slope is zero
  expect(Math.abs(lowest - (7 * Math.PI) / 3)).toBeLessThan(0.05)
  expect(-3 * Math.sin(3 * lowest) + 0.2 * (lowest - 7)).toBeCloseTo(0, 5)
})

test("a level function gives the first point of the grid, so that rounding does not choose", () => {
  expect(minimiseScalar(() => 1, 0.1, 0.9, search)).toBe(0.1)
})
