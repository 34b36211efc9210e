import { contributionRelation } from "./contribution.ts"
import { differenceRelation } from "./difference.ts"
import { indexNumberRelation } from "./index-number.ts"
import { dividedBy, timesAsMany, timesMore } from "./multiple.ts"
import { partOfRelation } from "./part-of.ts"
import { percentChangeRelation } from "./percent-change.ts"
import { percentagePointsRelation } from "./percentage-points.ts"
import type { Relation } from "./relation.ts"
import { restRelation } from "./rest.ts"
import { restOfShareRelation } from "./rest-of-share.ts"
import { shareRelation } from "./share.ts"

/**
 * Every relation with a fixed number of terms, not those of `sumRelation`, which may have any number of parts. What a release may claim is looked up here by the
 * kind of the claim.
 */
export const relations: readonly Relation[] = [
  timesAsMany,
  timesMore,
  dividedBy,
  percentChangeRelation,
  differenceRelation,
  percentagePointsRelation,
  shareRelation,
  partOfRelation,
  restRelation,
  restOfShareRelation,
  contributionRelation,
  indexNumberRelation,
]
