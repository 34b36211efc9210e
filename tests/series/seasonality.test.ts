import { describe, expect, test } from "vitest"
import { isSeasonal, seasonalStrength } from "../../src/series/seasonality.ts"
import { expectClose } from "../reference/expect-close.ts"
import { classic, readReference } from "../reference/read.ts"

// R 4.2.2, forecast 8.20: tests/reference/series-tools.R
const { single } = readReference<{ single: { series: string; strength: number[] }[] }>("series-tools")

describe.each(single)("$series", ({ series, strength }) => {
  test("seasonal strength agrees with R's forecast", () => {
    const { values, period } = classic(series)
    expectClose(seasonalStrength(values, [period]), strength, 1e-9)
  })
})

test("the autocorrelation test finds the season of air passengers and none in the changes of the Nile cut into fours", () => {
  const { values } = classic("Nile")
  const changes = values.slice(1).map((value, index) => value - (values[index] ?? 0))
  expect(isSeasonal(classic("AirPassengers").values, 12)).toBe(true)
  expect(isSeasonal(changes, 4)).toBe(false)
})

test("no season is found in two seasons or less, in a constant series, or with a period of 1", () => {
  expect(isSeasonal([1, 2, 1, 2], 2)).toBe(false)
  expect(isSeasonal(new Array(30).fill(7), 4)).toBe(false)
  expect(isSeasonal([1, 2, 3, 4], 1)).toBe(false)
})
