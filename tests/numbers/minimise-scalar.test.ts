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

// R 4.2.2: how often optimize(f, c(low, high), tol = 1e-9) asks f, and where it ends; it is Brent's method too, without a grid
test.each<[string, (x: number) => number, number, number, number, number]>([
  ["a parabola", (x) => (x - 0.3) ** 2, 0, 1, 7, 0.3],
  ["an exponential and a line", (x) => Math.exp(x) - 2 * x, 0, 2, 14, Math.LN2],
  ["a fourth power and a line", (x) => (x - 0.3) ** 4 + x, -2, 1, 13, 0.3 - 0.25 ** (1 / 3)],
  ["x log x", (x) => x * Math.log(x), 0.01, 3, 14, 1 / Math.E],
  ["a damped wave", (x) => -Math.cos(x - 1) * Math.exp(-x / 3), -1, 3, 13, 1 - Math.atan(1 / 3)],
  ["a pole and a power", (x) => 1 / x + x ** 3, 0.05, 4, 14, 3 ** -0.25],
  ["a corner", (x) => Math.abs(x - 0.3), 0, 1, 24, 0.3],
  ["a valley flat as an eighth power", (x) => (x - 0.6) ** 8, 0, 1, 52, 0.6],
])("the lowest point of %s is found in about as few steps as R's optimize() takes", (...row) => {
  const [name, objective, low, high, steps, lowest] = row
  let asked = 0
  const counted = (x: number): number => {
    asked++
    expect(x).toBeGreaterThanOrEqual(low)
    expect(x).toBeLessThanOrEqual(high)
    return objective(x)
  }
  const found = minimiseScalar(counted, low, high, { grid: 3, tolerance: 1e-9 })
  expect(Math.abs(found - lowest)).toBeLessThan(name.includes("flat") ? 0.01 : 3e-8 * (high - low))
  expect(asked - 3).toBeLessThanOrEqual(steps)
})

test("a function is asked at the points of the grid, both ends among them, before anything else", () => {
  const asked: number[] = []
  minimiseScalar((x) => asked.push(x) && (x - 1) ** 2, 0.1, 0.7, { grid: 4, tolerance: 1e-3 })
  expect(asked.slice(0, 4).map((x) => Number(x.toFixed(12)))).toEqual([0.1, 0.3, 0.5, 0.7])
  expect(asked[3]).toBe(0.7)
})

test("a search as wide as its tolerance asks little beyond the grid", () => {
  let asked = 0
  minimiseScalar((x) => ++asked && Math.cos(x), 2, 4, { grid: 5, tolerance: 0.2 })
  expect(asked).toBeLessThanOrEqual(8)
})
