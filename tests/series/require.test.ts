import { describe, expect, test } from "vitest"
import { ljungBox } from "../../src/evaluate/ljung-box.ts"
import { autocorrelations } from "../../src/series/autocorrelation.ts"
import { classicalDecomposition } from "../../src/series/classical.ts"
import { mstlDecomposition } from "../../src/series/mstl.ts"
import { isSeasonal, seasonalStrength } from "../../src/series/seasonality.ts"
import { stl } from "../../src/series/stl.ts"

const takers: readonly (readonly [string, (values: number[]) => unknown])[] = [
  ["autocorrelations", (values) => autocorrelations(values, 2)],
  ["classicalDecomposition", (values) => classicalDecomposition(values, 2, "additive")],
  ["isSeasonal", (values) => isSeasonal(values, 2)],
  ["ljungBox", (values) => ljungBox(values, { lags: 2 })],
  ["mstlDecomposition", (values) => mstlDecomposition(values, [2])],
  ["seasonalStrength", (values) => seasonalStrength(values, [2])],
  ["stl", (values) => stl(values, { period: 2 })],
]

describe.each(takers)("%s", (_, take) => {
  test.each([Number.NaN, Infinity])(
    "refuses a series with %s, of which it could only say NaN or a wrong no",
    (hole) => {
      expect(() => take([1, 2, hole, 2, 1, 2, 1, 2])).toThrowError(
        expect.objectContaining({ code: "missing-values", path: "values[2]" }),
      )
    },
  )
})

const series = [1, 2, 1, 2, 1, 2, 1, 2]

test("periods, lags and windows that are no whole numbers, or too small, are refused by name", () => {
  const refused = (option: string) => expect.objectContaining({ code: "bad-argument", path: option })
  expect(() => isSeasonal(series, 1.5)).toThrowError(refused("period"))
  expect(() => autocorrelations(series, -1)).toThrowError(refused("maximumLag"))
  expect(() => stl(series, { period: 2, seasonalWindow: Number.NaN })).toThrowError(refused("seasonalWindow"))
  expect(() => stl(series, { period: 2, trendWindow: 1 })).toThrowError(refused("trendWindow"))
})

test("a kind of decomposition there is not is refused", () => {
  expect(() => classicalDecomposition(series, 2, "sums" as "additive")).toThrow('received "sums"')
})

test("a multiplicative decomposition needs values above zero", () => {
  expect(() => classicalDecomposition([1, 0, 1, 2], 2, "multiplicative")).toThrowError(
    expect.objectContaining({ code: "bad-argument", path: "kind" }),
  )
})
