import type { Covariances, Matrix } from "./covariances.ts"
import { type Prior, type PriorPoint, priorGrid, type Scales } from "./prior.ts"

/** What is fixed before the values are known: blocks of time, the last of which are still to come. */
export interface LevelLayout {
  readonly covariances: Covariances
  /** Blocks that are known; those after them are to be predicted. */
  readonly known: number
  /** Counting noise of every block: variance of its logarithm. */
  readonly counting: readonly number[]
}

/**
 * Every possible world, solved for the layout: all that does not depend on the values. The numbers of all worlds lie one after the
 * other in one array each, since there are many worlds with few numbers.
 */
export interface LevelModel {
  readonly layout: LevelLayout
  readonly differences: Differences
  readonly widening: number
  readonly worlds: readonly PriorPoint[]
  /** Cholesky factors of the known differences to the first block, row by row. */
  readonly factors: Float64Array
  readonly logDeterminants: Float64Array
  /** What each known difference adds to the prediction of each block to come, row by row. */
  readonly gains: Float64Array
  /** Of each block to come. */
  readonly deviations: Float64Array
}

/** The covariances of all blocks after the first, as differences to it: square matrices, row by row. */
export interface Differences {
  readonly size: number
  readonly walk: Float64Array
  readonly drift: Float64Array
  readonly season: Float64Array
  readonly noise: Float64Array
  readonly counting: Float64Array
}

/** A possible world after the data are seen: how likely it is and what it predicts for each block to come. */
export interface Belief extends Scales {
  readonly weight: number
  readonly means: readonly number[]
  readonly deviations: readonly number[]
}

/**
 * The log daily level as a random walk with drift, season and scatter, in every possible world of the prior. All is relative
 * to the first known block, whose level is taken as it is: nothing is believed about how high levels are. O(worlds n³).
 */
export function levelModel(layout: LevelLayout, prior: Prior): LevelModel {
  const differences = relativeToFirst(layout)
  const worlds = worldsOf(prior)
  const known = layout.known - 1
  const toCome = differences.size - known
  const model: LevelModel = {
    layout,
    differences,
    widening: prior.widening,
    worlds,
    factors: new Float64Array(worlds.length * known * known),
    logDeterminants: new Float64Array(worlds.length),
    gains: new Float64Array(worlds.length * toCome * known),
    deviations: new Float64Array(worlds.length * toCome),
  }
  const lower = new Float64Array(differences.size ** 2)
  worlds.forEach((point, world) => {
    solve(model, world, point, lower)
  })
  return model
}

/** The grid of a prior is the same for every series. */
function worldsOf(prior: Prior): readonly PriorPoint[] {
  const known = grids.get(prior)
  if (known !== undefined) return known
  const worlds = priorGrid(prior)
  grids.set(prior, worlds)
  return worlds
}

const grids = new WeakMap<Prior, readonly PriorPoint[]>()

/**
 * What the known log levels say: the possible worlds weighted by how well each explains them (marginal likelihood), those of
 * next to no weight left out.
 */
export function beliefs(model: LevelModel, logLevels: readonly number[]): readonly Belief[] {
  const first = logLevels[0] ?? 0
  const levels = Float64Array.from(logLevels.slice(1, model.layout.known), (level) => level - first)
  const logWeights = model.worlds.map(({ logWeight }, world) => logWeight + logLikelihood(model, world, levels))
  const highest = logWeights.reduce((most, weight) => Math.max(most, weight), -Infinity)
  const weights = logWeights.map((weight) => Math.exp(weight - highest))
  const total = weights.reduce((sum, weight) => (weight < negligible ? sum : sum + weight), 0)
  return model.worlds.flatMap(({ walk, drift, season, noise }, world) => {
    const weight = weights[world] ?? 0
    if (weight < negligible) return []
    const means = predictedMeans(model, world, levels).map((mean) => first + mean)
    const deviations = deviationsOf(model, world).map((deviation) => model.widening * deviation)
    return [{ walk, drift, season, noise, weight: weight / total, means, deviations }]
  })
}

/** Of the likeliest world's weight. */
const negligible = 1e-3

/** What a world predicts for each block to come, as differences to the first. */
export function predictedMeans(
  { gains, layout, differences }: LevelModel,
  world: number,
  levels: Float64Array,
): number[] {
  const known = layout.known - 1
  const toCome = differences.size - known
  return Array.from({ length: toCome }, (_, block) => {
    const start = (world * toCome + block) * known
    let mean = 0
    for (let i = 0; i < known; i++) mean += gains[start + i]! * levels[i]!
    return mean
  })
}

