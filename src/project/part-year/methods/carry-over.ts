import { numberText, periodName } from "../../words.ts"
import { monthsOf } from "../facts.ts"
import type { PartYearMethod } from "../method.ts"

/**
 * Carry-over: every month to come stays at the level of the last period that is known, a month or a quarter where the data
 * have them, else the average month of the part, `P2 + months left * level`.
 *
 * @see INSEE, definition c1524 (acquis de croissance)
 */
export const carryOver: PartYearMethod = {
  name: "carry-over",
  assumption: (facts) =>
    `every month left stays at the level of ${periodName(facts.latest.period)} (${numberText(facts.latest.value / monthsOf(facts.latest.period))} a month)`,
  implies: (facts) => `nothing would change after ${periodName(facts.latest.period)}`,
  estimate: ({ thisPart, latest, rest }) => thisPart + monthsOf(rest) * (latest.value / monthsOf(latest.period)),
}
