import { NfoldError } from "../errors.ts"
import { type LoessOptions, localFit, smoothByLoess } from "./loess.ts"
import { requireValues, requireWhole } from "./require.ts"

/** A series taken apart: values = seasonal + trend + remainder. */
export interface Decomposition {
  readonly seasonal: Float64Array
  readonly trend: Float64Array
  readonly remainder: Float64Array
}

export interface StlOptions {
  /** Observations a season, at least 2; the series must be longer than two seasons. */
  readonly period: number
  /** Seasons that a local fit of one position of the season uses, at least 3 and odd, or "periodic" for a season that does not change. Default 11. */
  readonly seasonalWindow?: number | "periodic"
  /** Observations that a local fit of the trend uses, at least 3 and odd. Default: the next odd number above 1.5 period / (1 - 1.5 / seasonalWindow). */
  readonly trendWindow?: number
  /** Whether outliers get less weight. Default false. */
  readonly robust?: boolean
}

/**
 * Seasonal and trend decomposition by loess: values = seasonal + trend + remainder. Equal to R's `stl`, jumps included;
 * with `robust`, to the program of its authors with a true median, where R's partial sort at times takes another value.
 *
 * Misleads when the season is multiplicative (take logarithms first), and at the ends, where the trend is an extrapolation of one side.
 *
 * @param values   equally spaced, without gaps, more than two seasons
 * @returns three columns as long as the series
 * @throws NfoldError `bad-argument` when the period is below 2 or a window below 3, `too-short` when there are not more than two seasons,
 *   `missing-values`
 * @see Cleveland, Cleveland, McRae and Terpenning 1990, STL: A seasonal-trend decomposition procedure based on loess
 * @example
 * stl([1, 2, 1, 2, 1, 2], { period: 2, seasonalWindow: "periodic" }).seasonal[0] // => -0.5
 */
export function stl(values: ArrayLike<number>, options: StlOptions): Decomposition {
  const { period, robust = false } = options
  const length = values.length
  requireOptions(options)
  if (length <= 2 * period) {
    throw new NfoldError(
      "too-short",
      `stl: a period of ${period} needs more than ${2 * period} values, received ${length}`,
    )
  }
  const plan = planOf(options, length)
  const observed = requireValues("stl", values)
  const seasonal = new Float64Array(length)
  const trend = new Float64Array(length)
  let robustness: Float64Array | null = null
  const { outerRounds, innerPasses } = robust ? { outerRounds: 15, innerPasses: 1 } : { outerRounds: 0, innerPasses: 2 }
  for (let outer = 0; outer <= outerRounds; outer++) {
    if (outer > 0) robustness = robustnessWeights(observed, seasonal, trend)
    for (let inner = 0; inner < innerPasses; inner++) onePass(observed, plan, robustness, seasonal, trend)
  }
  if (options.seasonalWindow === "periodic") averageSeason(seasonal, period)
  const remainder = observed.map((value, t) => value - seasonal[t]! - trend[t]!)
  return { seasonal, trend, remainder }
}

function requireOptions({ period, seasonalWindow = "periodic", trendWindow = leastWindow }: StlOptions): void {
  requireWhole("stl", "period", period, 2)
  if (seasonalWindow !== "periodic") requireWhole("stl", "seasonalWindow", seasonalWindow, leastWindow)
  requireWhole("stl", "trendWindow", trendWindow, leastWindow)
}

/** A local line through fewer points is those points. */
const leastWindow = 3

/** Widths of the local fits of season, trend and low pass, all odd. */
interface Plan {
  readonly period: number
  readonly seasonalWindow: number
  readonly trendWindow: number
  readonly lowPassWindow: number
}

function planOf(options: StlOptions, length: number): Plan {
  const { period, seasonalWindow = 11 } = options
  const window = seasonalWindow === "periodic" ? 10 * length + 1 : seasonalWindow
  const trendWindow = options.trendWindow ?? nextOdd(Math.ceil((1.5 * period) / (1 - 1.5 / window)))
  return {
    period,
    seasonalWindow: nextOdd(window),
    trendWindow: nextOdd(trendWindow),
    lowPassWindow: nextOdd(period),
  }
}

