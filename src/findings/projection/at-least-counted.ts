import { numberText, partName, percentText } from "../../project/words.ts"
import type { ProjectionContext, ProjectionFinding } from "./context.ts"

/** What is certain from counts alone: the year has at least what is already counted. */
export function atLeastCounted({ facts }: ProjectionContext): readonly ProjectionFinding[] {
  if (facts === null || facts.thisPart === 0) return []
  const { year, thisPart, lastTotal, part } = facts
  const compared = lastTotal > 0 ? `, ${percentText(thisPart / lastTotal)} of all of ${year - 1}` : ""
  return [
    {
      code: "already-counted",
      text: `Certain without any assumption: ${year} has at least ${numberText(thisPart)}, counted in ${partName(part)}${compared}.`,
    },
  ]
}
