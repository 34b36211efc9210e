import { folds, numberText } from "../../project/words.ts"
import type { ProjectionContext, ProjectionFinding } from "./context.ts"

/** How many times as high the highest may be for the methods to agree. */
const alike = 1.01

/** How far the methods disagree, and which assumption decides: the one whose method is farthest from the rest. */
export function disagreement({ projection }: ProjectionContext): readonly ProjectionFinding[] {
  const sorted = projection.methods.toSorted((a, b) => a.value - b.value)
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]]
  if (lowest === undefined || highest === undefined || lowest.name === highest.name || lowest.value <= 0) return []
  if (highest.value < alike * lowest.value) {
    return [{ code: "disagreement", text: `All methods come to about ${numberText(projection.central.value)}.` }]
  }
  const middle = Math.log(projection.central.value)
  const outlier =
    Math.abs(Math.log(highest.value) - middle) > Math.abs(Math.log(lowest.value) - middle) ? highest : lowest
  return [
    {
      code: "disagreement",
      text: `The methods reach from ${numberText(lowest.value)} (${lowest.name}) to ${numberText(highest.value)} (${highest.name}), ${folds(highest.value / lowest.value)} as much. What decides is whether ${outlier.assumption}.`,
    },
  ]
}
