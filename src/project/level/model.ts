import type { Covariances, Matrix } from "./covariances.ts"
import { type Prior, type PriorPoint, priorGrid, type Scales } from "./prior.ts"

/** What is fixed before the values are known: blocks of time, the last of which are still to come. */
export interface Layout {
  readonly covariances: Covariances
  /** Blocks that are known; those after them are to be predicted. */
  readonly known: number
  /** Counting noise of every block: variance of its logarithm. */
  readonly counting: readonly number[]
}

/** One possible world, solved for the layout: all that does not depend on the values. */
export interface World extends PriorPoint {
  /** Lower triangle of the Cholesky factor of the known differences. */
  readonly factor: Matrix
  readonly logDeterminant: number
  /** One row a block to come: what each known difference adds to its prediction. */
  readonly gains: readonly Float64Array[]
  readonly deviations: readonly number[]
}

export interface LevelModel {
  readonly layout: Layout
  readonly widening: number
  readonly worlds: readonly World[]
}

/** A possible world after the data are seen: how likely it is and what it predicts for each block to come. */
export interface Belief extends Scales {
  readonly weight: number
  readonly means: readonly number[]
  readonly deviations: readonly number[]
}

/**
 * The log daily level as a random walk with drift, season and scatter, in every possible world of the prior. All is relative
 * to the first known block, whose level is taken as it is: nothing is believed about how high levels are.
 */
export function levelModel(layout: Layout, prior: Prior): LevelModel {
  const parts = relativeToFirst(layout)
  const worlds = priorGrid(prior).map((point) => solve(point, parts, layout.known - 1))
  return { layout, widening: prior.widening, worlds }
}

/**
 * What the known log levels say: the possible worlds weighted by how well each explains them (marginal likelihood), those of
 * next to no weight left out.
 */
export function beliefs({ worlds, layout, widening }: LevelModel, logLevels: readonly number[]): readonly Belief[] {
  const first = logLevels[0] ?? 0
  const differences = Float64Array.from(logLevels.slice(1, layout.known), (level) => level - first)
  const logWeights = worlds.map((world) => world.logWeight + logLikelihood(world, differences))
  const highest = Math.max(...logWeights)
  const kept = worlds.flatMap((world, index) => {
    const weight = Math.exp((logWeights[index] ?? -Infinity) - highest)
    return weight < negligible ? [] : [{ world, weight }]
  })
  const total = kept.reduce((sum, { weight }) => sum + weight, 0)
  return kept.map(({ world, weight }) => ({
    walk: world.walk,
    drift: world.drift,
    season: world.season,
    noise: world.noise,
    weight: weight / total,
    means: world.gains.map((gains) => gains.reduce((sum, gain, i) => sum + gain * (differences[i] ?? 0), first)),
    deviations: world.deviations.map((deviation) => widening * deviation),
  }))
}

/** Of the likeliest world's weight. */
const negligible = 1e-3

/** The covariance of all differences to the first block in one world. */
function differenceCovariance(parts: Differences, { walk, drift, season, noise }: Scales): Float64Array[] {
  return parts.walk.map((row, i) => {
    const sum = new Float64Array(row.length)
    for (let j = 0; j < sum.length; j++) {
      sum[j] =
        walk ** 2 * row[j]! +
        drift ** 2 * parts.drift[i]![j]! +
        season ** 2 * parts.season[i]![j]! +
        noise ** 2 * parts.noise[i]![j]! +
        parts.counting[i]![j]!
    }
    return sum
  })
}

/** The covariances of all blocks after the first, as differences to it. */
export interface Differences extends Covariances {
  readonly counting: Matrix
}

export function relativeToFirst({ covariances, counting }: Layout): Differences {
  const relative = (matrix: Matrix): Matrix =>
    matrix
      .slice(1)
      .map((row) => row.slice(1).map((value, j) => value - (row[0] ?? 0) - at(matrix, 0, j + 1) + at(matrix, 0, 0)))
  const diagonal = counting.map((variance, i) => Float64Array.from(counting, (_, j) => (i === j ? variance : 0)))
  return {
    walk: relative(covariances.walk),
    drift: relative(covariances.drift),
    season: relative(covariances.season),
    noise: relative(covariances.noise),
    counting: relative(diagonal),
  }
}

function solve(point: PriorPoint, parts: Differences, known: number): World {
  const all = differenceCovariance(parts, point)
  const factor = cholesky(all, known)
  const gains: Float64Array[] = []
  const deviations: number[] = []
  for (let i = known; i < all.length; i++) {
    const explained = forward(factor, all[i]!)
    let rest = all[i]![i]!
    for (let k = 0; k < known; k++) rest -= explained[k]! ** 2
    gains.push(backward(factor, explained))
    deviations.push(Math.sqrt(Math.max(rest, smallestVariance)))
  }
  let logDeterminant = 0
  for (let i = 0; i < known; i++) logDeterminant += 2 * Math.log(factor[i]![i]!)
  return { ...point, factor, logDeterminant, gains, deviations }
}

/** Below any that a grid point gives; guards the square root against rounding. */
const smallestVariance = 1e-12

/** Log density of the known differences, without its constant. */
export function logLikelihood({ factor, logDeterminant }: World, differences: Float64Array): number {
  const scaled = forward(factor, differences)
  let squares = 0
  for (let i = 0; i < scaled.length; i++) squares += scaled[i]! ** 2
  return -0.5 * (logDeterminant + squares)
}

function cholesky(matrix: readonly Float64Array[], size: number): Float64Array[] {
  const factor: Float64Array[] = []
  for (let i = 0; i < size; i++) {
    const row = new Float64Array(i + 1)
    for (let j = 0; j <= i; j++) {
      const other = j === i ? row : factor[j]!
      let rest = matrix[i]![j]!
      for (let k = 0; k < j; k++) rest -= row[k]! * other[k]!
      row[j] = j === i ? Math.sqrt(Math.max(rest, smallestVariance)) : rest / other[j]!
    }
    factor.push(row)
  }
  return factor
}

/** x of L x = b. */
function forward(factor: Matrix, b: Float64Array): Float64Array {
  const x = new Float64Array(factor.length)
  for (let i = 0; i < factor.length; i++) {
    const row = factor[i]!
    let rest = b[i]!
    for (let k = 0; k < i; k++) rest -= row[k]! * x[k]!
    x[i] = rest / row[i]!
  }
  return x
}

/** x of Lᵀ x = b. */
function backward(factor: Matrix, b: Float64Array): Float64Array {
  const x = new Float64Array(factor.length)
  for (let i = factor.length - 1; i >= 0; i--) {
    let rest = b[i]!
    for (let k = i + 1; k < factor.length; k++) rest -= factor[k]![i]! * x[k]!
    x[i] = rest / factor[i]![i]!
  }
  return x
}

function at(matrix: Matrix, row: number, column: number): number {
  return matrix[row]?.[column] ?? 0
}
