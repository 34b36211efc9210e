import { type Interval, intersect, scaleInterval, shiftInterval } from "../numbers/interval.ts"
import { multiplyIntervals, solveFactor } from "../numbers/interval-product.ts"
import { divide, fromInteger, negate, one, type Rational } from "../numbers/rational.ts"
import { allowed, type Known, type Relation } from "./relation.ts"

/** A relation `product = factor * ratio`, in which the ratio is a rescaled term: `1 + percentChange / 100`. */
export interface Proportion<Term extends string> extends Omit<Relation<Term>, "solve"> {
  readonly product: Term
  readonly factor: Term
  readonly ratio: Term
  readonly scale: Scale
  readonly domains: Known
}

/** Between a term as it is printed and the plain ratio behind it; both directions keep or turn the order. */
export interface Scale {
  toRatio(printed: Interval): Interval | null
  toPrinted(ratio: Interval): Interval | null
}

/** Each term occurs once, so that interval arithmetic on the formula is the exact hull. */
export function proportion<Term extends string>(relation: Proportion<Term>): Relation<Term> {
  return { ...relation, solve: (term, known) => solveProportion(relation, term, known) }
}

function solveProportion<Term extends string>(
  { product, factor, ratio, scale, domains }: Proportion<Term>,
  term: Term,
  known: Known<Term>,
): Interval | null {
  const products = allowed(product, known, domains)
  const factors = allowed(factor, known, domains)
  const printed = allowed(ratio, known, domains)
  if (products === null || factors === null || printed === null) return null
  const ratios = scale.toRatio(printed)
  if (ratios === null) return null
  if (term === product) return intersect(multiplyIntervals(factors, ratios), products)
  if (term === factor) return solveFactor(products, ratios, factors)
  const solved = solveFactor(products, factors, ratios)
  return solved === null ? null : scale.toPrinted(solved)
}

/** A ratio of `offset + printed / unit`: 1 + change / 100. */
export function linearScale(unit: Rational, offset: Rational): Scale {
  return {
    toRatio: (printed) => shiftInterval(scaleInterval(printed, divide(one, unit)), offset),
    toPrinted: (ratio) => scaleInterval(shiftInterval(ratio, negate(offset)), unit),
  }
}

export const plain: Scale = linearScale(one, fromInteger(0))
export const percent: Scale = linearScale(fromInteger(100), fromInteger(0))
