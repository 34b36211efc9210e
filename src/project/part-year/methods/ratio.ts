import { folds, partName, percentText } from "../../words.ts"
import type { PartYearMethod } from "../method.ts"

/**
 * Ratio estimate: the part has the same share of this year as of the last, `A1 * P2 / P1`. This is what multiplying last year
 * by the same-period growth does.
 *
 * Misleads when last year's part was unlike the rest of that year for a reason that does not come back.
 *
 * @see Cochran, Sampling Techniques (1977), chapter 6
 */
export const ratio: PartYearMethod = {
  name: "ratio",
  assumption: (facts) =>
    `${partName(facts.part)} has the same share of ${facts.year} as of ${facts.year - 1} (${percentText(facts.lastPart / facts.lastTotal)})`,
  implies: (facts) =>
    `every month of ${facts.year} would be ${folds(facts.thisPart / facts.lastPart)} the same month of ${facts.year - 1}`,
  estimate: ({ thisPart, lastPart, lastTotal }) => (lastPart > 0 ? lastTotal * (thisPart / lastPart) : null),
}
