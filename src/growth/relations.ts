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

/** Every relation with a fixed number of terms; `sumRelation` makes those over any number of parts. */
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
