import { poissonMassAt } from "./exact-mass.ts"
import { incompleteGamma } from "./incomplete-gamma.ts"
import { logGamma } from "./log-gamma.ts"
import { normalQuantile } from "./normal.ts"
import { requirePositive, requireProbability } from "./require.ts"
import { solveQuantile } from "./solve-quantile.ts"

/** Density of the gamma distribution with mean shape * scale. */
export function gammaDensity(x: number, shape: number, scale = 1): number {
  requireParameters("gammaDensity", shape, scale)
  if (x < 0) return 0
  if (x === 0) return shape < 1 ? Infinity : shape > 1 ? 0 : 1 / scale
  return (shape * poissonMassAt(shape, x / scale)) / x
}

/** P(X <= x) of the gamma distribution. */
export function gammaCumulative(x: number, shape: number, scale = 1): number {
  requireParameters("gammaCumulative", shape, scale)
  return incompleteGamma(shape, x / scale).lower
}

/** P(X > x) of the gamma distribution. */
export function gammaUpperTail(x: number, shape: number, scale = 1): number {
  requireParameters("gammaUpperTail", shape, scale)
  return incompleteGamma(shape, x / scale).upper
}

/** The point below which a gamma-distributed value lies with the given probability. */
export function gammaQuantile(probability: number, shape: number, scale = 1): number {
  requireParameters("gammaQuantile", shape, scale)
  requireProbability("gammaQuantile", probability)
  if (probability === 0) return 0
  if (probability === 1) return Infinity
  const logX = solveQuantile({ lower: probability, upper: 1 - probability }, start(probability, shape), (log) => {
    const x = Math.exp(log)
    return { ...incompleteGamma(shape, x), density: shape * poissonMassAt(shape, x) }
  })
  return Math.exp(logX) * scale
}

/** Logarithm of a first guess: Wilson and Hilferty's cube of a normal value, or the first term of the series where that fails. */
function start(probability: number, shape: number): number {
  const spread = 1 / (9 * shape)
  const root = 1 - spread + normalQuantile(probability) * Math.sqrt(spread)
  if (root > 0.2) return Math.log(shape) + 3 * Math.log(root)
  return (Math.log(probability) + logGamma(shape + 1)) / shape
}

function requireParameters(name: string, shape: number, scale: number): void {
  requirePositive(name, "the shape", shape)
  requirePositive(name, "the scale", scale)
}
