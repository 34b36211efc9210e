import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { naive } from "../../src/forecast/naive.ts"
import { shrunkCovariance } from "../../src/forecast/reconcile/shrunk-covariance.ts"
import { type Hierarchy, reconcile } from "../../src/forecast/reconcile.ts"
import type { Forecast } from "../../src/forecast/types.ts"
import { normalQuantile } from "../../src/numbers/distributions/normal.ts"

// R 4.2.2 with the shrinkage of hts 6.0.2: tests/reference/reconcile.R. Series: whole, first two parts, three parts.
const reference: {
  readonly errors: readonly (readonly number[])[]
  readonly base: readonly (readonly number[])[]
  readonly covariance: readonly (readonly number[])[]
  readonly reconciled: readonly (readonly number[])[]
  readonly spread: readonly number[]
} = JSON.parse(readFileSync("tests/reference/reconcile.json", "utf8"))

test("the shrunk covariance is that of hts", () => {
  const found = shrunkCovariance(reference.errors)
  for (const [i, row] of reference.covariance.entries()) {
    for (const [j, value] of row.entries()) expect(found[i]?.[j]).toBeCloseTo(value, 10)
  }
})

describe("MinT", () => {
  const all = [0, 1, 2, 3, 4].map(referenceForecast)
  const [whole, pair, ...parts] = all
  if (whole === undefined || pair === undefined) throw new Error("the reference has five series")
  const hierarchy: Hierarchy = {
    parts,
    sums: [
      { forecast: whole, of: [0, 1, 2] },
      { forecast: pair, of: [0, 1] },
    ],
  }
  const found = reconcile(hierarchy)
  const foundAll = [...found.sums, ...found.parts]

  test("gives the forecasts of the formula, as R computes it", () => {
    for (const [series, { mean }] of foundAll.entries()) {
      for (const [step, value] of mean.entries())
        expect(value).toBeCloseTo(reference.reconciled[step]?.[series] ?? 0, 9)
    }
  })

  test("gives intervals the standard deviation that the combination has", () => {
    for (const [series, { mean, intervals }] of foundAll.entries()) {
      const [interval] = intervals
      const deviation = ((interval?.high[0] ?? 0) - (mean[0] ?? 0)) / normalQuantile(0.9)
      expect(deviation / Math.sqrt(reference.covariance[series]?.[series] ?? 0)).toBeCloseTo(
        reference.spread[series] ?? 0,
        9,
      )
    }
  })
})

test("after either method every sum is the sum of its parts, and bottom-up leaves the parts as they were", () => {
  const series = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(
      fc.array(series, { minLength: 2, maxLength: 5 }),
      fc.constantFrom("mint", "bottom-up"),
      (lists, method) => {
        const parts = lists.map((values) => naive(values, { horizon: 2 }))
        const total = lists[0]?.map((_, t) => lists.reduce((sum, values) => sum + (values[t] ?? 0), t % 3)) ?? []
        const sums = [{ forecast: naive(total, { horizon: 2 }), of: parts.map((_, index) => index) }]
        const found = reconcile({ parts, sums }, method as "mint" | "bottom-up")
        for (const step of [0, 1]) {
          const sum = found.parts.reduce((all, { mean }) => all + (mean[step] ?? 0), 0)
          expect(found.sums[0]?.mean[step]).toBeCloseTo(sum, 7)
        }
        if (method === "bottom-up") {
          for (const [index, { mean, intervals }] of found.parts.entries()) {
            for (const [step, value] of mean.entries()) expect(value).toBeCloseTo(parts[index]?.mean[step] ?? 0, 9)
            expect(intervals[0]?.high[1]).toBeCloseTo(parts[index]?.intervals[0]?.high[1] ?? 0, 6)
          }
        }
      },
    ),
    { numRuns: 50 },
  )
})

test("series that never erred are reconciled all the same", () => {
  const parts = [naive([5, 5, 5], { horizon: 1 }), naive([1, 1, 1], { horizon: 1 })]
  const found = reconcile({ parts, sums: [{ forecast: naive([7, 7, 7], { horizon: 1 }), of: [0, 1] }] })
  expect(found.sums[0]?.mean[0]).toBeCloseTo((found.parts[0]?.mean[0] ?? 0) + (found.parts[1]?.mean[0] ?? 0), 9)
})

describe("what reconcile refuses", () => {
  const one = naive([1, 2, 3], { horizon: 1 })
  const refusals: readonly [string, Hierarchy][] = [
    ["no parts", { parts: [], sums: [{ forecast: one, of: [0] }] }],
    ["no sum", { parts: [one, one], sums: [] }],
    ["a part that is not there", { parts: [one, one], sums: [{ forecast: one, of: [0, 2] }] }],
    ["another horizon", { parts: [one, naive([1, 2, 3], { horizon: 2 })], sums: [{ forecast: one, of: [0, 1] }] }],
    [
      "other levels",
      { parts: [one, naive([1, 2, 3], { horizon: 1, levels: [50] })], sums: [{ forecast: one, of: [0] }] },
    ],
    ["a series of another length", { parts: [one, naive([1, 2], { horizon: 1 })], sums: [{ forecast: one, of: [0] }] }],
  ]
  test.each(refusals)("%s", (_, hierarchy) => {
    expect(() => reconcile(hierarchy)).toThrowError(expect.objectContaining({ code: "bad-argument" }))
  })
  test("a method there is not", () => {
    const hierarchy = { parts: [one], sums: [{ forecast: one, of: [0] }] }
    expect(() => reconcile(hierarchy, "ols" as "mint")).toThrow('method is "mint" or "bottom-up", received "ols"')
  })
})

function referenceForecast(series: number): Forecast {
  const mean = reference.base.map((row) => row[series] ?? 0)
  const reach = normalQuantile(0.9) * Math.sqrt(reference.covariance[series]?.[series] ?? 0)
  const errors = reference.errors.map((row) => row[series] ?? 0)
  return {
    model: "given",
    mean,
    intervals: [{ level: 80, low: mean.map((value) => value - reach), high: mean.map((value) => value + reach) }],
    fitted: errors.map(() => 0),
    residuals: errors,
    parameters: {},
    criteria: {},
    notes: [],
  }
}