/** How far the blocks to come scatter around what a world predicts. */
export function deviationsOf({ deviations, layout, differences }: LevelModel, world: number): number[] {
  const toCome = differences.size - layout.known + 1
  return Array.from({ length: toCome }, (_, block) => deviations[world * toCome + block]!)
}

/** Log density of the known differences in a world, without its constant. */
export function logLikelihood({ factors, logDeterminants }: LevelModel, world: number, levels: Float64Array): number {
  const known = levels.length
  const start = world * known * known
  const scaled: number[] = []
  let squares = 0
  for (let i = 0; i < known; i++) {
    let rest = levels[i]!
    for (let k = 0; k < i; k++) rest -= factors[start + i * known + k]! * scaled[k]!
    const value = rest / factors[start + i * known + i]!
    scaled.push(value)
    squares += value ** 2
  }
  return -0.5 * (logDeterminants[world]! + squares)
}

function relativeToFirst({ covariances, counting }: LevelLayout): Differences {
  const size = counting.length - 1
  const relative = (at: (row: number, column: number) => number): Float64Array =>
    Float64Array.from({ length: size * size }, (_, place) => {
      const [row, column] = [1 + Math.floor(place / size), 1 + (place % size)]
      return at(row, column) - at(row, 0) - at(0, column) + at(0, 0)
    })
  const entry = (matrix: Matrix) => (row: number, column: number) => matrix[row]?.[column] ?? 0
  return {
    size,
    walk: relative(entry(covariances.walk)),
    drift: relative(entry(covariances.drift)),
    season: relative(entry(covariances.season)),
    noise: relative(entry(covariances.noise)),
    counting: relative((row, column) => (row === column ? (counting[row] ?? 0) : 0)),
  }
}

/** The Cholesky factor of all differences holds both: its first rows solve the known ones, the others what those explain. */
function solve(model: LevelModel, world: number, point: PriorPoint, lower: Float64Array): void {
  const { size } = model.differences
  const known = model.layout.known - 1
  fillCovariance(lower, model.differences, point)
  for (let i = 0; i < size; i++) {
    const columns = Math.min(i, known)
    for (let j = 0; j < columns; j++) {
      let rest = lower[i * size + j]!
      for (let k = 0; k < j; k++) rest -= lower[i * size + k]! * lower[j * size + k]!
      lower[i * size + j] = rest / lower[j * size + j]!
    }
    let variance = lower[i * size + i]!
    for (let k = 0; k < columns; k++) variance -= lower[i * size + k]! ** 2
    lower[i * size + i] = Math.sqrt(Math.max(variance, smallestVariance))
  }
  keep(model, world, lower)
}

/** Below any that a grid point gives; guards the square root against rounding. */
const smallestVariance = 1e-12

function keep(
  { factors, logDeterminants, gains, deviations, layout, differences }: LevelModel,
  world: number,
  lower: Float64Array,
): void {
  const { size } = differences
  const known = layout.known - 1
  const toCome = size - known
  let logDeterminant = 0
  for (let i = 0; i < known; i++) {
    for (let j = 0; j <= i; j++) factors[(world * known + i) * known + j] = lower[i * size + j]!
    logDeterminant += 2 * Math.log(lower[i * size + i]!)
  }
  logDeterminants[world] = logDeterminant
  for (let block = 0; block < toCome; block++) {
    deviations[world * toCome + block] = lower[(known + block) * (size + 1)]!
    const start = (world * toCome + block) * known
    // x of L' x = b, where b is what the known differences explain of the block.
    for (let i = known - 1; i >= 0; i--) {
      let rest = lower[(known + block) * size + i]!
      for (let k = i + 1; k < known; k++) rest -= lower[k * size + i]! * gains[start + k]!
      gains[start + i] = rest / lower[i * size + i]!
    }
  }
}

/** The covariance of all differences in one world. */
function fillCovariance(sum: Float64Array, parts: Differences, { walk, drift, season, noise }: Scales): void {
  const [ofWalk, ofDrift, ofSeason, ofNoise] = [walk ** 2, drift ** 2, season ** 2, noise ** 2]
  for (let i = 0; i < sum.length; i++) {
    sum[i] =
      ofWalk * parts.walk[i]! +
      ofDrift * parts.drift[i]! +
      ofSeason * parts.season[i]! +
      ofNoise * parts.noise[i]! +
      parts.counting[i]!
  }
}