/** One pass of the inner loop of the paper's section 2: writes season and trend anew, the season freed of its own low frequencies. */
function onePass(
  observed: Float64Array,
  plan: Plan,
  robustness: Float64Array | null,
  seasonal: Float64Array,
  trend: Float64Array,
): void {
  const { period } = plan
  const length = observed.length
  const detrended = observed.map((value, t) => value - trend[t]!)
  const cycles = smoothCycles(detrended, plan, robustness)
  const passed = movingAverage(movingAverage(movingAverage(cycles, period), period), 3)
  const level = new Float64Array(length)
  smoothByLoess(passed, length, lineOver(plan.lowPassWindow, null), level, 0)
  for (let t = 0; t < length; t++) seasonal[t] = cycles[period + t]! - level[t]!
  const adjusted = observed.map((value, t) => value - seasonal[t]!)
  smoothByLoess(adjusted, length, lineOver(plan.trendWindow, robustness), trend, 0)
}

function lineOver(window: number, robustness: Float64Array | null): LoessOptions {
  return { window, degree: 1, jump: Math.ceil(window / 10), robustness }
}

/** Each position of the season smoothed over the seasons, and extended by one season on both sides. */
function smoothCycles(detrended: Float64Array, plan: Plan, robustness: Float64Array | null): Float64Array {
  const { period, seasonalWindow } = plan
  const length = detrended.length
  const cycles = new Float64Array(length + 2 * period)
  for (let position = 0; position < period; position++) {
    const count = Math.floor((length - position - 1) / period) + 1
    const cycle = everyNth(detrended, position, period, count)
    const smooth = new Float64Array(count + 2)
    const options: LoessOptions = {
      window: seasonalWindow,
      degree: 0,
      jump: Math.ceil(seasonalWindow / 10),
      robustness: robustness === null ? null : everyNth(robustness, position, period, count),
    }
    smoothByLoess(cycle, count, options, smooth, 1)
    smooth[0] = localFit(cycle, count, options, -1, 0, Math.min(seasonalWindow, count) - 1) ?? smooth[1]!
    smooth[count + 1] =
      localFit(cycle, count, options, count, Math.max(0, count - seasonalWindow), count - 1) ?? smooth[count]!
    for (let season = 0; season < count + 2; season++) cycles[season * period + position] = smooth[season]!
  }
  return cycles
}

function everyNth(values: Float64Array, from: number, step: number, count: number): Float64Array {
  const result = new Float64Array(count)
  for (let i = 0; i < count; i++) result[i] = values[from + i * step]!
  return result
}

function movingAverage(values: Float64Array, window: number): Float64Array {
  const result = new Float64Array(values.length - window + 1)
  let sum = 0
  for (let i = 0; i < window; i++) sum += values[i]!
  result[0] = sum / window
  for (let i = 1; i < result.length; i++) {
    sum += values[i + window - 1]! - values[i - 1]!
    result[i] = sum / window
  }
  return result
}

/** Bisquare weights of the remainders, in units of six times their median. */
function robustnessWeights(observed: Float64Array, seasonal: Float64Array, trend: Float64Array): Float64Array {
  const distances = observed.map((value, t) => Math.abs(value - seasonal[t]! - trend[t]!))
  const sorted = distances.slice().sort()
  const middle = Math.floor(sorted.length / 2)
  const reach = 3 * (sorted[middle]! + sorted[sorted.length - 1 - middle]!)
  return distances.map((distance) => {
    if (distance <= 0.001 * reach) return 1
    if (distance > 0.999 * reach) return 0
    const ratio = distance / reach
    return (1 - ratio * ratio) ** 2
  })
}

function averageSeason(seasonal: Float64Array, period: number): void {
  for (let position = 0; position < period; position++) {
    let sum = 0
    let count = 0
    for (let t = position; t < seasonal.length; t += period, count++) sum += seasonal[t]!
    for (let t = position; t < seasonal.length; t += period) seasonal[t] = sum / count
  }
}

function nextOdd(whole: number): number {
  return whole % 2 === 0 ? whole + 1 : whole
}
