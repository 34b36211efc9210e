import type { Checked } from "../check/types.ts"
import { isCountOrAmount } from "../figures/figure.ts"
import type { RankedFinding } from "./ranked.ts"

const most = 1

/** How a total that nobody printed moved: all crimes, of which one part makes the headline. */
export function totalsImplied({ implied, figures }: Checked): readonly RankedFinding[] {
  const printed = new Set(figures.filter(({ kind }) => isCountOrAmount(kind)).map(({ measure }) => measure))
  return implied
    .filter(({ quantity, measure }) => quantity === "growth" && !printed.has(measure))
    .slice(0, most)
    .map(({ text, because }, index) => ({ code: "total-implied", weight: 60 - index, because, text }))
}
