import { describe, expect, test } from "vitest"
import { forecast } from "../../src/forecast/forecast.ts"
import type { Forecast } from "../../src/forecast/types.ts"
import { stl } from "../../src/series/stl.ts"
import { readReference } from "../reference/read.ts"

/** What R says of one series: at the first step and at the last. */
interface Answer {
  readonly model?: string
  readonly logLikelihood?: number
  readonly aicc?: number
  readonly mean: readonly [number, number]
  readonly hi95?: readonly [number, number]
}

interface Row {
  readonly id: string
  readonly period: number
  readonly horizon: number
  readonly values: readonly number[]
  readonly models: Readonly<Record<string, Answer>>
}

interface Parts {
  readonly seasonal: readonly number[]
  /** First and last. */
  readonly trend: readonly [number, number]
}

/** R 4.2.2, forecast 8.20: tests/reference/m3.R on every fifteenth series of M3. Disagreements are explained in tests/reference/README.md. */
const rows: readonly Row[] = readReference("m3")

describe.each([
  ["naive", 1e-8],
  ["seasonalNaive", 1e-8],
  ["drift", 1e-8],
  ["historicalMean", 1e-8],
  ["croston", 1e-8],
] as const)("%s", (name, tolerance) => {
  test(`agrees with R on 200 series in mean and interval to ${tolerance} of the largest value`, () => {
    for (const { row, answer, ours } of compared(name)) {
      expect(meanError(row, answer, ours), row.id).toBeLessThan(tolerance)
      expect(endError(row, answer, ours), row.id).toBeLessThan(tolerance)
    }
  })
})

test("stl agrees with R on 146 seasonal series, with a periodic season and a changing one, to 1e-8 of the largest value", () => {
  for (const row of rows.filter(({ period }) => period > 1)) {
    for (const [name, seasonalWindow] of [
      ["stl", "periodic"],
      ["stl13", 13],
    ] as const) {
      const expected = row.models[name] as unknown as Parts
      const { seasonal, trend } = stl(row.values, { period: row.period, seasonalWindow })
      const found = [...seasonal.slice(-row.period), trend[0]!, trend.at(-1)!]
      const wanted = [...expected.seasonal, ...expected.trend]
      for (const [i, value] of wanted.entries()) {
        expect(Math.abs(found[i]! - value), row.id).toBeLessThan(1e-8 * largest(row))
      }
    }
  }
})

test("theta has the mean of R's thetaf to 2e-4 of the largest value, but where the sum of squares has two hollows", () => {
  const others = compared("theta").filter(({ row, answer, ours }) => meanError(row, answer, ours) > 2e-4)
  expect(others.map(({ row }) => row.id)).toEqual(["N1546", "N2791"])
})

test("theta has the 95% interval of R's thetaf to 2e-3 of the largest value, but where R leaves the first level", () => {
  const others = compared("theta").filter(({ row, answer, ours }) => endError(row, answer, ours) > 2e-3)
  const wider = others.filter(({ answer, ours }) => upper(ours)[0] - ours.mean[0]! > answer.hi95![0] - answer.mean[0])
  expect(others.map(({ row }) => row.id)).toEqual([
    ...["N0076", "N0166", "N0181", "N0301", "N0331", "N0346", "N0376", "N0436", "N1546", "N2986"],
  ])
  expect(wider).toEqual([])
})

describe.each([
  ["ses", { likelier: 25, lessLikely: [] }],
  ["holt", { likelier: 173, lessLikely: [] }],
  ["damped", { likelier: 190, lessLikely: ["N2326", "N2626"] }],
  ["holtWinters", { likelier: 143, lessLikely: ["N1096", "N1756"] }],
] as const)("%s", (name, expected) => {
  const all = compared(name).map((one) => ({ ...one, gain: gainOf(one) }))

  test("is at least as likely as R's fit on all series but those named, and by no more than half a unit less there", () => {
    expect(all.filter(({ gain }) => gain < -0.01).map(({ row }) => row.id)).toEqual(expected.lessLikely)
    expect(Math.min(...all.map(({ gain }) => gain))).toBeGreaterThan(-0.5)
    expect(all.filter(({ gain }) => gain > 0.01)).toHaveLength(expected.likelier)
  })

  test("forecasts as R does, to 0.5% of the largest value, where both found the same maximum", () => {
    for (const { row, answer, ours } of all.filter(({ gain }) => Math.abs(gain) < 0.01)) {
      expect(meanError(row, answer, ours), row.id).toBeLessThan(5e-3)
      expect(endError(row, answer, ours), row.id).toBeLessThan(5e-3)
    }
  })
})

