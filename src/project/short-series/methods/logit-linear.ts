import { lineThrough } from "../facts.ts"
import type { ShortSeriesMethod } from "../method.ts"
import { fromScale, onScale } from "../scale.ts"

/** Logit-linear trend, for shares: a least-squares line through log(p / (100 - p)), which never leaves 0 to 100. */
export const logitLinear: ShortSeriesMethod = {
  name: "logit-linear",
  assumption: () => "the odds of the share change by one factor every year, so that it stays between 0% and 100%",
  estimate: ({ kind, years, values }, year) => {
    if (kind !== "share") return null
    const logits = values.map((value) => onScale(value, kind))
    return fromScale(lineThrough(years, logits).at(year), kind)
  },
}
