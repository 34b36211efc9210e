import type { Interval } from "../numbers/interval.ts"
import type { Rational } from "../numbers/rational.ts"
import type { RoundingRule } from "../numbers/rounding.ts"

/** What a printed figure says: how many, how much, a share of a whole, or a change in one of three units. */
export type FigureKind = "count" | "amount" | "share" | "multiple" | "percent-change" | "points-change"

export const figureKinds: readonly FigureKind[] = [
  "count",
  "amount",
  "share",
  "multiple",
  "percent-change",
  "points-change",
]

/** Whether a figure of the kind says how many or how much there is; the others say how that compares with something else. */
export function isCountOrAmount(kind: FigureKind): boolean {
  return kind === "count" || kind === "amount"
}

/** Counts and amounts compare with each other, shares and changes only with their own kind. */
export function isComparable(a: FigureKind, b: FigureKind): boolean {
  return a === b || (isCountOrAmount(a) && isCountOrAmount(b))
}

/** A word that widens a figure, named by its English form whatever the language of the text. */
export type Hedge = "about" | "almost" | "just-under" | "just-over" | "more-than" | "at-least" | "less-than" | "up-to"

export const hedges: readonly Hedge[] = [
  "about",
  "almost",
  "just-under",
  "just-over",
  "more-than",
  "at-least",
  "less-than",
  "up-to",
]

/** One figure as it was printed, with all that its notation says of the value behind it. */
export interface Figure {
  readonly kind: FigureKind
  /** The text as printed, control characters and all. */
  readonly written: string
  /** The printed value; percent is 26.8, never 0.268; a fall is negative. */
  readonly value: Rational
  /** Digits printed after the decimal mark. */
  readonly decimals: number
  /** The unit of the last kept digit; null when the figure is exact. */
  readonly step: Rational | null
  readonly hedge: Hedge | null
  readonly rounding: RoundingRule
  readonly unit: string | null
  /** Every value that could stand behind the printed one: rounding, hedge and the bounds of its kind together. */
  readonly interval: Interval
}
