import type { Component } from "./form.ts"
import {
  alphaAt,
  betaAt,
  type EtsParameters,
  type EtsPath,
  gammaAt,
  levelAt,
  phiAt,
  seasonAt,
  trendAt,
} from "./recursion.ts"

/**
 * Derivatives of an objective by all parameters and initial states, from its derivatives `slope` by the one-step forecasts:
 * the recursion is walked backwards, carrying the derivative by each state. Costs about two passes however many states there are.
 * Each loop is the reverse of the one of the same form in `runStates`. Not for multiplicative trends.
 *
 * @param into  as long as the parameters
 */
export function walkBack(
  values: Float64Array,
  trend: Component,
  season: Component,
  period: number,
  parameters: EtsParameters,
  path: EtsPath,
  slope: Float64Array,
  into: Float64Array,
): void {
  into.fill(0)
  if (season === "M") walkBackMultiplicativeSeason(values, period, parameters, path, slope, into)
  else if (season === "A") walkBackAdditiveSeason(values, period, parameters, path, slope, into)
  else if (trend === "A") walkBackTrend(values, parameters, path, slope, into)
  else walkBackLevel(values, parameters, path, slope, into)
}

function walkBackLevel(
  values: Float64Array,
  parameters: EtsParameters,
  { mean }: EtsPath,
  slope: Float64Array,
  into: Float64Array,
): void {
  const kept = 1 - parameters[alphaAt]!
  let byLevel = 0
  let byAlpha = 0
  for (let t = values.length - 1; t >= 0; t--) {
    byAlpha += byLevel * (values[t]! - mean[t]!)
    byLevel = kept * byLevel + slope[t]!
  }
  into[alphaAt] = byAlpha
  into[levelAt] = byLevel
}

function walkBackTrend(
  values: Float64Array,
  parameters: EtsParameters,
  { mean, trend }: EtsPath,
  slope: Float64Array,
  into: Float64Array,
): void {
  const alpha = parameters[alphaAt]!
  const beta = parameters[betaAt]!
  const phi = parameters[phiAt]!
  let byLevel = 0
  let byTrend = 0
  let byAlpha = 0
  let byBeta = 0
  let byPhi = 0
  for (let t = values.length - 1; t >= 0; t--) {
    const error = values[t]! - mean[t]!
    byAlpha += byLevel * error
    byBeta += byTrend * error
    const byBase = byLevel + slope[t]! - alpha * byLevel - beta * byTrend
    byTrend += byBase
    byPhi += byTrend * trend[t]!
    byTrend *= phi
    byLevel = byBase
  }
  into[alphaAt] = byAlpha
  into[betaAt] = byBeta
  into[phiAt] = byPhi
  into[levelAt] = byLevel
  into[trendAt] = byTrend
}

function walkBackAdditiveSeason(
  values: Float64Array,
  period: number,
  parameters: EtsParameters,
  { mean, trend }: EtsPath,
  slope: Float64Array,
  into: Float64Array,
): void {
  const alpha = parameters[alphaAt]!
  const beta = parameters[betaAt]!
  const gamma = parameters[gammaAt]!
  const phi = parameters[phiAt]!
  let byLevel = 0
  let byTrend = 0
  let byAlpha = 0
  let byBeta = 0
  let byGamma = 0
  let byPhi = 0
  let at = seasonAt + ((values.length - 1) % period)
  for (let t = values.length - 1; t >= 0; t--) {
    const error = values[t]! - mean[t]!
    const bySeason = into[at]!
    byAlpha += byLevel * error
    byBeta += byTrend * error
    byGamma += bySeason * error
    const byMean = slope[t]! - alpha * byLevel - beta * byTrend - gamma * bySeason
    byLevel += byMean
    byTrend += byLevel
    byPhi += byTrend * trend[t]!
    byTrend *= phi
    into[at] = bySeason + byMean
    if (--at < seasonAt) at = seasonAt + period - 1
  }
  into[alphaAt] = byAlpha
  into[betaAt] = byBeta
  into[gammaAt] = byGamma
  into[phiAt] = byPhi
  into[levelAt] = byLevel
  into[trendAt] = byTrend
}

function walkBackMultiplicativeSeason(
  values: Float64Array,
  period: number,
  parameters: EtsParameters,
  { mean, base, trend, season }: EtsPath,
  slope: Float64Array,
  into: Float64Array,
): void {
  const alpha = parameters[alphaAt]!
  const beta = parameters[betaAt]!
  const gamma = parameters[gammaAt]!
  const phi = parameters[phiAt]!
  let byLevel = 0
  let byTrend = 0
  let byAlpha = 0
  let byBeta = 0
  let byGamma = 0
  let byPhi = 0
  let at = seasonAt + ((values.length - 1) % period)
  for (let t = values.length - 1; t >= 0; t--) {
    const error = values[t]! - mean[t]!
    const factor = season[t]!
    const level = base[t]!
    const bySeason = into[at]!
    const adjusted = error / factor
    const relative = error / level
    const byAdjusted = alpha * byLevel + beta * byTrend
    byAlpha += byLevel * adjusted
    byBeta += byTrend * adjusted
    byGamma += bySeason * relative
    const byMean = slope[t]! - byAdjusted / factor - (gamma * bySeason) / level
    byLevel += byMean * factor - (gamma * bySeason * relative) / level
    byTrend += byLevel
    byPhi += byTrend * trend[t]!
    byTrend *= phi
    into[at] = bySeason + byMean * level - (byAdjusted * adjusted) / factor
    if (--at < seasonAt) at = seasonAt + period - 1
  }
  into[alphaAt] = byAlpha
  into[betaAt] = byBeta
  into[gammaAt] = byGamma
  into[phiAt] = byPhi
  into[levelAt] = byLevel
  into[trendAt] = byTrend
}
