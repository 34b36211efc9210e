/** Which parts a model has: a complex level, a season that is a number a step, or complex as well. */
export type CesSeason = "none" | "simple" | "partial" | "full"

/** Smoothing parameters: a0 + i a1 of the level, b0 + i b1 of the season (b0 alone when the season is partial). */
export interface CesWeights {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}

/** Real and imaginary states: one level, and the seasonal states by time modulo the period. Changed by every pass. */
export interface CesStates {
  level: number
  potential: number
  readonly season: Float64Array
  readonly seasonPotential: Float64Array
}

/**
 * Runs the states through a series, forwards or backwards, and writes the one-step forecasts.
 *
 * @param from  where in its season the first value stands
 * @see Svetunkov, Kourentzes and Ord 2022, Complex exponential smoothing, equations 7, 23 and 24
 */
export function runComplexStates(
  values: Float64Array,
  kind: CesSeason,
  { a0, a1, b0, b1 }: CesWeights,
  states: CesStates,
  mean: Float64Array,
  backwards: boolean,
): void {
  const hasLevel = kind !== "simple"
  const hasSeason = kind !== "none"
  const complexSeason = kind === "simple" || kind === "full"
  const { season, seasonPotential } = states
  const length = values.length
  const period = season.length
  let { level, potential } = states
  for (let step = 0; step < length; step++) {
    const t = backwards ? length - 1 - step : step
    const at = hasSeason ? t % period : 0
    const seasonal = hasSeason ? season[at]! : 0
    const expected = level + seasonal
    mean[t] = expected
    const error = values[t]! - expected
    if (hasLevel) {
      const before = level
      level += (a1 - 1) * potential + (a0 - a1) * error
      potential = before + (1 - a0) * potential + (a0 + a1) * error
    }
    if (complexSeason) {
      const before = seasonPotential[at]!
      season[at] = seasonal + (b1 - 1) * before + (b0 - b1) * error
      seasonPotential[at] = seasonal + (1 - b0) * before + (b0 + b1) * error
    } else if (hasSeason) season[at] = seasonal + b0 * error
  }
  states.level = level
  states.potential = potential
}
