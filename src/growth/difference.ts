import { linearRelation } from "./linear.ts"
import type { Relation } from "./relation.ts"

/** "9,000 more": later less earlier, signed. */
export const differenceRelation: Relation<"earlier" | "later" | "difference"> = linearRelation({
  name: "difference",
  formula: "difference = later - earlier",
  terms: { earlier: "quantity", later: "quantity", difference: "difference" },
  result: "difference",
  base: null,
  coefficients: { later: 1, earlier: -1, difference: -1 },
})
