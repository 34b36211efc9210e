import { keptInRestOfYear } from "../../constants.ts"
import { folds, percentText } from "../../words.ts"
import type { PartYearMethod } from "../method.ts"

/**
 * Damped growth: the growth of the part over the same part of last year fades in the rest of the year,
 * `Y(w) = P2 + (A1 - P1) (P2 / P1)^w`. With w = 1 it is the ratio estimate, with w = 0 the remainder as last year.
 *
 * @see Gardner & McKenzie, Why the damped trend works, Journal of the Operational Research Society 62 (2011)
 */
export const damped: PartYearMethod = {
  name: "damped",
  assumption: (facts) =>
    `the growth of the part fades: the rest of ${facts.year} keeps ${percentText(keptInRestOfYear)} of its logarithm`,
  implies: (facts) =>
    `the rest of ${facts.year} would be ${folds((facts.thisPart / facts.lastPart) ** keptInRestOfYear)} the rest of ${facts.year - 1}`,
  estimate: ({ thisPart, lastPart, lastRest }) =>
    lastPart > 0 ? thisPart + lastRest * (thisPart / lastPart) ** keptInRestOfYear : null,
}
