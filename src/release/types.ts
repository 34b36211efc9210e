import type { FigureKind, Hedge } from "../figures/figure.ts"
import { type FormulaClaim, formulaClaims } from "../growth/relation.ts"
import type { RoundingRule } from "../numbers/rounding.ts"

/** A release: the figures that a publisher printed and what it claims of them. See release.schema.json. */
export interface Release {
  readonly format: "nfold/release@1"
  readonly language?: string
  readonly rounding?: RoundingRule
  readonly source?: Source
  readonly measures?: readonly Measure[]
  readonly areas?: readonly Area[]
  readonly figures: readonly ReleaseFigure[]
  readonly claims?: readonly ReleaseClaim[]
}

/** Who published a release, and when. */
export interface Source {
  readonly publisher?: string
  readonly title?: string
  /** ISO 8601 date. */
  readonly published?: string
  readonly url?: string
}

/** What is counted. `partOf` gives part <= whole; siblings are all parts only when the whole says `complete`. */
export interface Measure {
  readonly id: string
  readonly label: string
  readonly unit?: string | null
  readonly partOf?: string | null
  readonly complete?: boolean
  /** What there is at a time, as a population, not what happens in it: it has no run rate and adds up over no year. */
  readonly stock?: boolean
}

/** Where it is counted; `partOf` as for measures. */
export interface Area {
  readonly id: string
  readonly label: string
  readonly partOf?: string | null
  readonly complete?: boolean
}

/** Where a figure or claim stands in the text that was read, in UTF-16 units; absent in a release file. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A printed figure and what it is of. Only what was written is kept: value, step and range are derived from it. */
export interface ReleaseFigure {
  readonly id: string
  readonly written: string
  readonly kind: FigureKind
  readonly measure?: string | null
  readonly area?: string | null
  /** ISO 8601 year, month or interval, or SDMX quarter or half: 2020, 2021-01, 2021-01/2021-02, 2020-Q1, 2020-S1. */
  readonly period?: string | null
  /** The earlier period of a change. */
  readonly basePeriod?: string | null
  /** The measure that a share is a share of. */
  readonly of?: string | null
  readonly hedge?: Hedge | null
  readonly step?: number | null
  readonly note?: string | null
  /**
   * What `written` says in digits, where it cannot tell by itself: words ("twelve" is 12, "a third" 1/3, "doubled" 2x) and signs that
   * a verb gives ("fell by 4.9%" is -4.9%). The value is read from it in place of `written`.
   */
  readonly notation?: string
  /** Set by prose, never by a release file. */
  readonly span?: Span
}

/** A formula, or an order that is none. */
export type ClaimKind = FormulaClaim | "direction" | "ranking"

export const claimKinds: readonly ClaimKind[] = [...formulaClaims, "direction", "ranking"]

/** A printed relation between figures. */
export interface ReleaseClaim {
  readonly id: string
  readonly kind: ClaimKind
  readonly written?: string
  /** The figure that prints the claim. */
  readonly figure?: string | null
  /** The earlier value; of a share claim the whole. */
  readonly from?: string | null
  /** The later value; of a share claim the part. */
  readonly to?: string | null
  /** Of a ranking: figures from the first to the last; of a sum: the parts. */
  readonly order?: readonly string[]
  /** Which way the words go ("fell by 1.5 times" is down); of a ranking, down puts the lowest first. */
  readonly direction?: "up" | "down" | "level"
  readonly note?: string | null
  /** Set by prose, never by a release file. */
  readonly span?: Span
}
