import { linearRelation } from "./linear.ts"
import type { Relation } from "./relation.ts"

/** "Up 14.8 percentage points": the difference of two percentages. */
export const percentagePointsRelation: Relation<"earlier" | "later" | "points"> = linearRelation({
  name: "points-change",
  formula: "points = later - earlier",
  terms: { earlier: "share", later: "share", points: "points-change" },
  result: "points",
  base: null,
  coefficients: { later: 1, earlier: -1, points: -1 },
})
