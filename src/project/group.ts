import type { Assumption } from "./assumption.ts"
import type { KnownPiece } from "./known.ts"
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
}

export interface GroupOptions {
  /** Years ahead of a short series. Default 1. */
  readonly horizon?: number
  /** Only this year. */
  readonly year?: number
  readonly assumptions?: readonly Assumption[]
}
