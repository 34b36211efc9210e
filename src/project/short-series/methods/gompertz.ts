import { numberText } from "../../words.ts"
import type { ShortSeriesMethod } from "../method.ts"
import { saturate } from "../saturate.ts"

/**
 * Gompertz curve, for growth that slows towards a ceiling K sooner and longer than the logistic: a line through
 * -log(log(K / y)), K chosen as there.
 *
 * @see Gompertz 1825; Meade & Islam, Forecasting with growth curves, International Journal of Forecasting 11 (1995)
 */
export const gompertz: ShortSeriesMethod = {
  name: "gompertz",
  assumption: (facts) =>
    `growth slows along a Gompertz curve towards ${numberText(saturate(facts, curve)?.ceiling ?? Number.NaN)}`,
  estimate: (facts, year) => saturate(facts, curve)?.at(year) ?? null,
}

const curve = {
  straighten: (part: number): number => -Math.log(-Math.log(part)),
  bend: (height: number): number => Math.exp(-Math.exp(-height)),
}
