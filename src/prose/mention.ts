import type { FigureKind, Hedge } from "../figures/figure.ts"

/** What stands behind the number: nothing, a percent sign, a multiple, points, money, or a measured unit. */
export type UnitClass =
  | "none"
  | "percent"
  | "times"
  | "points"
  | "index-points"
  | "basis-points"
  | "per-mille"
  | "money"
  | "measured"

/** A figure as it stands in a sentence, before anything is known of what it is compared with. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly unit: UnitClass
  /** Digits with a decimal point and no sign; a fraction ("1/3") for fraction words. */
  readonly digits: string
  /** The power of ten that a word gave: 3 for "thousand". */
  readonly magnitude: number
  /** The printed value, for deciding between readings only. */
  readonly value: number
  readonly sign: "+" | "-" | null
  readonly hedge: Hedge | null
  /** Words, not digits, say the value, so that `written` alone cannot tell it. */
  readonly worded: boolean
  /** Its unit or magnitude is printed with the figure after it. */
  readonly shared: boolean
  /** Which way the word itself goes: "doubled" up, "halved" down. */
  readonly turn: "up" | "down" | null
  readonly kind: FigureKind
}
