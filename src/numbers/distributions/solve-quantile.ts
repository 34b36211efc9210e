import { NfoldError } from "../../errors.ts"
import type { Tails } from "./incomplete-gamma.ts"

/** The tails of a distribution at a point, and its density there. */
export interface PointOfDistribution extends Tails {
  readonly density: number
}

/**
 * The point whose tails are `target`: Newton's method on the logarithm of the smaller tail (so that far tails keep their relative accuracy),
 * held inside a shrinking bracket.
 */
export function solveQuantile(target: Tails, start: number, at: (point: number) => PointOfDistribution): number {
  const below = target.lower <= target.upper
  let lowest = -Infinity
  let highest = Infinity
  let point = start
  for (let round = 0; round < 300; round++) {
    const { lower, upper, density } = at(point)
    const excess = below ? logRatio(lower, target.lower) : logRatio(target.upper, upper)
    if (excess === 0) return point
    if (excess > 0) highest = point
    else lowest = point
    const step = (excess * (below ? lower : upper)) / density
    let next = point - step
    if (!(next > lowest && next < highest)) next = insideBracket(lowest, highest)
    if (Math.abs(next - point) <= 3e-16 * Math.abs(next)) return next
    point = next
  }
  return point
}

/** Throws unless `probability` is one. */
export function requireProbability(name: string, probability: number): void {
  if (probability >= 0 && probability <= 1) return
  throw new NfoldError("bad-argument", `${name}: a probability is a number from 0 to 1, received ${probability}`)
}

/** Throws unless `value` is a finite number above zero. */
export function requirePositive(name: string, parameter: string, value: number): void {
  if (value > 0 && value < Infinity) return
  throw new NfoldError("bad-argument", `${name}: ${parameter} is a finite number above 0, received ${value}`)
}

/** log(value / reference), without losing the digits of a ratio near 1. */
function logRatio(value: number, reference: number): number {
  const relative = (value - reference) / reference
  return Math.abs(relative) < 0.1 ? Math.log1p(relative) : Math.log(value) - Math.log(reference)
}

function insideBracket(lowest: number, highest: number): number {
  if (lowest === -Infinity) return highest - 2 * Math.abs(highest) - 1
  if (highest === Infinity) return lowest + 2 * Math.abs(lowest) + 1
  return lowest + (highest - lowest) / 2
}
