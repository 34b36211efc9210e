import { bestWeights } from "./best-weights.ts"
import type { Belief, Differences } from "./level/model.ts"

/**
 * How one estimate errs, as a sum over all blocks: what the block to come is, less what the estimate makes of the known ones.
 * The coefficients sum to zero, so that the level itself, of which nothing is believed, cancels.
 */
export type ErrorSum = readonly number[]

/** What each estimate errs by, in each believed world, and how they are best combined. */
export interface Combination {
  /** One row a belief: the standard deviation of each estimate's error. */
  readonly deviations: readonly Float64Array[]
  readonly weights: readonly number[]
}

/** An estimate on the logarithmic scale: where it puts the block to come, and how it errs. */
export interface PlacedEstimate {
  readonly position: number
  readonly error: ErrorSum
}

/**
 * Weights of several estimates on the logarithmic scale, with the smallest expected squared error over all believed worlds, each
 * by how likely it is and how sharply it predicts. In a world an estimate errs by what it would err before anything is known,
 * and by how far it lies from what the world makes of the values. So it loses weight in so far as the data say that its
 * assumption does not hold.
 *
 * @param toCome  which of the blocks to come is estimated
 */
export function combine(
  estimates: readonly PlacedEstimate[],
  differences: Differences,
  beliefs: readonly Belief[],
  toCome: number,
): Combination {
  const size = estimates.length
  const errors = estimates.map(({ error }) => error)
  const walk = errorCovariance(errors, differences.walk, differences.size)
  const drift = errorCovariance(errors, differences.drift, differences.size)
  const season = errorCovariance(errors, differences.season, differences.size)
  const noise = errorCovariance(errors, differences.noise, differences.size)
  const counting = errorCovariance(errors, differences.counting, differences.size)
  const expected = new Float64Array(size * size)
  const deviations = beliefs.map((belief) => {
    const [ofWalk, ofDrift] = [belief.walk ** 2, belief.drift ** 2]
    const [ofSeason, ofNoise] = [belief.season ** 2, belief.noise ** 2]
    const importance = belief.weight / (belief.deviations[toCome] ?? 1) ** 2
    const distances = estimates.map(({ position }) => position - (belief.means[toCome] ?? position))
    const own = new Float64Array(size)
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        const place = i * size + j
        const covariance =
          ofWalk * walk[place]! +
          ofDrift * drift[place]! +
          ofSeason * season[place]! +
          ofNoise * noise[place]! +
          counting[place]!
        expected[place]! += importance * (covariance + distances[i]! * distances[j]!)
        if (i === j) own[i] = Math.sqrt(Math.max(covariance, 0))
      }
    }
    return own
  })
  return { deviations, weights: Array.from(bestWeights(expected, size)) }
}

/** Of all errors, row by row; differences leave out the first block, whose coefficient the others imply. */
function errorCovariance(errors: readonly ErrorSum[], covariance: Float64Array, blocks: number): Float64Array {
  const sums = errors.map((error) => Float64Array.from(error.slice(1)))
  const result = new Float64Array(sums.length * sums.length)
  sums.forEach((sum, i) => {
    const product = sum.map((_, row) => dot(covariance.subarray(row * blocks, (row + 1) * blocks), sum))
    sums.forEach((other, j) => {
      result[i * sums.length + j] = dot(product, other)
    })
  })
  return result
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!
  return total
}
