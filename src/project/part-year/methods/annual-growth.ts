import { signedPercent } from "../../words.ts"
import type { PartYearFacts } from "../facts.ts"
import type { PartYearMethod } from "../method.ts"

/**
 * Growth of the annual series: the year grows as the whole years before it did on average, `A1 * (A1 / A0)^(1 / years)`, and is
 * at least what is already counted. The part only bounds it.
 */
export const annualGrowth: PartYearMethod = {
  name: "annual-growth",
  assumption: (facts) =>
    `${facts.year} grows as ${facts.totals[0]?.year ?? facts.year} to ${facts.year - 1} did on average (${signedPercent(100 * (averageGrowth(facts) - 1))} a year)`,
  implies: (facts) =>
    facts.lastTotal * averageGrowth(facts) < facts.thisPart
      ? "more is already counted than it allows"
      : `the part of ${facts.year} would say nothing about its level`,
  estimate: (facts) => {
    const first = facts.totals[0]?.value ?? 0
    if (facts.totals.length < 2 || first <= 0) return null
    return Math.max(facts.lastTotal * averageGrowth(facts), facts.thisPart)
  },
}

function averageGrowth({ totals, lastTotal }: PartYearFacts): number {
  return (lastTotal / (totals[0]?.value ?? lastTotal)) ** (1 / Math.max(totals.length - 1, 1))
}
