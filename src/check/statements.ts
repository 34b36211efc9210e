import { contributionRelation } from "../growth/contribution.ts"
import { differenceRelation } from "../growth/difference.ts"
import { indexNumberRelation } from "../growth/index-number.ts"
import { dividedBy, timesAsMany, timesMore } from "../growth/multiple.ts"
import { percentChangeRelation } from "../growth/percent-change.ts"
import { percentagePointsRelation } from "../growth/percentage-points.ts"
import type { Relation } from "../growth/relation.ts"
import { shareRelation } from "../growth/share.ts"
import { sumRelation } from "../growth/sum.ts"
import type { ReleaseClaim } from "../release/types.ts"
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
  const from = claim.from ?? null
  const to = claim.to ?? null
  const change = (relation: Relation, reading: Reading | null): Statement => ({
    reading,
    relation,
    givens: { earlier: from, later: to },
  })
  switch (claim.kind) {
    case "multiple":
      return readingsOfMultiple(wording).map((reading) => change(relationOf[reading], reading))
    case "percent-change":
      return [change(percentChangeRelation, "percent")]
    case "points-change":
      return [change(percentagePointsRelation, "points")]
    case "difference":
      return [change(differenceRelation, null)]
    case "share":
      // "104.2% of the level of 2021": what there is in percent of what there was.
      if (wording.isLevel === true)
        return [{ reading: null, relation: indexNumberRelation, givens: { base: from, value: to } }]
      return [{ reading: null, relation: shareRelation, givens: { whole: from, part: to } }]
    case "sum": {
      const parts = claim.order ?? []
      const givens = Object.fromEntries(parts.map((part, index) => [`part${index + 1}`, part]))
      return [{ reading: null, relation: sumRelation(parts.length), givens }]
    }
    case "contribution": {
      const givens = { earlierPart: from, laterPart: to, earlierWhole: claim.order?.[0] ?? null }
      return [{ reading: "points", relation: contributionRelation, givens }]
    }
    case "direction":
    case "ranking":
      return []
  }
}

const relationOf: Readonly<Record<Reading, Relation>> = {
  "times-as-many": timesAsMany,
  "times-more": timesMore,
  "divided-by": dividedBy,
  percent: percentChangeRelation,
  points: percentagePointsRelation,
}
