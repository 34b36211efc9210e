import type { GrowthCurve, ShareReached } from "./curves.ts"

/**
 * Variance of a fitted curve at a position, in units of the scatter about it: g' (J'J)^-1 g, with g the slopes of the curve there by its three
 * parameters and J those at all positions it was fitted to (the delta method). Zero when the parameters cannot be told apart.
 */
export function curveUncertainty(
  share: ShareReached,
  curve: GrowthCurve,
  fittedTo: number,
): (position: number) => number {
  const information = new Float64Array(9)
  for (let position = 0; position < fittedTo; position++) {
    const slopes = slopesAt(share, curve, position)
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column < 3; column++) information[3 * row + column]! += slopes[row]! * slopes[column]!
    }
  }
  const covariance = inverse(information)
  if (covariance === null) return () => 0
  return (position) => {
    const slopes = slopesAt(share, curve, position)
    let variance = 0
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column < 3; column++)
        variance += slopes[row]! * covariance[3 * row + column]! * slopes[column]!
    }
    return Math.min(largest, Math.max(0, variance))
  }
}

/** Beyond a hundred times the scatter the linear approximation says no more than "unknown". */
const largest = 1e4

/** Slopes of the curve by capacity, relative rate, and midpoint in units of 1 / rate: all of similar size. */
function slopesAt(share: ShareReached, { capacity, rate, midpoint }: GrowthCurve, position: number): readonly number[] {
  const small = 1e-5
  const byRate = share(position, rate * (1 + small), midpoint) - share(position, rate * (1 - small), midpoint)
  const byMidpoint = share(position, rate, midpoint + small / rate) - share(position, rate, midpoint - small / rate)
  return [share(position, rate, midpoint), (capacity * byRate) / (2 * small), (capacity * byMidpoint) / (2 * small)]
}

/** Inverse of a symmetric 3 by 3 matrix with rows a b c, b d e, c e f; null when it is as good as singular. */
function inverse(m: Float64Array): Float64Array | null {
  const [a, b, c] = [m[0]!, m[1]!, m[2]!]
  const [d, e, f] = [m[4]!, m[5]!, m[8]!]
  const determinant = a * (d * f - e * e) - b * (b * f - c * e) + c * (b * e - c * d)
  if (!(Math.abs(determinant) > 1e-14 * Math.abs(a * d * f))) return null
  const entries = [
    [d * f - e * e, c * e - b * f, b * e - c * d],
    [c * e - b * f, a * f - c * c, b * c - a * e],
    [b * e - c * d, b * c - a * e, a * d - b * b],
  ]
  return Float64Array.from(entries.flat(), (entry) => entry / determinant)
}
