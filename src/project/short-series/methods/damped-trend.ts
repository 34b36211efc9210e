import { keptEachYear } from "../../constants.ts"
import { percentText } from "../../words.ts"
import { firstOf, lastOf, type ShortSeriesFacts } from "../facts.ts"
import type { ShortSeriesMethod } from "../method.ts"
import { fromScale, onScale } from "../scale.ts"

/**
 * Damped trend: the average growth of the known years goes on but fades, each year keeping a part of it; of shares, on the
 * logit scale.
 *
 * @see Gardner & McKenzie, Why the damped trend works, Journal of the Operational Research Society 62 (2011)
 */
export const dampedTrend: ShortSeriesMethod = {
  name: "damped-trend",
  assumption: () => `growth fades: each year keeps ${percentText(keptEachYear)} of the growth of the year before`,
  estimate: (facts, year) => {
    const ahead = year - lastOf(facts).year
    const fading = (keptEachYear * (1 - keptEachYear ** ahead)) / (1 - keptEachYear)
    return fromScale(onScale(lastOf(facts).value, facts.kind) + fading * slope(facts), facts.kind)
  },
}

/** Average yearly growth on the scale of growth, from the first known year to the last. */
function slope(facts: ShortSeriesFacts): number {
  const [first, last] = [firstOf(facts), lastOf(facts)]
  return (onScale(last.value, facts.kind) - onScale(first.value, facts.kind)) / (last.year - first.year)
}
