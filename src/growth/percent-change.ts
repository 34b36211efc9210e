import { positive } from "../numbers/interval.ts"
import { hundred, one } from "../numbers/rational.ts"
import { linearScale, proportion } from "./proportion.ts"
import type { Relation } from "./relation.ts"

/** "Up 142%": the change in percent of the earlier value. */
export const percentChangeRelation: Relation<"earlier" | "later" | "percentChange"> = proportion({
  name: "percent-change",
  formula: "percentChange = 100 (later / earlier - 1)",
  terms: { earlier: "quantity", later: "quantity", percentChange: "percent-change" },
  result: "percentChange",
  base: "earlier",
  product: "later",
  factor: "earlier",
  ratio: "percentChange",
  scale: linearScale(hundred, one),
  domains: { earlier: positive },
})
