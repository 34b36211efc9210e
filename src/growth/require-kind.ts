import { NfoldError } from "../errors.ts"
import { type FigureKind, figureKinds } from "../figures/figure.ts"
import type { TermKind } from "./relation.ts"

/**
 * Refuses a figure of a kind that the term cannot be: a multiple is no share. Amounts are let in everywhere, since an index or a rate
 * printed as a plain number is one; percentages of either kind stand for each other.
 *
 * @throws NfoldError `bad-argument`
 */
export function requireKind(caller: string, term: string, termKind: TermKind, kind: FigureKind): void {
  const accepted = acceptedKinds[termKind]
  if (accepted.includes(kind)) return
  throw new NfoldError("bad-argument", `${caller}: ${term} is a ${kind}`, { expected: accepted.join(" or ") })
}

const acceptedKinds: Readonly<Record<TermKind, readonly FigureKind[]>> = {
  quantity: figureKinds,
  difference: figureKinds,
  count: ["count"],
  amount: ["amount", "count"],
  share: ["share", "percent-change", "amount"],
  multiple: ["multiple", "amount", "count"],
  "percent-change": ["percent-change", "share", "amount"],
  "points-change": ["points-change", "amount"],
}
