import { betaQuantileLogit } from "./beta.ts"
import { deviance } from "./exact-mass.ts"
import { incompleteBeta } from "./incomplete-beta.ts"
import { stirlingError } from "./log-gamma.ts"
import { normalCumulative, normalDensity, normalQuantile } from "./normal.ts"
import { requirePositive, requireProbability } from "./require.ts"

/** Density of Student's t distribution; infinite degrees of freedom are the normal distribution. */
export function studentDensity(x: number, degrees: number): number {
  if (degrees === Infinity) return normalDensity(x)
  requirePositive("studentDensity", "the degrees of freedom", degrees)
  const scale = stirlingError((degrees + 1) / 2) - stirlingError(degrees / 2) - deviance(degrees / 2, (degrees + 1) / 2)
  const ratio = x / Math.sqrt(degrees)
  const logSpread = Math.abs(ratio) > 1e100 ? 2 * Math.log(Math.abs(ratio)) : Math.log1p(ratio * ratio)
  return Math.exp(scale - ((degrees + 1) / 2) * logSpread) / Math.sqrt(2 * Math.PI)
}

/** P(X <= x) of Student's t distribution. */
export function studentCumulative(x: number, degrees: number): number {
  if (degrees === Infinity) return normalCumulative(x)
  requirePositive("studentCumulative", "the degrees of freedom", degrees)
  const ratio = (x / degrees) * x
  const { lower, upper } = incompleteBeta(degrees / 2, 0.5, 1 / (1 + ratio), 1 / (1 + 1 / ratio))
  return x < 0 ? 0.5 * lower : 0.5 + 0.5 * upper
}

/** P(X > x) of Student's t distribution. */
export function studentUpperTail(x: number, degrees: number): number {
  return studentCumulative(-x, degrees)
}

/** The point below which a value of Student's t distribution lies with the given probability. */
export function studentQuantile(probability: number, degrees: number): number {
  requireProbability("studentQuantile", probability)
  if (degrees === Infinity) return normalQuantile(probability)
  requirePositive("studentQuantile", "the degrees of freedom", degrees)
  if (probability === 0.5) return 0
  if (probability === 0 || probability === 1) return probability === 0 ? -Infinity : Infinity
  const outside = 2 * Math.min(probability, 1 - probability)
  const inside = 2 * Math.abs(probability - 0.5)
  const logit = betaQuantileLogit({ lower: inside, upper: outside }, 0.5, degrees / 2)
  const size = Math.sqrt(degrees) * Math.exp(logit / 2)
  return probability < 0.5 ? -size : size
}
