import { adaptation } from "./constants.ts"
import type { WeightedMember } from "./members.ts"

/** A member and its one-step forecasts of the series. */
export type FittedMember = Pick<WeightedMember, "weight"> & { readonly fitted: ArrayLike<number> }

/**
 * Weights for this very series: a member whose one-step errors are much larger than those of the best has missed something that the
 * series shows, such as a season that changes or a cycle, and counts for little. What is much depends on how many values say so.
 */
export function adaptWeights<Fitted extends FittedMember>(members: readonly Fitted[], values: Float64Array): Fitted[] {
  if (values.length < adaptation.fewestValues) return [...members]
  const errors = members.map(({ fitted }) => meanError(fitted, values))
  const least = Math.min(...errors.filter(Number.isFinite))
  if (!(least > 0 && least < Infinity)) return [...members]
  const halving = halvingExcess(values.length)
  return members.map((member, i) => {
    const excess = Number.isFinite(errors[i]!) ? errors[i]! / least - 1 : 0
    return { ...member, weight: member.weight / (1 + (excess / halving) ** adaptation.sharpness) }
  })
}

/** The excess of one-step errors over the smallest ones that halves a weight: more for shorter series. */
function halvingExcess(length: number): number {
  return adaptation.halvingExcess * Math.max(1, (adaptation.fromValues / length) ** adaptation.power)
}

/** Mean absolute one-step error after the first quarter, while states settle; NaN for members without one-step forecasts. */
function meanError(fitted: ArrayLike<number>, values: Float64Array): number {
  let sum = 0
  let count = 0
  for (let t = Math.ceil(values.length / 4); t < values.length; t++) {
    if (!Number.isFinite(fitted[t]!)) continue
    sum += Math.abs(values[t]! - fitted[t]!)
    count += 1
  }
  return count > 0 ? sum / count : Number.NaN
}
