import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { stl } from "../../src/series/stl.ts"

interface Case {
  readonly name: string
  readonly values: readonly number[]
  readonly period: number
  readonly window: number | "periodic"
  readonly seasonal: readonly number[]
  readonly trend: readonly number[]
  readonly remainder: readonly number[]
}

// R 4.2.2, stats::stl: tests/reference/stl.R
const cases: readonly Case[] = JSON.parse(readFileSync("tests/reference/stl.json", "utf8"))

test.each(cases)("stl agrees with R on $name to 1e-9", (one) => {
  const found = stl(one.values, { period: one.period, seasonalWindow: one.window })
  expectClose(found.seasonal, one.seasonal)
  expectClose(found.trend, one.trend)
  expectClose(found.remainder, one.remainder)
})

test("the parts of a robust decomposition add up to the values, and an outlier of 100 moves the trend by less than 1", () => {
  const values = Array.from({ length: 60 }, (_, t) => 10 + t / 10 + [3, -1, 0, -2][t % 4]! + Math.sin(t * 7) / 10)
  const clean = stl(values, { period: 4, robust: true })
  const spoiled = stl(
    values.map((value, t) => (t === 30 ? value + 100 : value)),
    { period: 4, robust: true },
  )
  expect(spoiled.remainder[30]).toBeGreaterThan(99)
  for (let t = 0; t < 60; t++) {
    expect(Math.abs(spoiled.trend[t]! - clean.trend[t]!)).toBeLessThan(1)
    expect(clean.seasonal[t]! + clean.trend[t]! + clean.remainder[t]!).toBeCloseTo(values[t]!, 10)
  }
})

test("stl refuses a period below 2 and a series of two seasons or less", () => {
  expect(() => stl([1, 2, 3], { period: 1 })).toThrowError(expect.objectContaining({ code: "bad-argument" }))
  expect(() => stl([1, 2, 3, 4], { period: 2 })).toThrowError(expect.objectContaining({ code: "too-short" }))
})

test("stl does not change its input", () => {
  const values = Object.freeze([1, 2, 1, 2, 1, 3])
  expect(() => stl(values, { period: 2 })).not.toThrow()
})

function expectClose(found: Float64Array, expected: readonly number[]): void {
  const scale = Math.max(...expected.map(Math.abs))
  expect(found.length).toBe(expected.length)
  for (let t = 0; t < expected.length; t++) expect(Math.abs(found[t]! - expected[t]!)).toBeLessThan(1e-9 * scale)
}
