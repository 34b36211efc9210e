import type { FigureKind } from "../figures/figure.ts"
import { indexNumberRelation } from "../growth/index-number.ts"
import type { Relation } from "../growth/relation.ts"
import { relations } from "../growth/relations.ts"
import { shareRelation } from "../growth/share.ts"
import { sumRelation } from "../growth/sum.ts"
import type { ClaimKind, ReleaseClaim } from "../release/types.ts"
import { type MultipleWording, readingsOfMultiple } from "./readings.ts"
import type { Reading } from "./types.ts"

/**
 * One way to read a claim: a relation of growth, and the figure behind each of its terms but the result, which the claim prints.
 * Null is a figure that the release does not print.
 */
export interface Statement {
  readonly reading: Reading | null
  readonly relation: Relation
  readonly givens: Readonly<Record<string, string | null>>
}

/** Every way to read the claim, the likeliest first; none for directions and rankings, which are no formulas. */
export function statementsOf(claim: ReleaseClaim, wording: MultipleWording): readonly Statement[] {
  return relationsOf(claim, wording).map((relation) => ({
    reading: readings.get(relation.name) ?? null,
    relation,
    givens: givensOf(relation, claim),
  }))
}

function relationsOf({ kind, order = [] }: ReleaseClaim, wording: MultipleWording): readonly Relation[] {
  switch (kind) {
    case "multiple":
      return readingsOfMultiple(wording)
    case "share":
      return [wording.isLevel === true ? indexNumberRelation : shareRelation]
    case "sum":
      return [sumRelation(order.length)]
    default:
      return relations.filter(({ claim }) => claim?.kind === kind)
  }
}

/** The kind of figure that states such a claim; null where that depends on what is claimed of, as for a difference. */
export function statedKindOf(kind: ClaimKind): FigureKind | null {
  const relation = relations.find(({ claim }) => claim?.kind === kind)
  const stated = relation?.terms[relation.result] ?? "quantity"
  return stated === "quantity" || stated === "difference" ? null : stated
}

/** The figures that the claim names, by the terms that its form says they are. */
function givensOf({ claim: form }: Relation, { from, to, order }: ReleaseClaim): Statement["givens"] {
  const { from: fromTerm, to: toTerm, order: orderTerms = [] } = form ?? {}
  return {
    ...(fromTerm === undefined ? {} : { [fromTerm]: from ?? null }),
    ...(toTerm === undefined ? {} : { [toTerm]: to ?? null }),
    ...Object.fromEntries(orderTerms.map((term, index) => [term, order?.[index] ?? null])),
  }
}

/** What people call the relations that can be taken for each other. */
const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ["times-as-many", "times-as-many"],
  ["times-more", "times-more"],
  ["divided-by", "divided-by"],
  ["percent-change", "percent"],
  ["points-change", "points"],
  ["contribution", "points"],
])
