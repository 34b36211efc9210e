import type { Verdict } from "../check/types.ts"
import type { Piece } from "./layout.ts"

/** The mark of each verdict, readable without colour. */
export const verdictMarks: Readonly<Record<Verdict, Piece>> = {
  consistent: { text: "[ok]", role: "good" },
  inconsistent: { text: "[!!]", role: "bad" },
  unverifiable: { text: "[??]", role: "muted" },
}
