import type { WeightedMember } from "./members.ts"

/** A member and its one-step forecasts of the series. */
export type FittedMember = Pick<WeightedMember, "weight"> & { readonly fitted: ArrayLike<number> }

/**
 * Weights for this very series: a member whose one-step errors are much larger than those of the best has missed something that the
 * series shows, such as a season that changes or a cycle, and counts for little. What is much depends on how many values say so.
 */
export function adaptWeights<Fitted extends FittedMember>(members: readonly Fitted[], values: Float64Array): Fitted[] {
  if (values.length < fewestValues) return [...members]
  const errors = members.map(({ fitted }) => meanError(fitted, values))
  const least = Math.min(...errors.filter(Number.isFinite))
  if (!(least > 0 && least < Infinity)) return [...members]
  const halving = halvingExcess(values.length)
  return members.map((member, i) => {
    const excess = Number.isFinite(errors[i]!) ? errors[i]! / least - 1 : 0
    return { ...member, weight: member.weight / (1 + (excess / halving) ** sharpness) }
  })
}

/** Shorter series say too little of which member fits them: flexible ones always seem to. */
export const fewestValues = 50

/** The excess of one-step errors over the smallest ones that halves a weight: about a third from 100 values on, more for fewer. */
function halvingExcess(length: number): number {
  return 0.35 * Math.max(1, (100 / length) ** 1.5)
}

/** How sharply weights fall about that excess. */
const sharpness = 6

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
