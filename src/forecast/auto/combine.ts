import { normalQuantile } from "../../numbers/distributions/normal.ts"
import type { Prediction } from "../model.ts"

/** A member's predictive distribution and how much it counts. */
export interface WeightedPrediction {
  readonly weight: number
  readonly prediction: Prediction
}

/**
 * The weighted mean of predictions, with quantiles as far from it as the members' are from their own means, on average, times the
 * factor `widening` for the standard normal score of the quantile.
 */
export function combinePredictions(
  predictions: readonly WeightedPrediction[],
  horizon: number,
  widening: (step: number, score: number) => number,
): Prediction {
  const usable = predictions.filter(({ prediction }) => Array.from(prediction.mean).every(Number.isFinite))
  const total = usable.reduce((sum, { weight }) => sum + weight, 0)
  const average = (of: (prediction: Prediction) => number): number =>
    usable.reduce((sum, { weight, prediction }) => sum + weight * of(prediction), 0) / total
  const mean = Array.from({ length: horizon }, (_, step) => average((prediction) => prediction.mean[step]!))
  return {
    mean,
    quantile: (step, probability) => {
      const ends = usable.map(({ weight, prediction }) => ({
        weight,
        away: prediction.quantile(step, probability) - prediction.mean[step]!,
      }))
      const farthest =
        farthestTimes * (weightedMedian(ends.map(({ weight, away }) => [Math.abs(away), weight])) || Infinity)
      const away = ends.reduce((sum, end) => sum + end.weight * within(farthest, end.away), 0) / total
      return mean[step]! + widening(step, normalQuantile(probability)) * away
    },
  }
}

/** A member whose end lies farther from its mean than this many times the usual distance would swamp all others: it counts as if it lay there. */
const farthestTimes = 5

function within(farthest: number, away: number): number {
  return Math.min(farthest, Math.max(-farthest, away))
}

/** The value at which half of the weight is reached. */
function weightedMedian(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = [...weighted].sort(([a], [b]) => a - b)
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2
  let reached = 0
  for (const [value, weight] of sorted) {
    reached += weight
    if (reached >= half) return value
  }
  return Number.NaN
}

/** The weighted mean of what members fitted; NaN where none did. */
export function combineFitted(
  fits: readonly { readonly weight: number; readonly fitted: ArrayLike<number> }[],
  length: number,
): Float64Array {
  return Float64Array.from({ length }, (_, t) => {
    let sum = 0
    let weights = 0
    for (const { weight, fitted } of fits) {
      if (!Number.isFinite(fitted[t]!)) continue
      sum += weight * fitted[t]!
      weights += weight
    }
    return weights > 0 ? sum / weights : Number.NaN
  })
}
