import { binomialMassAt } from "./exact-mass.ts"
import { incompleteBeta } from "./incomplete-beta.ts"
import { requirePositive, requireProbability } from "./require.ts"
import { solveQuantile } from "./solve-quantile.ts"
import type { Tails } from "./tails.ts"

/** Density of the beta distribution on 0..1. */
export function betaDensity(x: number, a: number, b: number): number {
  requireShapes("betaDensity", a, b)
  if (x < 0 || x > 1) return 0
  if (x === 0) return a < 1 ? Infinity : a > 1 ? 0 : b
  if (x === 1) return b < 1 ? Infinity : b > 1 ? 0 : a
  return densityInLogit(x, 1 - x, a, b) / (x * (1 - x))
}

/** P(X <= x) of the beta distribution. */
export function betaCumulative(x: number, a: number, b: number): number {
  requireShapes("betaCumulative", a, b)
  return incompleteBeta(a, b, x, 1 - x).lower
}

/** P(X > x) of the beta distribution. */
export function betaUpperTail(x: number, a: number, b: number): number {
  requireShapes("betaUpperTail", a, b)
  return incompleteBeta(a, b, x, 1 - x).upper
}

/** The point below which a beta-distributed value lies with the given probability. */
export function betaQuantile(probability: number, a: number, b: number): number {
  requireShapes("betaQuantile", a, b)
  requireProbability("betaQuantile", probability)
  if (probability === 0 || probability === 1) return probability
  const odds = Math.exp(betaQuantileLogit({ lower: probability, upper: 1 - probability }, a, b))
  return odds === Infinity ? 1 : odds / (1 + odds)
}

/** log(x / (1 - x)) of the quantile x, which keeps the digits of both ends; the tails are both given for the same reason. */
export function betaQuantileLogit(target: Tails, a: number, b: number): number {
  return solveQuantile(target, Math.log(a / b), (logit) => {
    const x = 1 / (1 + Math.exp(-logit))
    const complement = 1 / (1 + Math.exp(logit))
    return { ...incompleteBeta(a, b, x, complement), density: densityInLogit(x, complement, a, b) }
  })
}

/** x^a (1 - x)^b / B(a, b). */
function densityInLogit(x: number, complement: number, a: number, b: number): number {
  return (a * b * binomialMassAt(a, a + b, x, complement)) / (a + b)
}

function requireShapes(name: string, a: number, b: number): void {
  requirePositive(name, "the first shape", a)
  requirePositive(name, "the second shape", b)
}
