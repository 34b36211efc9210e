import { logGamma } from "../../numbers/distributions/log-gamma.ts"

/** One draw of the parameters, on the scale of the sampler, where every number is allowed. */
export type Draw = Float64Array
export const drawSize = 10
export const growthAt = 0
export const powerAt = 1
export const localShareAt = 2
export const alphaAt = 3
export const betaAt = 4
export const firstTrendAt = 5
export const sigmaAt = 6
export const leastSigmaAt = 7
export const sigmaPowerAt = 8
export const degreesAt = 9

/** Those with a uniform prior between bounds; those with a Cauchy prior; and those with one, of which a draw holds the logarithm. */
const uniform = [powerAt, localShareAt, alphaAt, betaAt, sigmaPowerAt, degreesAt]
const cauchy = [growthAt, firstTrendAt]
const halfCauchy = [sigmaAt, leastSigmaAt]

/** The parameters that a draw stands for. */
export interface LgtParameters {
  /** Of the global trend, growth level^power a step. */
  readonly growth: number
  /** -0.5 to 1: whether the global trend slows down, is linear (0) or exponential (1). */
  readonly power: number
  /** -1 to 1: how much of the local trend goes into the next value. */
  readonly localShare: number
  /** Weights of the last value in the level, and of the last change of level in the local trend. */
  readonly alpha: number
  readonly beta: number
  readonly firstTrend: number
  /** The scale of an error is sigma level^sigmaPower + leastSigma. */
  readonly sigma: number
  readonly leastSigma: number
  /** 0 to 1: whether errors stay as large as they are (0) or grow with the level (1). */
  readonly sigmaPower: number
  /** Of freedom of the errors' Student's t distribution, 2 to 20. */
  readonly degrees: number
}

export function parametersOf(draw: Draw): LgtParameters {
  return {
    growth: draw[growthAt]!,
    power: -0.5 + 1.5 * logistic(draw[powerAt]!),
    localShare: 2 * logistic(draw[localShareAt]!) - 1,
    alpha: logistic(draw[alphaAt]!),
    beta: logistic(draw[betaAt]!),
    firstTrend: draw[firstTrendAt]!,
    sigma: Math.exp(draw[sigmaAt]!),
    leastSigma: leastError + Math.exp(draw[leastSigmaAt]!),
    sigmaPower: logistic(draw[sigmaPowerAt]!),
    degrees: 2 + 18 * logistic(draw[degreesAt]!),
  }
}

/** The smallest scale of an error, relative to the mean of the series: a perfect fit still has a density. */
const leastError = 1e-5

/** The scale of the Cauchy priors of growth, trend and errors for a series, as a share of its largest value. */
export function priorScale(values: Float64Array, share: number): number {
  return share * values.reduce((most, value) => Math.max(most, value), 0)
}

/**
 * The logarithm of the posterior density of a draw, but for a constant: Student's t errors about
 * level + growth level^power + localShare trend, with uniform priors where parameters are bounded and Cauchy ones elsewhere.
 *
 * @param values  above zero
 * @see Smyl, Bergmeir, Dokumentov, Long, Wibowo & Schmidt 2025, Local and global trend Bayesian exponential smoothing models
 */
export function logPosterior(values: Float64Array, prior: number, draw: Draw): number {
  const { growth, power, localShare, alpha, beta, firstTrend, sigma, leastSigma, sigmaPower, degrees } =
    parametersOf(draw)
  let level = values[0]!
  let trend = firstTrend
  let logScales = 0
  let logTails = 0
  let scales = 1
  let tails = 1
  for (let t = 1; t < values.length; t++) {
    const value = values[t]!
    const logLevel = Math.log(level)
    const expected = level + growth * Math.exp(power * logLevel) + localShare * trend
    const scale = sigma * Math.exp(sigmaPower * logLevel) + leastSigma
    const error = (value - expected) / scale
    scales *= scale
    tails *= 1 + (error * error) / degrees
    // One logarithm for many factors, taken before a product leaves the range of numbers.
    if (tails > 1e150 || scales < 1e-150 || scales > 1e150) {
      logScales += Math.log(scales)
      logTails += Math.log(tails)
      scales = 1
      tails = 1
    }
    const next = level + alpha * (value - level)
    trend += beta * (next - level - trend)
    level = next
  }
  logScales += Math.log(scales)
  logTails += Math.log(tails)
  const constant = logGamma((degrees + 1) / 2) - logGamma(degrees / 2) - 0.5 * Math.log(degrees)
  const likelihood = (values.length - 1) * constant - logScales - ((degrees + 1) / 2) * logTails
  return likelihood + logPrior(draw, prior)
}

function logPrior(draw: Draw, prior: number): number {
  let sum = 0
  for (const i of uniform) sum += logLogisticSlope(draw[i]!)
  for (const i of cauchy) sum -= Math.log1p((draw[i]! / prior) ** 2)
  for (const i of halfCauchy) sum += draw[i]! - Math.log1p((Math.exp(draw[i]!) / prior) ** 2)
  return sum
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** Logarithm of the logistic function's slope: what a uniform prior becomes on the scale of the sampler. */
function logLogisticSlope(x: number): number {
  const size = Math.abs(x)
  return -size - 2 * Math.log1p(Math.exp(-size))
}
