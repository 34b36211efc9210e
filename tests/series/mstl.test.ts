import { expect, test } from "vitest"
import { mstlDecomposition } from "../../src/series/mstl.ts"
import { expectClose } from "../reference/expect-close.ts"
import { readReference } from "../reference/read.ts"

// R 4.2.2, forecast 8.20: tests/reference/series-tools.R
const { several } = readReference<{
  several: { values: number[]; trend: number[]; first: number[]; second: number[] }
}>("series-tools")

test("MSTL of half-hourly demand with days and weeks agrees with R's mstl", () => {
  const parts = mstlDecomposition(several.values, [48, 336])
  expectClose(parts.trend, several.trend, 1e-8)
  expectClose(parts.seasonals[0] ?? [], several.first, 1e-8)
  expectClose(parts.seasonals[1] ?? [], several.second, 1e-8)
})

test("the parts add up to the values", () => {
  const { trend, seasonals, remainder } = mstlDecomposition(several.values, [48, 336])
  const sum = trend.map((value, index) => value + seasonals[0]![index]! + seasonals[1]![index]! + remainder[index]!)
  expectClose(sum, several.values, 1e-12)
})

test("periods of which the series holds no more than two are left out; without any it is too short", () => {
  expect(mstlDecomposition(several.values.slice(0, 300), [336, 48]).periods).toEqual([48])
  expect(() => mstlDecomposition([1, 2, 3, 4], [2, 4])).toThrow("no more than two seasons of 2, 4")
})
