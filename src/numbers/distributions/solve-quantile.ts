import type { Tails } from "./tails.ts"

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
