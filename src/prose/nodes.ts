import type { Period } from "../calendar/period.ts"
import type { FigureKind } from "../figures/figure.ts"
import type { Mention } from "./mention.ts"
import type { Turn } from "./turns.ts"

/**
 * The part that a figure plays among the figures around it: `level` says how much there is, `result` how much it came
 * to, `base` how much there was, `change` by how much it changed, `ratio` what percentage of the base it is.
 */
export type Role = "level" | "result" | "base" | "change" | "ratio"

/** A stretch of the passage that is read. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** A figure of a sentence with its part, kind and time. */
export interface Node {
  readonly id: string
  readonly mention: Mention
  /** Index of its item. */
  readonly at: number
  readonly kind: FigureKind
  readonly role: Role
  /** It is a change in the unit of what changed: "fell by 9,000". */
  readonly difference: boolean
  readonly turn: Turn
  /** From the word that says which way to the last word of the change: "decreased by 1.5 times", "2.4 times more". */
  readonly phrase: Extent
  /** Number of the round bracket it stands in; 0 for none. */
  readonly bracket: number
  /** A new statement starts between the figure before and this one. */
  readonly breaks: boolean
  /** What is printed of it is of another basis than counts beside it: real terms, adjusted, revised. */
  readonly otherBasis: boolean
  readonly period: Period | null
  /** The period is a day or the end of something. */
  readonly atMoment: boolean
  readonly basePeriod: Period | null
  /** How many months before the period a change is measured from ("year on year" is -12); null where that is not said. */
  readonly baseMonths: number | null
}
