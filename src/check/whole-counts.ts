import type { Figure } from "../figures/figure.ts"
import type { Relation } from "../growth/relation.ts"
import { exactly, type Interval, notNegative, tightenToIntegers } from "../numbers/interval.ts"
import { fromInteger } from "../numbers/rational.ts"

/** A relation with what is printed of its terms and of its result. */
export interface WholeCounts {
  readonly relation: Relation
  readonly givens: ReadonlyMap<string, Figure>
  readonly result: Interval
}

const mostTried = 2000n

/**
 * Whether whole numbers can stand behind a share or change of counts: 26.8% of 40 cannot be, 10 would be 25% and 11 27.5%.
 * The part may be one that nobody printed. True whenever there are too many counts to try.
 *
 * @see Brown and Heathers, The GRIM Test (2017)
 */
export function canBeWhole({ relation, givens, result }: WholeCounts): boolean {
  const tried = termToTry(relation, givens)
  if (tried === null) return true
  const { term, other, range } = tried
  const others = givens.get(other)?.interval ?? notNegative
  for (let count = range.first; count <= range.last; count += 1n) {
    const known = { [term]: exactly(fromInteger(count)), [other]: others, [relation.result]: result }
    const solved = relation.solve(other, known)
    if (solved !== null && tightenToIntegers(solved) !== null) return true
  }
  return false
}

interface Tried {
  readonly term: string
  readonly other: string
  readonly range: { readonly first: bigint; readonly last: bigint }
}

/** The count with the fewest possible values, and the other one; null when the relation is not one of two counts. */
function termToTry(relation: Relation, givens: ReadonlyMap<string, Figure>): Tried | null {
  const quantities = Object.keys(relation.terms).filter(
    (term) => relation.terms[term] === "quantity" && term !== relation.result,
  )
  const [first, second, third] = quantities
  if (first === undefined || second === undefined || third !== undefined) return null
  if ([...givens.values()].some(({ kind }) => kind !== "count")) return null
  const partIsMissing = relation.name === "share" && !givens.has("part")
  if (givens.size < 2 && !partIsMissing) return null
  const ranges = [
    { term: first, other: second, range: rangeOf(givens.get(first)) },
    { term: second, other: first, range: rangeOf(givens.get(second)) },
  ]
  const [best] = ranges.flatMap((one) => (one.range === null ? [] : [{ ...one, range: one.range }])).sort(byLength)
  return best === undefined || best.range.last - best.range.first > mostTried ? null : best
}

function rangeOf(figure: Figure | undefined): Tried["range"] | null {
  if (figure === undefined) return null
  const { low, high } = figure.interval
  return low === null || high === null ? null : { first: low.numerator, last: high.numerator }
}

function byLength(a: Tried, b: Tried): number {
  return Number(a.range.last - a.range.first - (b.range.last - b.range.first))
}
