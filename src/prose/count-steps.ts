import { stepsOfCounts } from "../figures/step.ts"
import { fromInteger, type Rational } from "../numbers/rational.ts"
import { toNumber } from "../numbers/to-number.ts"
import type { Node } from "./nodes.ts"
import type { Comparison } from "./relations.ts"

/** The steps of the counts of a sentence that look rounded together: 494,100 beside 470,100 is in hundreds. */
export function countSteps(nodes: readonly Node[]): ReadonlyMap<string, number> {
  const round = nodes.filter(
    ({ kind, mention }) => kind === "count" && mention.magnitude === 0 && /^\d{3,}00$/.test(mention.digits),
  )
  const steps = new Map<string, number>()
  if (round.length < 2) return steps
  const counts: readonly Rational[] = round.map(({ mention }) => fromInteger(BigInt(mention.digits)))
  stepsOfCounts(counts).forEach((step, index) => {
    const node = round[index]
    if (node !== undefined && step !== null) steps.set(node.id, toNumber(step))
  })
  return steps
}

/** "over 3,450, 250 more than in the week before (3,197)": a round difference of what is only about right is about right. */
export function differenceSteps(comparisons: readonly Comparison[]): ReadonlyMap<string, number> {
  const steps = new Map<string, number>()
  for (const { earlier, later, changes } of comparisons) {
    if (earlier?.mention.hedge == null && later?.mention.hedge == null) continue
    for (const { id, difference, kind, mention } of changes) {
      const zeros = /0+$/.exec(mention.digits)?.[0].length ?? 0
      if (difference && kind === "count" && mention.magnitude === 0 && zeros > 0) steps.set(id, 10 ** zeros)
    }
  }
  return steps
}
