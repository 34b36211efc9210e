import type { Checked } from "../check/types.ts"
import type { RankedFinding } from "./ranked.ts"

/** A claim that its own figures contradict. */
export function wrongClaims({ claims }: Checked): readonly RankedFinding[] {
  return claims
    .filter(({ verdict }) => verdict === "inconsistent")
    .map(({ id, written, note, correction, figure, from, to, order }) => {
      const mended = correction === null ? "" : `; it may have been meant as ${correction}`
      const because = [id, figure, from, to, ...(order ?? [])].filter((one) => one !== null)
      return {
        code: "claim-does-not-hold",
        weight: 100,
        because,
        text: `"${written}" does not hold: ${note}${mended}.`,
      }
    })
}
