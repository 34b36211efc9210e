import { numberText } from "../../words.ts"
import { firstOf, lastOf, type ShortSeriesFacts } from "../facts.ts"
import type { ShortSeriesMethod } from "../method.ts"

/**
 * Random walk with drift: every year adds what the known ones added on average, `y_n + h (y_n - y_1) / (n - 1)`.
 *
 * @see Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, section 5.2
 */
export const drift: ShortSeriesMethod = {
  name: "drift",
  assumption: (facts) => `every year adds ${numberText(yearly(facts))}, as the known ones did on average`,
  estimate: (facts, year) => {
    const last = lastOf(facts)
    const value = last.value + (year - last.year) * yearly(facts)
    return value > 0 && (facts.kind !== "share" || value < 100) ? value : null
  },
}

function yearly(facts: ShortSeriesFacts): number {
  const [first, last] = [firstOf(facts), lastOf(facts)]
  return (last.value - first.value) / (last.year - first.year)
}
