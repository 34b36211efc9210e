/** A value that is known: of a whole year or of a part of one. */
export interface KnownValue {
  /** As release files write periods: `2020`, `2021-01/2021-02`, `2020-Q1`. */
  readonly period: string
  readonly value: number
  /** The figure in a release that it is. */
  readonly id?: string | null
}

/** A value with its 80% and 95% intervals; null is no bound on that side. */
export interface Spread {
  readonly value: number
  readonly lo80: number | null
  readonly hi80: number | null
  readonly lo95: number | null
  readonly hi95: number | null
}

export type PartYearMethodName =
  | "ratio"
  | "run-rate"
  | "seasonal-run-rate"
  | "remainder-as-last-year"
  | "carry-over"
  | "damped"
  | "annual-growth"

export type ShortSeriesMethodName =
  | "growth-rate"
  | "log-linear"
  | "damped-trend"
  | "drift"
  | "logistic"
  | "gompertz"
  | "logit-linear"

/** One standard method: what it assumes in words, what it projects, and how much it counts in the central projection. */
export interface MethodProjection extends Spread {
  readonly name: PartYearMethodName | ShortSeriesMethodName
  readonly assumption: string
  /** From 0 to 1; the weights of all methods are 1 together. */
  readonly weight: number
}

/** What can be said of one year from what is known: every method, and the central projection that weighs them. */
export interface YearProjection {
  readonly measure: string | null
  readonly area: string | null
  readonly unit: string | null
  /** The year that is projected; null for a bare array. */
  readonly period: string | null
  readonly kind: "part-year" | "short-series"
  readonly known: readonly { readonly period: string | null; readonly value: number; readonly id: string | null }[]
  readonly methods: readonly MethodProjection[]
  readonly central: Spread
  /** What the user stated, in words; empty without a scenario. */
  readonly assumed: readonly string[]
}

/** What a value is: a whole number of events, an amount, or a share in percent. */
export type ValueKind = "count" | "amount" | "share"
