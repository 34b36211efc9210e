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

export interface CheckedFigure {
  readonly id: string
  readonly kind: FigureKind
  readonly value: number
  readonly written: string
  readonly decimals: number
  readonly step: number | null
  readonly hedge: Hedge | null
  readonly low: number | null
  readonly high: number | null
  readonly ends: Ends
  readonly unit: string | null
  readonly measure: string | null
  readonly area: string | null
  readonly period: string | null
  readonly basePeriod: string | null
  readonly of: string | null
  readonly start: number | null
  readonly end: number | null
}

export type Verdict = "consistent" | "inconsistent" | "unverifiable"
export type Reading = "times-as-many" | "times-more" | "divided-by" | "percent" | "points"
export type Explanation =
  | "points-for-percent"
  | "wrong-whole"
  | "new-base"
  | "times-more-off-by-one"
  | "swapped-periods"
  | "truncated"
  | "digit"

export interface CheckedClaim {
  readonly id: string
  readonly kind: ClaimKind
  readonly published: number | null
  readonly written: string
  readonly figure: string | null
  readonly from: string | null
  readonly to: string | null
  readonly order: readonly string[] | null
  readonly computed: number | null
  readonly low: number | null
  readonly high: number | null
  readonly verdict: Verdict
  readonly strict: boolean | null
  readonly reading: Reading | null
  readonly explanation: Explanation | null
  readonly correction: string | null
  readonly note: string | null
  readonly start: number | null
  readonly end: number | null
}

export interface ImpliedFigure {
  readonly id: string
  readonly quantity: string
  readonly kind: FigureKind
  readonly unit: string | null
  readonly measure: string | null
  readonly area: string | null
  readonly period: string | null
  readonly low: number | null
  readonly high: number | null
  readonly text: string
  /** Ids of the figures and claims it rests on. */
  readonly because: readonly string[]
}

/** Claims that cannot all be true together; leaving out any one of them would resolve it. */
export interface Conflict {
  readonly claims: readonly string[]
  readonly text: string
}
