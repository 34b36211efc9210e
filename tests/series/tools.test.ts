import { describe, expect, test } from "vitest"
import { ljungBox } from "../../src/evaluate/ljung-box.ts"
import { autocorrelations } from "../../src/series/autocorrelation.ts"
import { classicalDecomposition } from "../../src/series/classical.ts"
import { guerreroLambda } from "../../src/series/guerrero.ts"
import { mstlDecomposition } from "../../src/series/mstl.ts"
import { isSeasonal, seasonalStrength } from "../../src/series/seasonality.ts"
import { classic, readReference } from "../reference/read.ts"

interface Reference {
  readonly series: string
  readonly acf: number[]
  readonly additive: number[]
  readonly trend: (number | null)[]
  readonly multiplicative: number[]
  readonly strength: number[]
  readonly guerrero: number[]
  readonly ljungBox: number[]
}

// R 4.2.2, forecast 8.20: tests/reference/series-tools.R
const { single, several } = readReference<{
  single: Reference[]
  several: { values: number[]; trend: number[]; first: number[]; second: number[] }
}>("series-tools")

describe.each(single)("$series", (reference) => {
  const { values, period } = classic(reference.series)
  const differences = values.slice(1).map((value, index) => value - (values[index] ?? 0))

  test("autocorrelations agree with R's acf", () => {
    expectClose(autocorrelations(values, 2 * period), reference.acf, 1e-10)
  })
  test("classical decomposition agrees with R's decompose", () => {
    const additive = classicalDecomposition(values, period, "additive")
    expectClose(additive.figure, reference.additive, 1e-9)
    expectClose(
      [...additive.trend].filter((value) => !Number.isNaN(value)),
      reference.trend.filter((value) => value !== null),
      1e-10,
    )
    expectClose(classicalDecomposition(values, period, "multiplicative").figure, reference.multiplicative, 1e-10)
  })
  test("seasonal strength agrees with R's forecast", () => {
    expectClose(seasonalStrength(values, [period]), reference.strength, 1e-9)
  })
  test("Guerrero's lambda agrees with R's BoxCox.lambda to 1e-4, the tolerance of R's search", () => {
    expect(guerreroLambda(Float64Array.from(values), period)).toBeCloseTo(reference.guerrero[0] ?? Number.NaN, 4)
  })
  test("the Ljung-Box test agrees with R's Box.test", () => {
    expect(ljungBox(values).statistic / (reference.ljungBox[0] ?? 0)).toBeCloseTo(1, 9)
    expect(ljungBox(differences, { lags: 5, fitted: 2 }).pValue).toBeCloseTo(reference.ljungBox[1] ?? Number.NaN, 11)
  })
})

test("MSTL of half-hourly demand with days and weeks agrees with R's mstl", () => {
  const parts = mstlDecomposition(several.values, [48, 336])
  expectClose(parts.trend, several.trend, 1e-8)
  expectClose(parts.seasonals[0] ?? [], several.first, 1e-8)
  expectClose(parts.seasonals[1] ?? [], several.second, 1e-8)
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

function expectClose(received: ArrayLike<number>, expected: readonly number[], tolerance: number): void {
  expect(received.length).toBe(expected.length)
  const size = Math.max(...expected.map(Math.abs))
  for (const [index, value] of expected.entries()) {
    expect(Math.abs((received[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance * size)
  }
}
