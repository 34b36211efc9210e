import type { Checked } from "../check/types.ts"
import { formatCount } from "../figures/format.ts"
import type { RankedFinding } from "./ranked.ts"

const smallBase = 50

/** Growth from few cases says little: a handful more or less would have made it another figure. */
export function smallBases({ claims, figures }: Checked): readonly RankedFinding[] {
  const counts = new Map(figures.filter(({ kind }) => kind === "count").map((figure) => [figure.id, figure]))
  return claims.flatMap((claim): RankedFinding[] => {
    const from = counts.get(claim.from ?? "")
    const to = counts.get(claim.to ?? "")
    const grows = claim.kind === "percent-change" || claim.kind === "multiple"
    if (!grows || from === undefined || to === undefined || claim.verdict === "unverifiable") return []
    if (from.value <= 0 || from.value >= smallBase) return []
    const text = `"${claim.written}" compares ${formatCount(to.value)} with ${formatCount(from.value)}: from so small a base a few cases more or less make another figure, and chance alone could.`
    return [{ code: "small-base", weight: 50, because: [claim.id, from.id, to.id], text }]
  })
}
