import { mayBeHigher } from "../check/ranking-claim.ts"
import type { Checked } from "../check/types.ts"
import type { RankedFinding } from "./ranked.ts"

/** "The highest are" is proved only for those that are named. */
export function openRankings({ claims }: Checked): readonly RankedFinding[] {
  return claims
    .filter(({ kind, verdict, note }) => kind === "ranking" && verdict === "consistent" && note?.includes(mayBeHigher))
    .map(({ id, order, note, written }) => {
      const text = `"${written}" is shown for those named only: ${note}.`
      return { code: "ranking-open", weight: 40, because: [id, ...(order ?? [])], text }
    })
}
