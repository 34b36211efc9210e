import { describe, expect, test } from "vitest"
import { guerreroLambda } from "../../src/series/guerrero.ts"
import { classic, readReference } from "../reference/read.ts"

// R 4.2.2, forecast 8.20: tests/reference/series-tools.R
const { single } = readReference<{ single: { series: string; guerrero: number[] }[] }>("series-tools")

describe.each(single)("$series", ({ series, guerrero }) => {
  test("Guerrero's lambda agrees with R's BoxCox.lambda to 1e-4, the tolerance of R's search", () => {
    const { values, period } = classic(series)
    expect(guerreroLambda(values, period)).toBeCloseTo(guerrero[0] ?? Number.NaN, 4)
  })
})

test("Guerrero's lambda of a series whose spread grows with its level is near 0, and 1 is kept without two blocks", () => {
  const growing = Array.from({ length: 40 }, (_, index) => 1.1 ** index * (1 + 0.2 * Math.sin((index * Math.PI) / 2)))
  expect(Math.abs(guerreroLambda(growing, 4))).toBeLessThan(0.2)
  expect(guerreroLambda([3, 4, 5], 4)).toBe(1)
})

test("Guerrero's lambda does not depend on the unit, however large or small", () => {
  const { values, period } = classic("AirPassengers")
  for (const unit of [1e-250, 1e-9, 1e250]) {
    const scaled = values.map((value) => value * unit)
    expect(guerreroLambda(scaled, period)).toBeCloseTo(guerreroLambda(values, period), 5)
  }
})

test("Guerrero's lambda of values from 1e-150 to 1 is that of steady growth, the logarithm", () => {
  const growing = Array.from({ length: 60 }, (_, index) => 10 ** (-150 + 2.5 * index) * (index % 2 === 0 ? 1 : 3))
  expect(Math.abs(guerreroLambda(growing, 2))).toBeLessThan(0.05)
})

test("a series that never moves is left as it is", () => {
  expect(guerreroLambda([5, 5, 5, 5, 5, 5], 2)).toBe(1)
})

test("values at or below zero are refused", () => {
  expect(() => guerreroLambda([1, -1], 1)).toThrow("above 0")
})
