import { numberText, percentText } from "../../project/words.ts"
import type { ProjectionContext, ProjectionFinding } from "./context.ts"

/** Which share of the whole would follow, with the rest of the whole as it is projected. */
export function shareThatFollows({ projection, others }: ProjectionContext): readonly ProjectionFinding[] {
  if (others === null || (projection.kind === "short-series" && projection.methods.length === 0)) return []
  const { central, period } = projection
  const share = (value: number | null): string => (value === null ? "100%" : percentText(value / (value + others)))
  return [
    {
      code: "share-that-follows",
      text: `With ${numberText(others)} projected for the rest of the whole, its share in ${period} would be ${share(central.value)} (80%: ${share(central.lo80)} to ${share(central.hi80)}).`,
    },
  ]
}
