import { gammaQuantile } from "../../numbers/distributions/gamma.ts"
import { normalCumulative, normalQuantile } from "../../numbers/distributions/normal.ts"
import type { Prediction } from "../model.ts"

/** Demand in one period: none, or with some chance a size that scatters about its mean. */
export interface Demand {
  /** Chance of a demand, 0 to 1. */
  readonly chance: number
  /** Mean and variance of the size of a demand. */
  readonly size: number
  readonly variance: number
  /** Whether all sizes seen were above zero: sizes then follow a gamma distribution, else a normal one. */
  readonly positive: boolean
}

/**
 * The same predictive distribution at every step: zero with probability 1 - chance, else a size. The interval of a rare demand therefore starts
 * at zero, and its upper end is a quantile of the sizes.
 */
export function predictDemand(demand: Demand, mean: number, horizon: number): Prediction {
  const known = new Map<number, number>()
  const quantile = (probability: number): number => {
    const found = known.get(probability) ?? demandQuantile(demand, probability)
    known.set(probability, found)
    return found
  }
  return { mean: new Float64Array(horizon).fill(mean), quantile: (_, probability) => quantile(probability) }
}

/** Sizes that scatter less, relative to their mean, are all the same but for rounding. */
const leastSpread = 1e-5

/** From this shape on the quantiles of a gamma distribution are normal ones to a thousandth of the spread. */
const nearlyNormal = 1e5

/** Sizes that scatter by more than ten times their mean are taken to scatter by that. */
const leastShape = 0.01

function demandQuantile({ chance, size, variance, positive }: Demand, probability: number): number {
  const spread = Math.sqrt(variance)
  const below = positive || spread <= leastSpread * size ? 0 : chance * normalCumulative(-size / spread)
  if (probability < below) return size + spread * normalQuantile(probability / chance)
  if (probability <= below + 1 - chance) return 0
  const among = Math.min(1, (probability - (1 - chance)) / chance)
  if (spread <= leastSpread * size) return size
  const shape = Math.max(leastShape, (size / spread) ** 2)
  if (positive && shape < nearlyNormal) return gammaQuantile(among, shape, size / shape)
  return size + spread * normalQuantile(among)
}
