import { modelNamed } from "../../src/forecast/forecast.ts"
import { randomSource } from "../../src/numbers/random.ts"
import { alone, type Measurement, processorTime } from "./measure.ts"

/** Time against length of the series: of 20,000 monthly values, beside 5,000 and 1,000. */
export async function lengthMeasurements(): Promise<readonly Measurement[]> {
  return ["theta", "ets", "auto"].flatMap((model) => {
    const timings = [1_000, 5_000, 20_000].map((length) => {
      const values = monthlySeries(length)
      return { length, timing: alone(1, () => processorTime(() => modelNamed(model).forecast(values, { period: 12 }))) }
    })
    const longest = timings.at(-1)!
    return timings.slice(0, 2).map((shorter) => {
      const ratio = longest.timing.median / shorter.timing.median
      const times = longest.length / shorter.length
      return {
        name: `${model} of ${longest.length} values`,
        ours: longest.timing,
        peer: { name: `of ${shorter.length}`, timing: shorter.timing },
        ratio,
        goal: `${times} times as many values in under ${1.5 * times} times the time`,
        met: ratio < 1.5 * times,
      }
    })
  })
}

/** A random walk with a season, above zero. */
function monthlySeries(length: number): readonly number[] {
  const random = randomSource(3)
  let level = 1000
  return Array.from({ length }, (_, t) => {
    level += random.normal()
    return level + 40 * Math.sin((2 * Math.PI * t) / 12) + 5 * random.normal()
  })
}
