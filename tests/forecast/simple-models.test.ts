import { describe, expect, test } from "vitest"
import { drift } from "../../src/forecast/drift.ts"
import { historicalMean } from "../../src/forecast/historical-mean.ts"
import { linearTrend } from "../../src/forecast/linear-trend.ts"
import { naive } from "../../src/forecast/naive.ts"
import { seasonalNaive } from "../../src/forecast/seasonal-naive.ts"
import { classic, readReference } from "../reference/read.ts"

interface Reference {
  readonly series: string
  readonly model: string
  readonly mean: number[]
  readonly lo80: number[]
  readonly hi80: number[]
  readonly lo95: number[]
  readonly hi95: number[]
}

// R 4.2.2, forecast 8.20: tests/reference/simple-models.R
const references = readReference<Reference[]>("simple-models")
const models = { drift, historicalMean, linearTrend, naive, seasonalNaive }

describe.each(references)("$model of $series", (reference) => {
  test("agrees with R in mean and intervals to 1e-8, relative", () => {
    const { values, period } = classic(reference.series)
    const { mean, intervals } = models[reference.model as keyof typeof models](values, { period, horizon: 14 })
    const received = [mean, intervals[0]?.low, intervals[0]?.high, intervals[1]?.low, intervals[1]?.high]
    const expected = [reference.mean, reference.lo80, reference.hi80, reference.lo95, reference.hi95]
    for (const [row, column] of expected.entries()) {
      for (const [step, value] of column.entries()) expect((received[row]?.[step] ?? 0) / value).toBeCloseTo(1, 8)
    }
  })
})
