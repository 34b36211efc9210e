import { aDay, partName } from "../../words.ts"
import type { PartYearMethod } from "../method.ts"

/** Run rate: every day of the year is like the days of the part, `P2 * days(year) / days(part)`. */
export const runRate: PartYearMethod = {
  name: "run-rate",
  assumption: (facts) => `every day of ${facts.year} is like the days of ${partName(facts.part)}`,
  implies: (facts) => `the year would go on at ${aDay(facts.thisPart / facts.daysOfPart)}, without season or trend`,
  estimate: ({ thisPart, daysOfPart, daysOfYear }) => thisPart * (daysOfYear / daysOfPart),
}