describe("ets", () => {
  const all = compared("ets")

  test("chooses R's form on 138 series, and on the other 62 one that has the smaller AICc", () => {
    const others = all.filter(({ answer, ours }) => answer.model !== ours.model)
    expect(others).toHaveLength(62)
    expect(others.filter(({ answer, ours }) => ours.criteria.aicc! > answer.aicc!)).toEqual([])
  })

  test("is at least as likely as R where the form is the same, but on one series", () => {
    const same = all.filter(({ answer, ours }) => answer.model === ours.model)
    expect(same.filter((one) => gainOf(one) < -0.01).map(({ row }) => row.id)).toEqual(["N2161"])
    for (const { row, answer, ours } of same.filter((one) => Math.abs(gainOf(one)) < 0.01)) {
      expect(meanError(row, answer, ours), row.id).toBeLessThan(5e-3)
      expect(endError(row, answer, ours), row.id).toBeLessThan(5e-3)
    }
  })
})

describe("arima", () => {
  const all = compared("arima")
  const orders = (model: string): string => model.replace(/ with .*$/, "")
  const others = all.filter(({ answer, ours }) => orders(answer.model!) !== orders(ours.model))

  test("chooses the orders of R's auto.arima on 177 series, and there has its likelihood, mean and interval", () => {
    const same = all.filter((one) => !others.includes(one))
    expect(same).toHaveLength(177)
    for (const { row, answer, ours } of same) {
      expect(Math.abs(ours.criteria.logLikelihood! - answer.logLikelihood!), row.id).toBeLessThan(5e-3)
      expect(meanError(row, answer, ours), row.id).toBeLessThan(2e-4)
      expect(endError(row, answer, ours), row.id).toBeLessThan(5e-4)
    }
  })

  test("chooses other orders on 23 series, for 15 of them with the smaller AICc", () => {
    const larger = others.filter(({ answer, ours }) => ours.criteria.aicc! > answer.aicc!)
    expect(others).toHaveLength(23)
    expect(larger.map(({ row }) => row.id)).toEqual([
      ...["N1486", "N1756", "N1981", "N2041", "N2116", "N2266", "N2551", "N2896"],
    ])
  })
})

interface Compared {
  readonly row: Row
  readonly answer: Answer
  readonly ours: Forecast
}

function compared(model: string): readonly Compared[] {
  return rows.flatMap((row) => {
    const answer = row.models[model]
    if (answer === undefined) return []
    const { period, horizon } = row
    return [{ row, answer, ours: forecast(row.values, { model, period, horizon, levels: [95] }) }]
  })
}

function gainOf({ answer, ours }: Compared): number {
  return ours.criteria.logLikelihood! - answer.logLikelihood!
}

function meanError(row: Row, { mean }: Answer, ours: Forecast): number {
  return farthest(row, [ours.mean[0]!, ours.mean[row.horizon - 1]!], mean)
}

/** Zero for models whose intervals R does not give. */
function endError(row: Row, { hi95 }: Answer, ours: Forecast): number {
  return hi95 === undefined ? 0 : farthest(row, upper(ours), hi95)
}

function upper({ intervals }: Forecast): readonly [number, number] {
  const [first, last] = [intervals[0]!.high[0]!, intervals[0]!.high.at(-1)!]
  return [first, last]
}

function farthest(row: Row, found: readonly number[], expected: readonly number[]): number {
  return Math.max(...expected.map((value, i) => Math.abs(found[i]! - value))) / largest(row)
}

function largest({ values }: Row): number {
  return Math.max(...values.map(Math.abs))
}
