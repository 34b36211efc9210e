import { describe, expect, test } from "vitest"
import { classicalDecomposition } from "../../src/series/classical.ts"
import { expectClose } from "../reference/expect-close.ts"
import { classic, readReference } from "../reference/read.ts"

// R 4.2.2, forecast 8.20: tests/reference/series-tools.R
const { single } = readReference<{
  single: { series: string; additive: number[]; multiplicative: number[]; trend: (number | null)[] }[]
}>("series-tools")

describe.each(single)("$series", ({ series, additive, multiplicative, trend }) => {
  const { values, period } = classic(series)
  test("classical decomposition agrees with R's decompose", () => {
    const sum = classicalDecomposition(values, period, "additive")
    expectClose(sum.figure, additive, 1e-9)
    expectClose(
      [...sum.trend].filter((value) => !Number.isNaN(value)),
      trend.filter((value) => value !== null),
      1e-10,
    )
    expectClose(classicalDecomposition(values, period, "multiplicative").figure, multiplicative, 1e-10)
  })
})

test("the parts make up the values", () => {
  const { values } = classic("UKgas")
  const { trend, seasonal, remainder } = classicalDecomposition(values, 4, "multiplicative")
  expect(trend[50]! * seasonal[50]! * remainder[50]!).toBeCloseTo(values[50]!, 9)
})

test("a period below 2 and less than two seasons are refused", () => {
  expect(() => classicalDecomposition([1, 2, 3], 1, "additive")).toThrow("at least 2, received 1")
  expect(() => classicalDecomposition([1, 2, 3], 2, "additive")).toThrow("needs 4 values, received 3")
})
