import { logGamma } from "../../numbers/distributions/log-gamma.ts"

/**
 * One draw of the parameters, on the scale of the sampler, where every number is allowed: growth, its power, share of the local
 * trend, weights of level and trend, first trend, and of the error its scale, least scale, power of the level and degrees of freedom.
 */
export type Draw = Float64Array
export const drawSize = 10

/** The parameters that a draw stands for. */
export interface LgtParameters {
  readonly growth: number
  /** -0.5 to 1: whether the global trend slows down, is linear (0) or exponential (1). */
  readonly power: number
  /** -1 to 1. */
  readonly localShare: number
  readonly alpha: number
  readonly beta: number
  readonly firstTrend: number
  readonly sigma: number
  readonly leastSigma: number
  /** 0 to 1: how errors grow with the level. */
  readonly sigmaPower: number
  /** 2 to 20. */
  readonly degrees: number
}

export function parametersOf(draw: Draw): LgtParameters {
  return {
    growth: draw[0]!,
    power: -0.5 + 1.5 * logistic(draw[1]!),
    localShare: 2 * logistic(draw[2]!) - 1,
    alpha: logistic(draw[3]!),
    beta: logistic(draw[4]!),
    firstTrend: draw[5]!,
    sigma: Math.exp(draw[6]!),
    leastSigma: leastError + Math.exp(draw[7]!),
    sigmaPower: logistic(draw[8]!),
    degrees: 2 + 18 * logistic(draw[9]!),
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
  for (const i of [1, 2, 3, 4, 8, 9]) sum += logLogisticSlope(draw[i]!)
  for (const i of [0, 5]) sum -= Math.log1p((draw[i]! / prior) ** 2)
  for (const i of [6, 7]) sum += draw[i]! - Math.log1p((Math.exp(draw[i]!) / prior) ** 2)
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
