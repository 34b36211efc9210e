import { signedPercent } from "../../words.ts"
import { lineThrough, type ShortSeriesFacts } from "../facts.ts"
import type { ShortSeriesMethod } from "../method.ts"

/** Log-linear trend: a least-squares line through the logarithms, so that all years count. With two values it is the growth rate. */
export const logLinear: ShortSeriesMethod = {
  name: "log-linear",
  assumption: (facts) =>
    `all years lie around one line of constant growth (${signedPercent(100 * Math.expm1(line(facts).slope))} a year)`,
  estimate: (facts, year) => (facts.kind === "share" ? null : Math.exp(line(facts).at(year))),
}

function line({ years, values }: ShortSeriesFacts): ReturnType<typeof lineThrough> {
  return lineThrough(years, values.map(Math.log))
}
