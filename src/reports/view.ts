import type { Depth, Glyphs } from "../charts/types.ts"

/** How a report is to look: decided by the caller, so that the same result gives the same bytes everywhere. */
export interface View {
  /** Cells a line. */
  readonly width: number
  /** Bits of colour; at 0 there is no escape byte. */
  readonly depth: Depth
  readonly glyphs: Exclude<Glyphs, "braille">
  /** Words in place of charts. */
  readonly describe: boolean
}
