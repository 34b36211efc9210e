import { signedPercent } from "../../words.ts"
import { firstOf, lastOf, type ShortSeriesFacts } from "../facts.ts"
import type { ShortSeriesMethod } from "../method.ts"

/**
 * Growth rate: every year grows as the known ones did on average, the compound annual growth rate from the first to the last,
 * `y_n (y_n / y_1)^(h / (n - 1))`.
 *
 * Misleads when one of the two ends is unusual: nothing between them counts.
 */
export const growthRate: ShortSeriesMethod = {
  name: "growth-rate",
  assumption: (facts) =>
    `every year grows as ${firstOf(facts).year} to ${lastOf(facts).year} did on average (${signedPercent(100 * (rate(facts) - 1))} a year)`,
  estimate: (facts, year) => lastOf(facts).value * rate(facts) ** (year - lastOf(facts).year),
}

function rate(facts: ShortSeriesFacts): number {
  const [first, last] = [firstOf(facts), lastOf(facts)]
  return (last.value / first.value) ** (1 / (last.year - first.year))
}
