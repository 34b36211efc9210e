import { positive } from "../numbers/interval.ts"
import { percent, proportion } from "./proportion.ts"
import type { Relation } from "./relation.ts"

/** "26.8% of all": the part in percent of the whole. That it is no more than the whole is for `partOf` to say. */
export const shareRelation: Relation<"part" | "whole" | "share"> = proportion({
  name: "share",
  formula: "share = 100 part / whole",
  terms: { part: "quantity", whole: "quantity", share: "share" },
  result: "share",
  base: "whole",
  product: "part",
  factor: "whole",
  ratio: "share",
  scale: percent,
  domains: { whole: positive },
})
