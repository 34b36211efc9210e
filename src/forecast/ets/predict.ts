import type { EtsForm } from "./form.ts"
import { alphaAt, betaAt, gammaAt, phiAt } from "./recursion.ts"

/** What a forecast needs of a fit. */
export interface EtsStates {
  readonly form: EtsForm
  readonly period: number
  readonly parameters: ArrayLike<number>
  /** Level, trend, then the seasonal states in the order in which the coming steps use them. */
  readonly states: ArrayLike<number>
  readonly variance: number
}

/** Point forecasts, and the variance of what will be observed where it is known in closed form. */
export interface EtsPrediction {
  readonly mean: Float64Array
  readonly variance: Float64Array | null
}

/**
 * Mean and variance of the coming values. The variance is exact for the forms of class 1 (all additive), class 2 (errors that
 * multiply additive states) and class 3 (errors and seasons that multiply); it is null for the others, which are simulated.
 *
 * @see Hyndman, Koehler, Ord and Snyder 2008, chapter 6
 */
export function predict(fit: EtsStates, horizon: number): EtsPrediction {
  const { error, trend, season } = fit.form
  if (error === "M" && season === "M" && trend !== "M") return predictClass3(fit, horizon)
  const mean = pointForecasts(fit, horizon)
  if (trend === "M" || season === "M") return { mean, variance: null }
  const weights = responses(fit, horizon)
  return { mean, variance: error === "A" ? varianceClass1(fit, weights) : varianceClass2(fit, mean, weights) }
}

/** The states carried on without errors. */
function pointForecasts({ form, parameters, states, period }: EtsStates, horizon: number): Float64Array {
  const phi = parameters[phiAt]!
  const mean = new Float64Array(horizon)
  let damping = 0
  for (let h = 1; h <= horizon; h++) {
    damping += phi ** h
    const base = form.trend === "M" ? states[0]! * states[1]! ** damping : states[0]! + damping * states[1]!
    const state = states[2 + ((h - 1) % period)]!
    mean[h - 1] = combine(form, base, state)
  }
  return mean
}

function combine({ season }: EtsForm, base: number, state: number): number {
  if (season === "N") return base
  return season === "A" ? base + state : base * state
}

/** What an error of 1 adds to the value h steps later, h = 1, 2, ...: c_h of the book. */
function responses({ parameters, period }: EtsStates, horizon: number): Float64Array {
  const phi = parameters[phiAt]!
  let damping = 0
  return Float64Array.from({ length: horizon }, (_, i) => {
    damping += phi ** (i + 1)
    const seasonal = (i + 1) % period === 0 ? parameters[gammaAt]! : 0
    return parameters[alphaAt]! + parameters[betaAt]! * damping + seasonal
  })
}

function varianceClass1(fit: EtsStates, weights: Float64Array): Float64Array {
  let sum = 1
  return weights.map((_, i) => {
    if (i > 0) sum += weights[i - 1]! ** 2
    return fit.variance * sum
  })
}

function varianceClass2(fit: EtsStates, mean: Float64Array, weights: Float64Array): Float64Array {
  const theta = new Float64Array(mean.length)
  return mean.map((expected, i) => {
    let sum = 0
    for (let j = 1; j <= i; j++) sum += weights[j - 1]! ** 2 * theta[i - j]!
    theta[i] = expected ** 2 + fit.variance * sum
    return (1 + fit.variance) * theta[i]! - expected ** 2
  })
}

/**
 * Class 3 by the moments of (level, trend) times one seasonal state: at each step only the season in use moves with the error, so
 * two means and three second moments a season carry all that is needed, where the book multiplies Kronecker products.
 * The fourth moment of the errors is that of the normal distribution.
 */
function predictClass3({ parameters, states, period, variance }: EtsStates, horizon: number): EtsPrediction {
  const alpha = parameters[alphaAt]!
  const beta = parameters[betaAt]!
  const gamma = parameters[gammaAt]!
  const phi = parameters[phiAt]!
  const means = new Float64Array(horizon)
  const variances = new Float64Array(horizon)
  for (let first = 0; first < Math.min(period, horizon); first++) {
    const season = states[2 + first]!
    let level = states[0]! * season
    let trend = states[1]! * season
    let levelLevel = level * level
    let levelTrend = level * trend
    let trendTrend = trend * trend
    for (let h = 0; h <= horizon - 1; h++) {
      const used = h % period === first
      const mean = level + phi * trend
      const second = levelLevel + 2 * phi * levelTrend + phi * phi * trendTrend
      if (used) {
        means[h] = mean
        variances[h] = (1 + variance) * second - mean * mean
      }
      // x' = (F + G e) x and, for the season in use, s' = (1 + gamma e) s: what each power of e brings.
      const share = used ? gamma : 0
      const withoutError = 1 + share * share * variance
      const withError = 4 * share * variance
      const withSquare = variance + 3 * share * share * variance * variance
      const baseTrend = phi * (levelTrend + phi * trendTrend)
      levelLevel = second * (withoutError + withError * alpha + withSquare * alpha * alpha)
      levelTrend =
        withoutError * baseTrend +
        (withError / 2) * (alpha * baseTrend + beta * second) +
        withSquare * alpha * beta * second
      trendTrend =
        withoutError * phi * phi * trendTrend + withError * beta * baseTrend + withSquare * beta * beta * second
      level = mean + share * variance * alpha * mean
      trend = phi * trend + share * variance * beta * mean
    }
  }
  return { mean: means, variance: variances }
}
