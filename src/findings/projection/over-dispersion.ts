import { numberText } from "../../project/words.ts"
import type { ProjectionContext, ProjectionFinding } from "./context.ts"

/** From how many times as much as chance on the areas are said to differ. */
const telling = 2

/**
 * How much more the growth of areas differs than chance alone would let it, so that counting noise is larger, too. It is said
 * of their whole, and of each where nothing is known of that.
 */
export function overDispersion({ projection, scatter }: ProjectionContext): readonly ProjectionFinding[] {
  if (scatter === null || scatter.factor < telling) return []
  const { whole, from, to, factor, factorIfExact } = scatter
  if (whole !== null && whole !== projection.area) return []
  return [
    {
      code: "over-dispersion",
      text: `From ${from} to ${to} the growth of the areas differs ${numberText(Math.round(factor))} times as much as chance alone lets counts differ (${numberText(Math.round(factorIfExact))} times with ${from} taken as exact): the intervals take counting noise to be so much larger.`,
    },
  ]
}
