import { NfoldError } from "../../errors.ts"
import { type RandomSource, randomSource } from "../../numbers/random.ts"
import { sampleQuantile } from "../intervals.ts"
import type { Description, Family, Fit, Prediction, PredictionRequest } from "../model.ts"
import {
  alphaAt,
  betaAt,
  drawSize,
  firstTrendAt,
  growthAt,
  type LgtParameters,
  leastSigmaAt,
  logPosterior,
  parametersOf,
  priorScale,
  sigmaAt,
} from "./posterior.ts"
import { drawByDifferentialEvolution } from "./sampler.ts"

/** Parameters drawn from their posterior, each with the level and trend that it leads to. */
export interface LgtState {
  readonly draws: readonly LgtDraw[]
  /** Added to the values so that all are above zero. */
  readonly shift: number
}

export interface LgtDraw extends LgtParameters {
  readonly level: number
  readonly trend: number
}

/** Members of the sampler's population and what is kept of it: 240 draws. */
const chains = 24
const sampling = { generations: 300, burnIn: 150, every: 15 }

/** The last values tell all that a level and a trend can keep; more only cost time. */
const longestMemory = 600

/** Future paths that quantiles are read from, for each draw. */
const pathsPerDraw = 3

/** The sampler's seed: estimates are part of the model, so that the seed of the intervals does not change them. */
const samplerSeed = 1

/** Scale of the priors as a share of the largest value, as the authors set it. */
const usualPrior = 1 / 150

/**
 * The local and global trend model: y(t + 1) = level + growth level^power + localShare trend + error, fitted by draws from its posterior.
 *
 * @param priorShare scale of the priors of growth, trend and errors, as a share of the largest value
 * @see Smyl, Bergmeir, Dokumentov, Long, Wibowo & Schmidt 2025, *Local and global trend Bayesian exponential smoothing models*
 */
export function lgtFamily(priorShare: number = usualPrior): Family<LgtState> {
  return { name: "lgt", fit: ({ values }) => fitDraws(values, priorShare), update, predict, describe }
}

function fitDraws(values: Float64Array, priorShare: number): Fit<LgtState> {
  if (values.length < 4) {
    throw new NfoldError("too-short", `lgt: at least four values are needed, received ${values.length}`)
  }
  const shift = shiftAboveZero(values)
  const shifted = values.map((value) => value + shift)
  const recent = shifted.subarray(Math.max(0, shifted.length - longestMemory))
  const prior = priorScale(recent, priorShare)
  const random = randomSource(samplerSeed)
  const population = Array.from({ length: chains }, () => firstDraw(recent, prior, random))
  const kept = drawByDifferentialEvolution((draw) => logPosterior(recent, prior, draw), population, random, sampling)
  const start = recent[0]!
  const draws = kept.map(parametersOf).map((draw) => ({ ...draw, level: start, trend: draw.firstTrend }))
  const before = new Float64Array(values.length - recent.length + 1).fill(Number.NaN)
  const followed = follow({ draws, shift }, recent.subarray(1))
  return { state: followed.state, fitted: Float64Array.from([...before, ...Array.from(followed.fitted)]) }
}

/** Nothing where all values are well above zero; else half the range below the least value becomes zero. */
function shiftAboveZero(values: Float64Array): number {
  const least = values.reduce((low, value) => Math.min(low, value), Infinity)
  const most = values.reduce((high, value) => Math.max(high, value), -Infinity)
  return least > 0 ? 0 : (most - least) / 2 - least + 1e-3
}

/** A member of the first population: somewhere near a level that follows the values, with errors as large as their changes. */
function firstDraw(values: Float64Array, prior: number, random: RandomSource): Float64Array {
  let change = 0
  for (let t = 1; t < values.length; t++) change += Math.abs(values[t]! - values[t - 1]!) / (values.length - 1)
  const logChange = Math.log(Math.max(change, 1e-4))
  const draw = Float64Array.from({ length: drawSize }, random.normal)
  draw[growthAt]! *= prior
  draw[firstTrendAt]! *= prior
  draw[alphaAt]! += 0.5
  draw[betaAt]! -= 0.5
  draw[sigmaAt] = logChange + draw[sigmaAt]! / 2
  draw[leastSigmaAt] = logChange - 1 + draw[leastSigmaAt]! / 2
  return draw
}

