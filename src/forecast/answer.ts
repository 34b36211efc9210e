import { normalCumulative, normalQuantile } from "../numbers/distributions/normal.ts"
import { meanOverScores } from "../series/transforms.ts"
import { isFlipped, mapBack, withinFloats } from "./mapping.ts"
import type { FittedModel, Prediction } from "./model.ts"
import type { PredictionInterval } from "./types.ts"

/** Two bounds; null is none on that side. */
export type Bounds = readonly [number | null, number | null]

/** The point forecasts on the scale of the series; after a transform the expected value, not the transform of the expected value. */
export function predictiveMean(prediction: Prediction, model: FittedModel, horizon: number): number[] {
  return Array.from({ length: horizon }, (_, step) => {
    const own = prediction.mean[step]!
    if (model.mapping.transform.kind === "none") return clampTo(model.within, mapBack(model.mapping, own))
    return clampTo(model.within, expectedBack(prediction, model, step))
  })
}

/**
 * The intervals on the scale of the series: inside its bounds, each inside those of higher levels, and holding the mean. Of a very skewed
 * distribution the mean may lie beyond the quantile, and the interval then reaches up to it. Where the middle half of the distribution has no
 * width, as of a constant series or beyond a bound, every level is given the fallback spread at least.
 */
export function predictiveIntervals(
  prediction: Prediction,
  model: FittedModel,
  mean: readonly number[],
  levels: readonly number[],
): PredictionInterval[] {
  const endsAt = (step: number, level: number): readonly [number, number] => {
    const outside = (100 - level) / 200
    const [lower, upper] = isFlipped(model.mapping) ? [1 - outside, outside] : [outside, 1 - outside]
    const endAt = (probability: number): number =>
      clampTo(model.within, mapBack(model.mapping, prediction.quantile(step, probability)))
    return [endAt(lower), endAt(upper)]
  }
  const leastSpreads = mean.map((_, step) => {
    const [bottom, top] = endsAt(step, 50)
    return top - bottom > 1e-9 * model.fallbackSpread ? 0 : model.fallbackSpread * Math.sqrt(step + 1)
  })
  const byLevel = new Map<number, PredictionInterval>()
  let [low, high] = [mean, mean]
  for (const level of levels.toSorted((a, b) => a - b)) {
    const reach = normalQuantile((100 + level) / 200)
    const ends = mean.map((centre, step) => {
      const [bottom, top] = endsAt(step, level)
      const least = reach * (leastSpreads[step] ?? 0)
      return {
        bottom: Math.min(bottom, low[step]!, clampTo(model.within, withinFloats(centre - least))),
        top: Math.max(top, high[step]!, clampTo(model.within, withinFloats(centre + least))),
      }
    })
    low = ends.map(({ bottom }) => bottom)
    high = ends.map(({ top }) => top)
    byLevel.set(level, { level, low, high })
  }
  return levels.flatMap((level) => byLevel.get(level) ?? [])
}

/**
 * A standard deviation for models that saw no variation at all, from one value or from a constant or perfectly regular series: the size of the
 * changes from value to value, or a tenth of the level where there are none, less the longer the series stayed like that.
 */
export function findFallbackSpread(values: Float64Array): number {
  let level = 0
  let change = 0
  for (let index = 0; index < values.length; index++) {
    level += Math.abs(values[index]!) / values.length
    if (index > 0) change += Math.abs(values[index]! - values[index - 1]!) / values.length
  }
  const spread = Math.max(change, level / 10) / values.length
  return spread > 0 ? Math.min(spread, 1e307) : 1 / values.length
}

/** The nearest value within the bounds. */
export function clampTo([low, high]: Bounds, value: number): number {
  return Math.min(high ?? Infinity, Math.max(low ?? -Infinity, value))
}

/**
 * Expected value of what a transformed prediction stands for, inside its 95% interval: beyond it lies only the far tail, such as that of the exponential
 * of Student's t, which has no expected value at all.
 */
function expectedBack(prediction: Prediction, model: FittedModel, step: number): number {
  const valueAt = (probability: number): number => mapBack(model.mapping, prediction.quantile(step, probability))
  const ends = [valueAt(0.025), valueAt(0.975)]
  const expected = meanOverScores((score) => valueAt(normalCumulative(score)))
  return Math.min(Math.max(...ends), Math.max(Math.min(...ends), expected))
}
