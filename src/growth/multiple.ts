import { positive } from "../numbers/interval.ts"
import { one } from "../numbers/rational.ts"
import { linearScale, plain, proportion } from "./proportion.ts"
import type { Relation } from "./relation.ts"

/** "2.4 times as many": later is that multiple of earlier. */
export const timesAsMany: Relation<"earlier" | "later" | "multiple"> = proportion({
  name: "times-as-many",
  formula: "multiple = later / earlier",
  terms: { earlier: "quantity", later: "quantity", multiple: "multiple" },
  result: "multiple",
  base: "earlier",
  product: "later",
  factor: "earlier",
  ratio: "multiple",
  scale: plain,
  domains: { earlier: positive },
})

/** "2.4 times more" as careful style guides read it: later exceeds earlier by that many times earlier. */
export const timesMore: Relation<"earlier" | "later" | "multiple"> = proportion({
  name: "times-more",
  formula: "multiple = later / earlier - 1",
  terms: { earlier: "quantity", later: "quantity", multiple: "multiple" },
  result: "multiple",
  base: "earlier",
  product: "later",
  factor: "earlier",
  ratio: "multiple",
  scale: linearScale(one, one),
  domains: { earlier: positive },
})

/** "Decreased by 1.5 times", "three times fewer": earlier is that multiple of later. */
export const dividedBy: Relation<"earlier" | "later" | "multiple"> = proportion({
  name: "divided-by",
  formula: "multiple = earlier / later",
  terms: { earlier: "quantity", later: "quantity", multiple: "multiple" },
  result: "multiple",
  base: "later",
  product: "earlier",
  factor: "later",
  ratio: "multiple",
  scale: plain,
  domains: { later: positive },
})
