import { percentChange } from "../../growth/percent-change.ts"
import type { PartYearFacts } from "../../project/part-year/facts.ts"
import { aDay, partName, periodName, signedPercent } from "../../project/words.ts"
import type { ProjectionContext, ProjectionFinding } from "./context.ts"

/** How much the daily levels of last year's part and rest must differ before the growth of the part says more about its base. */
const telling = 1.25

/**
 * What the headline hides: growth of the part over a part of last year that was unlike the rest of that year. The rest's daily
 * level is what this year has to be compared with.
 */
export function baseEffect({ facts }: ProjectionContext): readonly ProjectionFinding[] {
  if (facts === null || facts.lastPart <= 0 || facts.lastRest <= 0 || facts.thisPart <= 0) return []
  const daysBefore = facts.lastPartDays
  const [base, rest, now] = [
    facts.lastPart / daysBefore,
    facts.lastRest / facts.lastRestDays,
    facts.thisPart / facts.daysOfPart,
  ]
  const unusual = rest / base / usualRatio(facts)
  if (Math.max(unusual, 1 / unusual) < telling) return []
  const headline = signedPercent(percentChange(facts.lastPart, facts.thisPart))
  return [
    {
      code: "base-effect",
      text: `${headline} on ${partName(facts.part)} ${facts.year - 1} says much about that base: it ran at ${aDay(base)}, the rest of ${facts.year - 1} at ${aDay(rest)}; ${periodName(facts.part)} runs at ${aDay(now)}, ${signedPercent(percentChange(rest, now))} against that rest.`,
    },
  ]
}

/** Daily level of the rest to that of the part in the years before the last, which a season explains; 1 where none is known. */
function usualRatio({ divided, lastPartDays, lastRestDays }: PartYearFacts): number {
  const earlier = divided.slice(0, -1).filter(({ part, rest }) => part > 0 && rest > 0)
  if (earlier.length === 0) return 1
  const logs = earlier.map(({ part, rest }) => Math.log(rest / lastRestDays / (part / lastPartDays)))
  return Math.exp(logs.reduce((sum, value) => sum + value, 0) / logs.length)
}
