import { linearRelation } from "./linear.ts"
import type { Relation } from "./relation.ts"

/** What is left of a whole without a part: all other crimes, the remainder of the year. */
export const restRelation: Relation<"part" | "whole" | "rest"> = linearRelation({
  name: "rest",
  formula: "rest = whole - part",
  terms: { part: "quantity", whole: "quantity", rest: "quantity" },
  result: "rest",
  base: null,
  coefficients: { whole: 1, part: -1, rest: -1 },
})
