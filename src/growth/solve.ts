import { NfoldError } from "../errors.ts"
import type { FigureKind } from "../figures/figure.ts"
import { boundsOf } from "../figures/make-figure.ts"
import { exactly, type Interval, tightenToIntegers } from "../numbers/interval.ts"
import { equals, fromNumber, type Rational } from "../numbers/rational.ts"
import { toNumber } from "../numbers/to-number.ts"
import { type Computed, computed, type Quantity } from "./computed.ts"
import type { ComputedKind } from "./computed-text.ts"
import type { Known, Relation, TermKind } from "./relation.ts"
import { requireAboveZero, requireFinite, requireInRange } from "./require.ts"
import { requireKind } from "./require-kind.ts"

/** The terms that are given; the one that is asked for is missing. */
export type Given<Term extends string = string> = Readonly<Partial<Record<Term, Quantity>>>

/**
 * The faces of a relation: the term from the others, as an interval when one of them is a printed figure. When all are
 * numbers it is a number; functions on numbers come here only to say what is wrong, or where floats would overflow, and
 * by a function of its own: with this call in their own body they take 2.6 times as long on plain numbers.
 *
 * @throws NfoldError `zero-base` | `negative-base` when the base is not above zero, `no-solution` when no value or more
 * than one fits what is printed, `bad-argument` when a number is not finite, `too-large` when the result is not
 */
export function solveTerm<Term extends string>(
  caller: string,
  relation: Relation<Term>,
  term: NoInfer<Term>,
  given: Given<NoInfer<Term>>,
): number | Computed {
  requireGiven(caller, relation, given)
  const value = onlyValue(relation.solve(term, mapGiven(given, exactlyPrinted)))
  if (value === null) throw noSolution(caller, relation, term)
  if (Object.values<Quantity | undefined>(given).every(isNumber)) return requireInRange(caller, toNumber(value))
  const kind = kindOf(relation, term, given)
  const interval = solveBounded(relation, term, kind, mapGiven(given, valuesBehind))
  if (interval === null) throw noSolution(caller, relation, term)
  return computed(caller, value, interval, kind)
}

function requireGiven(caller: string, relation: Relation, given: Given): void {
  for (const [term, quantity] of Object.entries(given)) {
    const known = requireQuantity(caller, term, quantity, relation.terms[term])
    if (term === relation.base) requireAboveZero(caller, term, printedValue(known))
  }
}

/** A finite number, or a figure of a kind that fits; a term may be of any kind unless it is said. */
export function requireQuantity(
  caller: string,
  term: string,
  quantity: Quantity | undefined,
  kind: TermKind = "quantity",
): Quantity {
  if (isNumber(quantity)) return requireFinite(caller, term, quantity)
  if (typeof quantity !== "object" || quantity === null) {
    throw new NfoldError("bad-argument", `${caller}: ${term} is ${String(quantity)}`, {
      expected: "a number or a figure",
    })
  }
  requireKind(caller, term, kind, quantity.kind)
  return quantity
}

/** What stands behind the printed figures leaves for the term, within what its kind can be. */
function solveBounded(relation: Relation, term: string, kind: ComputedKind, behind: Known): Interval | null {
  const bounded = relation.terms[term] === "quantity" && kind !== "difference"
  const solved = relation.solve(term, bounded ? { ...behind, [term]: boundsOf(kind) } : behind)
  return solved !== null && kind === "count" ? tightenToIntegers(solved) : solved
}

/** A number itself, or what a figure prints. */
export function printedValue(quantity: Quantity): Rational {
  return isNumber(quantity) ? fromNumber(quantity) : quantity.value
}

function exactlyPrinted(quantity: Quantity): Interval {
  return exactly(printedValue(quantity))
}

/** A number alone, or every value that could stand behind a figure. */
export function valuesBehind(quantity: Quantity): Interval {
  return isNumber(quantity) ? exactly(fromNumber(quantity)) : quantity.interval
}

function isNumber(quantity: Quantity | undefined): quantity is number {
  return typeof quantity === "number"
}

function mapGiven(given: Given, change: (quantity: Quantity) => Interval): Known {
  const known: Record<string, Interval> = {}
  for (const [term, quantity] of Object.entries(given)) {
    if (quantity !== undefined) known[term] = change(quantity)
  }
  return known
}

/** The value that an interval pins down; null when it leaves a choice. */
function onlyValue(interval: Interval | null): Rational | null {
  if (interval === null || interval.low === null || interval.high === null) return null
  return equals(interval.low, interval.high) ? interval.low : null
}

/** What the solved term is: what it is by nature, or as the quantities that are given. */
function kindOf(relation: Relation, term: string, given: Given): ComputedKind {
  const nature = relation.terms[term] ?? "quantity"
  if (nature !== "quantity" && nature !== "difference") return nature
  const quantities = Object.entries(given).filter(([name]) => relation.terms[name] === "quantity")
  const kinds = new Set(quantities.flatMap(([, quantity]) => kindsOf(quantity)))
  const [kind = "amount"] = kinds.size === 1 ? kinds : []
  if (nature === "quantity") return kind
  return kind === "share" || kind === "percent-change" ? "points-change" : "difference"
}

/** A whole number may be of any kind, one with a fraction is no count. */
function kindsOf(quantity: Quantity | undefined): readonly FigureKind[] {
  if (isNumber(quantity)) return Number.isInteger(quantity) ? [] : ["amount"]
  return quantity === undefined ? [] : [quantity.kind]
}

function noSolution(caller: string, relation: Relation, term: string): NfoldError {
  return new NfoldError("no-solution", `${caller}: no single ${term} satisfies ${relation.formula} here`)
}
