import { expect, test } from "vitest"
import { bass, gompertz, logistic } from "../../../src/forecast/growth-curves/growth-curves.ts"
import { readReference } from "../../reference/read.ts"

const curves = { logistic, gompertz, bass }
type Name = keyof typeof curves

// R 4.2.2: tests/reference/growth-curves.R
const references =
  readReference<{ name: Name; values: number[]; fitted: number[]; capacity: number; squares: number }[]>(
    "growth-curves",
  )

test.each(references)("the $name curve is the least-squares fit of R's nls", ({ name, values, fitted, capacity }) => {
  const forecast = curves[name](values, { horizon: 2 })
  expect(forecast.parameters.capacity! / capacity).toBeCloseTo(1, 4)
  const size = Math.max(...fitted)
  for (const [index, value] of fitted.entries()) {
    expect(Math.abs(forecast.fitted[index]! - value)).toBeLessThan(1e-4 * size)
  }
})

test("logistic and Gompertz forecasts approach the ceiling, Bass's new adopters die out", () => {
  for (const { name, values } of references) {
    const { mean, parameters } = curves[name](values, { horizon: 200 })
    expect(mean[199]! / parameters.capacity!).toBeCloseTo(name === "bass" ? 0 : 1, 3)
  }
})

test("decline is fitted too", () => {
  const falling = [100, 99, 96, 90, 78, 60, 40, 22, 10, 4, 2, 1]
  const { mean } = logistic(falling, { horizon: 3 })
  expect(mean[0]).toBeLessThan(2)
  expect(mean[2]).toBeGreaterThanOrEqual(-1)
})

test("the ceiling of growth that has not slowed is at most ten times what was reached", () => {
  const doubling = [1, 2, 4, 8, 16, 32]
  expect(logistic(doubling, { horizon: 40 }).mean[39]).toBeLessThanOrEqual(320 * (1 + 1e-9))
})
