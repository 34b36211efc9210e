import type { FigureKind } from "../figures/figure.ts"
import { type Interval, intersect, unbounded } from "../numbers/interval.ts"

/**
 * What a term of a relation is. `quantity`: what is counted or measured, of whatever kind the figures are; `difference`:
 * of two such, which is in percentage points when they are shares; else the kind of figure that it is by nature.
 */
export type TermKind = "quantity" | "difference" | FigureKind

/** What is known of the terms; a term that is missing may be any value that the relation allows. */
export type Known<Term extends string = string> = Readonly<Partial<Record<Term, Interval>>>

/** The kinds of claims that state the result of a formula. */
export type FormulaClaim =
  | "multiple"
  | "percent-change"
  | "share"
  | "points-change"
  | "difference"
  | "sum"
  | "contribution"

export const formulaClaims: readonly FormulaClaim[] = [
  "multiple",
  "percent-change",
  "share",
  "points-change",
  "difference",
  "sum",
  "contribution",
]

/** How a release claims the result of a relation, and how a note explains it. */
export interface ClaimForm<Term extends string = string> {
  readonly kind: FormulaClaim
  /** The term that a claim names by `from`. */
  readonly from?: Term
  /** The term that a claim names by `to`. */
  readonly to?: Term
  /** The terms that a claim names by `order`, in that order. */
  readonly order?: readonly Term[]
  /** The computation in words, with a brace for each term: "{part} of {whole} is {share}". */
  readonly words: string
}

/**
 * A formula of growth as a relation between its terms, which can be asked for any of them: a claim is checked by
 * solving for what was printed, an implied figure by solving for what was not, and propagation by solving for each in
 * turn.
 */
export interface Relation<Term extends string = string> {
  readonly name: string
  /** The formula as people write it: "multiple = later / earlier". */
  readonly formula: string
  /** Every term with what it is. */
  readonly terms: Readonly<Record<Term, TermKind>>
  /** The term that the formula computes from the others; what a claim prints. */
  readonly result: NoInfer<Term>
  /** The term that must be above zero for the formula to make sense, if there is one. */
  readonly base: NoInfer<Term> | null
  /** Null where no claim prints its result: such a relation follows from what is part of what. */
  readonly claim: ClaimForm<NoInfer<Term>> | null
  /**
   * The hull of all values of the term for which the relation holds with every other term inside what is known of it,
   * and the term itself inside what is known of it. Exact; null when there is no such value.
   */
  solve(term: Term, known: Known<Term>): Interval | null
}

/** What is known of a term together with what its relation allows; null when they contradict each other. */
export function allowed(term: string, known: Known, domains: Known): Interval | null {
  return intersect(known[term] ?? unbounded, domains[term] ?? unbounded)
}

export function termsOf<Term extends string>(relation: Pick<Relation<Term>, "terms">): readonly Term[] {
  return Object.keys(relation.terms) as Term[]
}
