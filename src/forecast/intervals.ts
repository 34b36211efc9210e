import { normalQuantile } from "../numbers/distributions/normal.ts"
import { studentQuantile } from "../numbers/distributions/student.ts"
import type { Prediction } from "./model.ts"

/** A normal predictive distribution for each step; with finite `degrees` of freedom Student's t. */
export function normalPrediction(
  mean: ArrayLike<number>,
  spread: ArrayLike<number>,
  degrees: number = Infinity,
): Prediction {
  const standard = new Map<number, number>()
  const standardQuantile = (probability: number): number => {
    const known = standard.get(probability)
    if (known !== undefined) return known
    const quantile = degrees === Infinity ? normalQuantile(probability) : studentQuantile(probability, degrees)
    standard.set(probability, quantile)
    return quantile
  }
  return { mean, quantile: (step, probability) => mean[step]! + spread[step]! * standardQuantile(probability) }
}

/** The model's own mean, with quantiles from simulated paths: `samples[step]` holds the values that they reach at that step. */
export function samplePrediction(samples: readonly Float64Array[], mean: ArrayLike<number>): Prediction {
  const sorted = samples.map((sample) => Float64Array.from(sample).sort())
  return { mean, quantile: (step, probability) => sampleQuantile(sorted[step]!, probability) }
}

/** Quantile of a sorted sample, on straight lines between its values (type 7 of Hyndman and Fan 1996, as R's default). */
export function sampleQuantile(sorted: Float64Array, probability: number): number {
  const place = (sorted.length - 1) * probability
  const below = Math.floor(place)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (place - below) * (high - low)
}
