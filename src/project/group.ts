import type { Assumption } from "./assumption.ts"
import type { KnownPiece } from "./known.ts"
import type { Scatter } from "./scatter.ts"
import type { ValueKind } from "./types.ts"

/** All that is known of one measure in one area. */
export interface Group {
  readonly measure: string | null
  readonly area: string | null
  readonly unit: string | null
  readonly kind: ValueKind
  readonly pieces: readonly KnownPiece[]
  /** Whether the measure is part of another. */
  readonly hasWhole: boolean
  /** What is known of the rest of the whole that it is part of, from printed wholes and shares. */
  readonly others: readonly KnownPiece[]
  /** How much the growth of the areas differs, of which it is one or the whole; null where too few are known. */
  readonly scatter: GroupScatter | null
}

/** How much the growth of areas differs, and the whole that they are parts of; null where nothing is known of that. */
export interface GroupScatter extends Scatter {
  readonly whole: string | null
}

export interface GroupOptions {
  /** Years ahead of a short series. Default 1. */
  readonly horizon?: number
  /** Only this year. */
  readonly year?: number
  readonly assumptions?: readonly Assumption[]
}
