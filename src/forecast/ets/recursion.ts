import type { Component } from "./form.ts"

/**
 * Smoothing parameters and initial states in one vector: alpha, beta, gamma, phi, level, trend, then the seasonal
 * states in the order in which they are used. Without a trend beta and the trend are 0, or 1 when it multiplies, and phi is 1.
 */
export type EtsParameters = Float64Array
export const alphaAt = 0
export const betaAt = 1
export const gammaAt = 2
export const phiAt = 3
export const levelAt = 4
export const trendAt = 5
export const seasonAt = 6

/** What one pass over a series leaves behind, one entry a time unless said otherwise. Reused from pass to pass. */
export interface EtsPath {
  /** One-step forecasts. */
  readonly mean: Float64Array
  /** Level and trend together, before the season enters. */
  readonly base: Float64Array
  /** The trend before the step. */
  readonly trend: Float64Array
  /** The seasonal state used at the step. */
  readonly season: Float64Array
  /** After the last value: level, trend, and the seasonal states that the next m steps use, at index time modulo m. */
  readonly last: Float64Array
}

export function createPath(length: number, period: number): EtsPath {
  const column = (): Float64Array => new Float64Array(length)
  return { mean: column(), base: column(), trend: column(), season: column(), last: new Float64Array(2 + period) }
}

/**
 * Runs the states through a series. With additive and with multiplicative errors the states are the same function of
 * the observations, so that the form of the error plays no part here. A fit does this hundreds of times: each form that automatic
 * choice compares has a loop of its own, with nothing in it that the form does not need.
 *
 * @see Hyndman, Koehler, Ord and Snyder 2008, tables 2.2 and 2.3
 */
export function runStates(
  values: Float64Array,
  trend: Component,
  season: Component,
  period: number,
  parameters: EtsParameters,
  path: EtsPath,
): void {
  if (trend === "M") runMultiplicativeTrend(values, season, period, parameters, path)
  else if (season === "A") runAdditiveSeason(values, period, parameters, path)
  else if (season === "M") runMultiplicativeSeason(values, period, parameters, path)
  else if (trend === "A") runTrend(values, parameters, path)
  else runLevel(values, parameters, path)
}

/** Level, trend and seasonal states after the last of `length` values, the seasonal ones in the order in which they come. */
export function comingStates({ last }: EtsPath, length: number, period: number): Float64Array {
  return last.map((state, i) => (i < 2 ? state : last[2 + ((length + i - 2) % period)]!))
}

function runLevel(values: Float64Array, parameters: EtsParameters, { mean, last }: EtsPath): void {
  const alpha = parameters[alphaAt]!
  let level = parameters[levelAt]!
  for (let t = 0; t < values.length; t++) {
    mean[t] = level
    level += alpha * (values[t]! - level)
  }
  last[0] = level
  last[1] = 0
}

function runTrend(values: Float64Array, parameters: EtsParameters, { mean, trend, last }: EtsPath): void {
  const alpha = parameters[alphaAt]!
  const beta = parameters[betaAt]!
  const phi = parameters[phiAt]!
  let level = parameters[levelAt]!
  let slope = parameters[trendAt]!
  for (let t = 0; t < values.length; t++) {
    trend[t] = slope
    const damped = phi * slope
    const expected = level + damped
    mean[t] = expected
    const error = values[t]! - expected
    level = expected + alpha * error
    slope = damped + beta * error
  }
  last[0] = level
  last[1] = slope
}

function runAdditiveSeason(values: Float64Array, period: number, parameters: EtsParameters, path: EtsPath): void {
  const { mean, trend, last } = path
  const alpha = parameters[alphaAt]!
  const beta = parameters[betaAt]!
  const gamma = parameters[gammaAt]!
  const phi = parameters[phiAt]!
  let level = parameters[levelAt]!
  let slope = parameters[trendAt]!
  for (let i = 0; i < period; i++) last[2 + i] = parameters[seasonAt + i]!
  let at = 2
  const end = 2 + period
  for (let t = 0; t < values.length; t++) {
    trend[t] = slope
    const damped = phi * slope
    const base = level + damped
    const expected = base + last[at]!
    mean[t] = expected
    const error = values[t]! - expected
    level = base + alpha * error
    slope = damped + beta * error
    last[at]! += gamma * error
    if (++at === end) at = 2
  }
  last[0] = level
  last[1] = slope
}

function runMultiplicativeSeason(values: Float64Array, period: number, parameters: EtsParameters, path: EtsPath): void {
  const { mean, base, trend, season, last } = path
  const alpha = parameters[alphaAt]!
  const beta = parameters[betaAt]!
  const gamma = parameters[gammaAt]!
  const phi = parameters[phiAt]!
  let level = parameters[levelAt]!
  let slope = parameters[trendAt]!
  for (let i = 0; i < period; i++) last[2 + i] = parameters[seasonAt + i]!
  let at = 2
  const end = 2 + period
  for (let t = 0; t < values.length; t++) {
    trend[t] = slope
    const damped = phi * slope
    const expectedBase = level + damped
    const factor = last[at]!
    base[t] = expectedBase
    season[t] = factor
    const expected = expectedBase * factor
    mean[t] = expected
    const error = values[t]! - expected
    const adjusted = error / factor
    level = expectedBase + alpha * adjusted
    slope = damped + beta * adjusted
    last[at] = factor + (gamma * error) / expectedBase
    if (++at === end) at = 2
  }
  last[0] = level
  last[1] = slope
}

function runMultiplicativeTrend(
  values: Float64Array,
  season: Component,
  period: number,
  parameters: EtsParameters,
  path: EtsPath,
): void {
  const { mean, last } = path
  const alpha = parameters[alphaAt]!
  const beta = parameters[betaAt]!
  const gamma = parameters[gammaAt]!
  const phi = parameters[phiAt]!
  let level = parameters[levelAt]!
  let growth = parameters[trendAt]!
  const seasons = season === "N" ? 1 : period
  for (let i = 0; i < seasons; i++) {
    last[2 + i] = season === "N" ? 0 : parameters[seasonAt + i]!
  }
  for (let t = 0; t < values.length; t++) {
    const at = 2 + (t % seasons)
    const damped = phi === 1 ? growth : growth ** phi
    const base = level * damped
    const state = last[at]!
    const expected = season === "M" ? base * state : base + state
    mean[t] = expected
    const error = values[t]! - expected
    const adjusted = season === "M" ? error / state : error
    growth = damped + (beta * adjusted) / level
    level = base + alpha * adjusted
    if (season === "A") last[at] = state + gamma * error
    if (season === "M") last[at] = state + (gamma * error) / base
  }
  last[0] = level
  last[1] = growth
}
