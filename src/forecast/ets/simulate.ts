import { randomSource } from "../../numbers/random.ts"
import type { EtsStates } from "./predict.ts"
import { alphaAt, betaAt, gammaAt, phiAt } from "./recursion.ts"

/** Paths that quantiles are read from: as many as R's forecast draws. */
const paths = 5000

/**
 * Values that a fitted form may take, drawn with normal errors: one array a step, one value a path. A relative error is never below -1.
 */
export function simulate(fit: EtsStates, horizon: number, seed: number): Float64Array[] {
  const { form, parameters, states, period, variance } = fit
  const alpha = parameters[alphaAt]!
  const beta = parameters[betaAt]!
  const gamma = parameters[gammaAt]!
  const phi = parameters[phiAt]!
  const spread = Math.sqrt(variance)
  const random = randomSource(seed)
  const samples = Array.from({ length: horizon }, () => new Float64Array(paths))
  const seasons = new Float64Array(period)
  for (let path = 0; path < paths; path++) {
    let level = states[0]!
    let trend = states[1]!
    for (let i = 0; i < period; i++) seasons[i] = form.season === "N" ? 0 : states[2 + i]!
    for (let h = 0; h < horizon; h++) {
      const damped = form.trend === "M" ? trend ** phi : phi * trend
      const base = form.trend === "M" ? level * damped : level + damped
      const season = seasons[h % period]!
      const mean = form.season === "M" ? base * season : base + season
      const draw = spread * random.normal()
      const error = form.error === "M" ? mean * Math.max(-1, draw) : draw
      samples[h]![path] = mean + error
      const adjusted = form.season === "M" ? error / season : error
      trend = damped + (beta * adjusted) / (form.trend === "M" ? level : 1)
      level = base + alpha * adjusted
      if (form.season !== "N") seasons[h % period] = season + (gamma * error) / (form.season === "M" ? base : 1)
    }
  }
  return samples
}
