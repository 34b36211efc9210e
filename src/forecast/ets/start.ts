import type { EtsForm } from "./form.ts"
import { type EtsParameters, levelAt, seasonAt, trendAt } from "./recursion.ts"

/**
 * First guesses of the initial states: seasonal states from a classical decomposition (or one harmonic, below three
 * seasons), level and trend from the first values so adjusted.
 *
 * @see Hyndman, Koehler, Ord and Snyder 2008, section 2.6
 */
export function guessInitialStates(values: Float64Array, form: EtsForm, period: number, into: EtsParameters): void {
  const multiplicative = form.season === "M"
  const adjusted = Float64Array.from(values)
  if (form.season !== "N") {
    const season = guessSeason(values, period, multiplicative)
    into.set(season, seasonAt)
    for (let t = 0; t < values.length; t++) {
      if (multiplicative) adjusted[t]! /= season[t % period]!
      else adjusted[t]! -= season[t % period]!
    }
  }
  const head = adjusted.subarray(0, Math.max(10, form.season === "N" ? 0 : 2 * period))
  const line = lineThrough(head)
  const mean = line.intercept + (line.slope * (head.length - 1)) / 2
  const start = line.intercept - line.slope
  if (form.trend === "N") {
    into[levelAt] = mean
    into[trendAt] = 0
  } else if (form.trend === "A") {
    into[levelAt] = start
    into[trendAt] = line.slope
  } else {
    into[levelAt] = start > 0 ? start : Math.max(head[0]!, 1e-3 * Math.abs(mean))
    into[trendAt] = start > 0 ? Math.max(0.5, (start + line.slope) / start) : 1
  }
}

/** The least seasonal factor of a first guess: factors stay above zero. */
const leastFactor = 0.01

function guessSeason(values: Float64Array, period: number, multiplicative: boolean): Float64Array {
  const trend = values.length < 3 * period ? straightLine(values) : movingAverage(values, period)
  const relative = multiplicative && trend.every((level) => !(level <= 0))
  const detrended = values.map((value, t) => (relative ? value / trend[t]! - 1 : value - trend[t]!))
  const season = values.length < 3 * period ? harmonic(detrended, period) : seasonalMeans(detrended, period)
  const centre = season.reduce((sum, state) => sum + state, 0) / period
  const level = values.reduce((sum, value) => sum + value, 0) / values.length
  const factors = season.map((state) => {
    const centred = state - centre
    if (!multiplicative) return centred
    return Math.max(leastFactor, 1 + (relative ? centred : centred / level))
  })
  if (!multiplicative) return factors
  const total = factors.reduce((sum, factor) => sum + factor, 0)
  return factors.map((factor) => (factor * period) / total)
}

/** Centred moving average over one season; NaN in the half season at either end. */
function movingAverage(values: Float64Array, period: number): Float64Array {
  const smooth = new Float64Array(values.length).fill(Number.NaN)
  const half = Math.floor(period / 2)
  const even = period % 2 === 0
  let sum = 0
  for (let t = 0; t < 2 * half + 1; t++) sum += values[t]!
  for (let t = half; t < values.length - half; t++) {
    smooth[t] = even ? (sum - (values[t - half]! + values[t + half]!) / 2) / period : sum / period
    if (t + half + 1 < values.length) sum += values[t + half + 1]! - values[t - half]!
  }
  return smooth
}

function seasonalMeans(detrended: Float64Array, period: number): Float64Array {
  const sums = new Float64Array(period)
  const counts = new Float64Array(period)
  for (let t = 0; t < detrended.length; t++) {
    if (Number.isNaN(detrended[t]!)) continue
    sums[t % period]! += detrended[t]!
    counts[t % period]!++
  }
  return sums.map((sum, i) => sum / counts[i]!)
}

/** One wave a season, for series too short for means by season. */
function harmonic(detrended: Float64Array, period: number): Float64Array {
  let cosine = 0
  let sine = 0
  for (let t = 0; t < detrended.length; t++) {
    cosine += (2 * detrended[t]! * Math.cos((2 * Math.PI * t) / period)) / detrended.length
    sine += (2 * detrended[t]! * Math.sin((2 * Math.PI * t) / period)) / detrended.length
  }
  return Float64Array.from({ length: period }, (_, i) => {
    const turn = (2 * Math.PI * i) / period
    return cosine * Math.cos(turn) + sine * Math.sin(turn)
  })
}

function straightLine(values: Float64Array): Float64Array {
  const { intercept, slope } = lineThrough(values)
  return values.map((_, t) => intercept + slope * t)
}

/** Least-squares line over the times 0, 1, ..., about their middle so that long series lose no digits. */
function lineThrough(values: Float64Array): { intercept: number; slope: number } {
  const middle = (values.length - 1) / 2
  let sum = 0
  let moment = 0
  let spread = 0
  for (let t = 0; t < values.length; t++) {
    sum += values[t]!
    moment += (t - middle) * values[t]!
    spread += (t - middle) ** 2
  }
  const slope = spread > 0 ? moment / spread : 0
  return { intercept: sum / values.length - slope * middle, slope }
}
