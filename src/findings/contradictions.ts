import type { Checked } from "../check/types.ts"
import type { RankedFinding } from "./ranked.ts"

/** Claims that hold one by one and not together. */
export function contradictions({ conflicts }: Checked): readonly RankedFinding[] {
  return conflicts.map(({ claims, text }) => ({ code: "claims-contradict", weight: 95, because: claims, text }))
}
