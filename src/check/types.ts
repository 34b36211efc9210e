import type { FigureKind, Hedge } from "../figures/figure.ts"
import type { Ends } from "../numbers/interval.ts"
import type { RoundingRule } from "../numbers/rounding.ts"
import type { ClaimKind } from "../release/types.ts"

/** The result of `check` without its findings; with them it is what `nfold check --json` prints. */
export interface Checked {
  readonly format: "nfold/check@1"
  readonly source: string | null
  readonly language: string | null
  readonly rounding: RoundingRule
  readonly figures: readonly CheckedFigure[]
  readonly claims: readonly CheckedClaim[]
  readonly implied: readonly ImpliedFigure[]
  readonly conflicts: readonly Conflict[]
}

/** A printed figure with the values that could stand behind it. */
export interface CheckedFigure {
  readonly id: string
  readonly kind: FigureKind
  /** As printed; percent is 26.8, never 0.268; a fall is negative. */
  readonly value: number
  readonly written: string
  /** Digits printed after the decimal mark. */
  readonly decimals: number
  /** The unit of the last kept digit; null when the figure is exact. */
  readonly step: number | null
  readonly hedge: Hedge | null
  /** The smallest value that could stand behind it; null is no bound. */
  readonly low: number | null
  /** The largest; null is no bound. */
  readonly high: number | null
  /** Whether the ends are possible themselves. */
  readonly ends: Ends
  readonly unit: string | null
  /** Id of what is counted. */
  readonly measure: string | null
  /** Id of where it is counted. */
  readonly area: string | null
  /** ISO 8601 or SDMX, as `formatPeriod` writes it. */
  readonly period: string | null
  /** The earlier period of a change. */
  readonly basePeriod: string | null
  /** Id of the measure that a share is a share of. */
  readonly of: string | null
  /** UTF-16 offset of its first character in the text that was read; null for a release file. */
  readonly start: number | null
  /** Offset after its last character. */
  readonly end: number | null
}

/** Possible for some values behind the printed ones, for none, or not to be told. */
export type Verdict = "consistent" | "inconsistent" | "unverifiable"

/** Which formula the words of a claim were taken for. */
export type Reading = "times-as-many" | "times-more" | "divided-by" | "percent" | "points"

/** The likeliest honest mistake behind a claim that does not hold. */
export type Explanation =
  | "points-for-percent"
  | "wrong-whole"
  | "new-base"
  | "times-more-off-by-one"
  | "swapped-periods"
  | "truncated"
  | "digit"

/** A claim with its verdict and why. */
export interface CheckedClaim {
  readonly id: string
  readonly kind: ClaimKind
  /** What the claim states, signed; null where it states no number. */
  readonly published: number | null
  readonly written: string
  /** Id of the figure that prints it. */
  readonly figure: string | null
  /** Id of the earlier value; of a share claim the whole. */
  readonly from: string | null
  /** Id of the later value; of a share claim the part. */
  readonly to: string | null
  /** Ids of the figures of a ranking, the first ranked first; of a sum the parts. */
  readonly order: readonly string[] | null
  /** From the printed values themselves, not rounded, on the scale of `published`. */
  readonly computed: number | null
  /** The smallest value that follows from what could stand behind the printed ones; null is no bound. */
  readonly low: number | null
  /** The largest; null is no bound. */
  readonly high: number | null
  readonly verdict: Verdict
  /** Whether the printed values themselves give the claim; null unless it is consistent. */
  readonly strict: boolean | null
  readonly reading: Reading | null
  readonly explanation: Explanation | null
  /** How the claim would have read without the mistake. */
  readonly correction: string | null
  /** Why it has its verdict, in words. */
  readonly note: string | null
  /** UTF-16 offset of its first character in the text that was read; null for a release file. */
  readonly start: number | null
  /** Offset after its last character. */
  readonly end: number | null
}

/** A quantity that nobody printed and that the printed figures bound. */
export interface ImpliedFigure {
  readonly id: string
  /** What it is of its measure: value, rest, share, growth, remainder, per-day and the like. */
  readonly quantity: string
  readonly kind: FigureKind
  readonly unit: string | null
  readonly measure: string | null
  readonly area: string | null
  readonly period: string | null
  /** Null is no bound. */
  readonly low: number | null
  readonly high: number | null
  /** A sentence that says it. */
  readonly text: string
  /** Ids of the figures and claims it rests on. */
  readonly because: readonly string[]
}

/** Claims that cannot all be true together; leaving out any one of them would resolve it. */
export interface Conflict {
  readonly claims: readonly string[]
  readonly text: string
}
