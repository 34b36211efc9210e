import { addIntervals, exactly, type Interval, intersect, scaleInterval } from "../numbers/interval.ts"
import { divide, fromInteger, negate, zero } from "../numbers/rational.ts"
import { allowed, type Known, type Relation, termsOf } from "./relation.ts"

/** A relation in which the terms, each times its coefficient, add up to zero. */
export interface LinearRelation<Term extends string> extends Omit<Relation<Term>, "solve"> {
  /** Integers other than zero: { later: 1, earlier: -1, difference: -1 }. */
  readonly coefficients: Readonly<Record<Term, number>>
  readonly domains?: Known
}

/** Each term occurs once, so that interval arithmetic on the formula is the exact hull. */
export function linearRelation<Term extends string>(relation: LinearRelation<Term>): Relation<Term> {
  return { ...relation, solve: (term, known) => solveLinear(relation, term, known) }
}

function solveLinear<Term extends string>(
  { terms, coefficients, domains = {} }: LinearRelation<Term>,
  term: Term,
  known: Known<Term>,
): Interval | null {
  const own = allowed(term, known, domains)
  if (own === null) return null
  const divisor = negate(fromInteger(coefficients[term]))
  let total = exactly(zero)
  for (const other of termsOf({ terms })) {
    if (other === term) continue
    const values = allowed(other, known, domains)
    if (values === null) return null
    total = addIntervals(total, scaleInterval(values, divide(fromInteger(coefficients[other]), divisor)))
  }
  return intersect(total, own)
}
