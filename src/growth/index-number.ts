import { positive } from "../numbers/interval.ts"
import { percent, proportion } from "./proportion.ts"
import type { Relation } from "./relation.ts"

/** The level with the base period at 100. */
export const indexNumberRelation: Relation<"value" | "base" | "index"> = proportion({
  name: "index-number",
  formula: "index = 100 value / base",
  terms: { value: "quantity", base: "quantity", index: "amount" },
  result: "index",
  base: "base",
  product: "value",
  factor: "base",
  ratio: "index",
  scale: percent,
  domains: { base: positive },
})
