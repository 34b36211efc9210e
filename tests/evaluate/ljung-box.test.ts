import { describe, expect, test } from "vitest"
import { ljungBox } from "../../src/evaluate/ljung-box.ts"
import { classic, readReference } from "../reference/read.ts"

// R 4.2.2, forecast 8.20: tests/reference/series-tools.R
const { single } = readReference<{ single: { series: string; ljungBox: number[] }[] }>("series-tools")

describe.each(single)("$series", (reference) => {
  const { values } = classic(reference.series)
  const differences = values.slice(1).map((value, index) => value - (values[index] ?? 0))
  test("the Ljung-Box test agrees with R's Box.test", () => {
    expect(ljungBox(values).statistic / (reference.ljungBox[0] ?? 0)).toBeCloseTo(1, 9)
    expect(ljungBox(differences, { lags: 5, fitted: 2 }).pValue).toBeCloseTo(reference.ljungBox[1] ?? Number.NaN, 11)
  })
})

test("no more residuals than lags, and no more lags than fitted parameters, are refused", () => {
  expect(() => ljungBox([1, 2, 3])).toThrow("10 lags need more than 10 residuals, received 3")
  expect(() => ljungBox([1, 2, 3], { lags: 1, fitted: 1 })).toThrow("above the 1 fitted parameters")
})
