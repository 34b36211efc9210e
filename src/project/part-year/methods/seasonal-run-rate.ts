import { partName, percentText } from "../../words.ts"
import type { PartYearFacts } from "../facts.ts"
import type { PartYearMethod } from "../method.ts"

/**
 * Run rate with the seasonal profile of past years: the rest is to the part as in the past years of which the part is known,
 * on geometric average, `P2 * (1 + mean of R_i / P_i)`. With one such year it would be the ratio estimate, so it asks for two.
 */
export const seasonalRunRate: PartYearMethod = {
  name: "seasonal-run-rate",
  assumption: (facts) =>
    `${partName(facts.part)} has its average share of the ${facts.divided.length} years before (${percentText(1 / (1 + restToPart(facts)))})`,
  implies: (facts) => `the season of ${facts.divided[0]?.year ?? facts.year} to ${facts.year - 1} would come back`,
  estimate: (facts) => {
    const usable = facts.divided.length >= 2 && facts.divided.every(({ part, rest }) => part > 0 && rest > 0)
    return usable ? facts.thisPart * (1 + restToPart(facts)) : null
  },
}

function restToPart({ divided }: PartYearFacts): number {
  return Math.exp(divided.reduce((sum, { part, rest }) => sum + Math.log(rest / part), 0) / divided.length)
}
