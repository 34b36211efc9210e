import { test } from "vitest"
import { naive2Mean, naiveBenchmark } from "../../src/evaluate/benchmarks.ts"
import { naive } from "../../src/forecast/naive.ts"
import { naive2 } from "../../src/forecast/naive2.ts"
import { expectClose } from "../reference/expect-close.ts"
import { classic } from "../reference/read.ts"

const december = [10, 14, 12, 11, 10, 13, 12, 11, 10, 12, 13, 30]
const peaks = [...december, ...december, ...december]

// R 4.2.2, SeasonalityTest and Naive2 of the M4 competition's program, Benchmarks and Evaluation.R
const references: readonly (readonly [string, number[], number, number[]])[] = [
  ["air passengers", classic("AirPassengers").values, 12, [437.482029956205, 424.694904581234, 484.168254771089]],
  ["gas", classic("UKgas").values, 4, [1102.772291901509, 725.162171373269, 423.6308348862]],
  ["peaks of three Decembers", peaks, 12, [10, 14, 12]],
  ["peaks of less than three years, too few to test", peaks.slice(0, 35), 12, [13, 13, 13]],
]

test.each(references)("Naive2 of %s is that of the M4 competition", (_, values, period, expected) => {
  expectClose(naive2Mean(Float64Array.from(values), 3, period), expected, 1e-9)
  expectClose(naive2(values, { period, horizon: 3 }).mean, expected, 1e-9)
})

test("of several periods Naive2 leaves out those of which there are less than three seasons", () => {
  const week = [9, 3, 1, 2, 4, 8, 15]
  const days = Array.from({ length: 70 }, (_, t) => week[t % 7]!)
  const alone = naive2(days, { period: 7, horizon: 7 }).mean
  expectClose(naive2(days, { period: [7, 30], horizon: 7 }).mean, [...alone], 1e-12)
  expectClose(alone, week, 1e-9)
})

test("the naive benchmark is the naive forecasting function, intervals included", () => {
  const { values } = classic("Nile")
  const benchmark = naiveBenchmark(Float64Array.from(values), 4, [80, 95])
  const own = naive(values, { horizon: 4 })
  expectClose([...Array.from(benchmark.mean)], [...own.mean], 1e-12)
  for (const [index, { low, high }] of own.intervals.entries()) {
    expectClose(Array.from(benchmark.intervals[index]!.low), [...low], 1e-9)
    expectClose(Array.from(benchmark.intervals[index]!.high), [...high], 1e-9)
  }
})
