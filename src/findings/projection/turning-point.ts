import { aDay, numberText, periodName } from "../../project/words.ts"
import type { ProjectionContext, ProjectionFinding } from "./context.ts"

/** When growth must turn: the daily level of the rest below which the year ends under the one before. */
export function turningPoint({ facts }: ProjectionContext): readonly ProjectionFinding[] {
  if (facts === null || facts.lastTotal <= 0) return []
  const { year, lastTotal, thisPart, daysOfRest, daysOfPart, rest } = facts
  const left = lastTotal - thisPart
  if (left <= 0) {
    return [
      {
        code: "turning-point",
        text: `${year} can no longer be a fall: ${numberText(thisPart)} are counted, ${year - 1} had ${numberText(lastTotal)}.`,
      },
    ]
  }
  const level = left / daysOfRest
  const now = thisPart / daysOfPart
  const needed = now > level ? `${aDay(now)} so far is above it` : `${aDay(now)} so far is below it`
  return [
    {
      code: "turning-point",
      text: `${year} is a fall on ${year - 1} (${numberText(lastTotal)}) if ${periodName(rest)} brings fewer than ${numberText(left)}, ${aDay(level)}; ${needed}.`,
    },
  ]
}
