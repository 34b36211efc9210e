import { stepsOfCounts } from "../figures/step.ts"
import { fromInteger, type Rational } from "../numbers/rational.ts"
import { toNumber } from "../numbers/to-number.ts"
import type { Node } from "./nodes.ts"

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