function expectedNext({ growth, power, localShare }: LgtParameters, level: number, trend: number): number {
  return level + growth * Math.exp(power * Math.log(level)) + localShare * trend
}

/** Levels stay above zero, where powers are defined. */
const leastLevel = 1e-9

/** Takes values, already shifted, into level and trend of every draw; what is fitted is the draws' mean. */
function follow({ draws, shift }: LgtState, shifted: Float64Array): Fit<LgtState> {
  const fitted = new Float64Array(shifted.length)
  const moved = draws.map((draw) => {
    let { level, trend } = draw
    for (let t = 0; t < shifted.length; t++) {
      fitted[t]! += expectedNext(draw, level, trend) / draws.length
      const next = Math.max(leastLevel, level + draw.alpha * (shifted[t]! - level))
      trend += draw.beta * (next - level - trend)
      level = next
    }
    return { ...draw, level, trend }
  })
  return { state: { draws: moved, shift }, fitted: fitted.map((value) => value - shift) }
}

function update(state: LgtState, values: Float64Array): Fit<LgtState> {
  return follow(
    state,
    values.map((value) => Math.max(leastLevel, value + state.shift)),
  )
}

/** The mean path of a step is the median of the draws' paths without errors; quantiles are those of simulated paths. */
function predict({ draws, shift }: LgtState, { horizon, seed }: PredictionRequest): Prediction {
  const random = randomSource(seed)
  const centre = matrix(horizon, draws.length)
  const paths = matrix(horizon, draws.length * pathsPerDraw)
  for (const [i, draw] of draws.entries()) {
    walk(draw, shift === 0, null, horizon, (step, value) => {
      centre[step]![i] = value
    })
    for (let repeat = 0; repeat < pathsPerDraw; repeat++) {
      walk(draw, shift === 0, random, horizon, (step, value) => {
        paths[step]![i * pathsPerDraw + repeat] = value
      })
    }
  }
  for (const sample of [...centre, ...paths]) sample.sort()
  return {
    mean: centre.map((sample) => sampleQuantile(sample, 0.5) - shift),
    quantile: (step, probability) => sampleQuantile(paths[step]!, probability) - shift,
  }
}

function matrix(rows: number, columns: number): Float64Array[] {
  return Array.from({ length: rows }, () => new Float64Array(columns))
}

/**
 * The least share of its present level that a path falls to. Powers of a level explode near zero, and the values of a series that was
 * always above zero stay there.
 */
const lowestShare = 0.02

/** One path into the future, without errors when there is no source of them. */
function walk(
  draw: LgtDraw,
  positive: boolean,
  random: RandomSource | null,
  horizon: number,
  visit: (step: number, value: number) => void,
): void {
  let { level, trend } = draw
  const floor = Math.max(leastLevel, lowestShare * level)
  for (let step = 0; step < horizon; step++) {
    let value = expectedNext(draw, level, trend)
    if (random !== null)
      value += (draw.sigma * level ** draw.sigmaPower + draw.leastSigma) * studentDraw(draw.degrees, random)
    if (positive) value = Math.max(floor, value)
    visit(step, value)
    const next = Math.max(floor, level + draw.alpha * (value - level))
    trend += draw.beta * (next - level - trend)
    level = next
  }
}

/** Student's t by the polar method of Bailey 1994. */
function studentDraw(degrees: number, random: RandomSource): number {
  for (;;) {
    const u = 2 * random.uniform() - 1
    const v = 2 * random.uniform() - 1
    const square = u * u + v * v
    if (square > 0 && square < 1) return u * Math.sqrt((degrees * (square ** (-2 / degrees) - 1)) / square)
  }
}

function describe({ draws }: LgtState, scale: number): Description {
  const median = (of: (draw: LgtDraw) => number): number => sampleQuantile(Float64Array.from(draws, of).sort(), 0.5)
  return {
    model: "LGT",
    parameters: {
      alpha: median(({ alpha }) => alpha),
      beta: median(({ beta }) => beta),
      growth: median(({ growth }) => growth) * scale,
      power: median(({ power }) => power),
      localShare: median(({ localShare }) => localShare),
      level: median(({ level }) => level) * scale,
      trend: median(({ trend }) => trend) * scale,
      sigma: median(({ sigma }) => sigma) * scale,
      sigmaPower: median(({ sigmaPower }) => sigmaPower),
      degrees: median(({ degrees }) => degrees),
    },
    criteria: {},
  }
}
