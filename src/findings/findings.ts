import type { Checked } from "../check/types.ts"
import { belowTheDailyAverage } from "./below-the-daily-average.ts"
import { contradictions } from "./contradictions.ts"
import { openRankings } from "./open-rankings.ts"
import { inOrder, type RankedFinding } from "./ranked.ts"
import { restsThatTurn } from "./rests-that-turn.ts"
import { smallBases } from "./small-bases.ts"
import { totalsImplied } from "./totals-implied.ts"
import type { Finding } from "./types.ts"
import { wrongClaims } from "./wrong-claims.ts"

/**
 * The few sentences that matter in what was checked, the weightiest first: what does not hold, then what the headline hides, then
 * what is implied. Each is derived from figures that it names.
 *
 * @param result  what `check` returns
 * @returns findings in order of weight; none when there is nothing to say
 * @example
 * findings(check({ format: "nfold/release@1", figures: [] })) // => []
 */
export function findings(result: Checked): readonly Finding[] {
  return inOrder(kinds.flatMap((find) => find(result)))
}

/** One file each; a new finding is a file and a line here. */
const kinds: readonly ((result: Checked) => readonly RankedFinding[])[] = [
  wrongClaims,
  contradictions,
  belowTheDailyAverage,
  restsThatTurn,
  totalsImplied,
  smallBases,
  openRankings,
]
