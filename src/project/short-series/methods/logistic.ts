import { numberText } from "../../words.ts"
import type { ShortSeriesMethod } from "../method.ts"
import { saturate } from "../saturate.ts"

/**
 * Logistic curve, for growth that slows towards a ceiling K: a line through log(y / (K - y)), K chosen by least squares of the
 * logarithms. Null where the growth of at least four values does not slow, since any ceiling would then be made up.
 *
 * @see Verhulst 1838; Meade & Islam, Forecasting with growth curves, International Journal of Forecasting 11 (1995)
 */
export const logistic: ShortSeriesMethod = {
  name: "logistic",
  assumption: (facts) =>
    `growth slows along a logistic curve towards ${numberText(saturate(facts, curve)?.ceiling ?? Number.NaN)}`,
  estimate: (facts, year) => saturate(facts, curve)?.at(year) ?? null,
}

const curve = {
  straighten: (part: number): number => Math.log(part / (1 - part)),
  bend: (height: number): number => 1 / (1 + Math.exp(-height)),
}
