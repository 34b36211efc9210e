import { describe, expect, test } from "vitest"
import { autocorrelations } from "../../src/series/autocorrelation.ts"
import { expectClose } from "../reference/expect-close.ts"
import { classic, readReference } from "../reference/read.ts"

// R 4.2.2, forecast 8.20: tests/reference/series-tools.R
const { single } = readReference<{ single: { series: string; acf: number[] }[] }>("series-tools")

describe.each(single)("$series", ({ series, acf }) => {
  test("autocorrelations agree with R's acf", () => {
    const { values, period } = classic(series)
    expectClose(autocorrelations(values, 2 * period), acf, 1e-10)
  })
})

test("a constant series has none, and huge values do not overflow", () => {
  expect(autocorrelations(new Array(30).fill(0.1), 2)).toEqual([0, 0])
  expect(autocorrelations([1e300, 2e300, 3e300, 4e300], 1)[0]).toBeCloseTo(0.25, 12)
})

test("there are no more lags than the series has values, less one", () => {
  expect(autocorrelations([1, 2, 4], 10).length).toBe(2)
})
