import { aDay, numberText, periodName } from "../../words.ts"
import type { PartYearMethod } from "../method.ts"

/** Remainder as last year: the rest of the year brings what it brought last year, `P2 + (A1 - P1)`. */
export const remainderAsLastYear: PartYearMethod = {
  name: "remainder-as-last-year",
  assumption: (facts) => `${periodName(facts.rest)} brings ${numberText(facts.lastRest)}, as a year before`,
  implies: (facts) =>
    `the rest of the year would run at ${aDay(facts.lastRest / facts.daysOfRest)}, whatever the part has shown`,
  estimate: ({ thisPart, lastRest }) => thisPart + lastRest,
}
