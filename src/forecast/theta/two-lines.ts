import { minimiseScalar } from "../../numbers/minimise-scalar.ts"
import { leastSquaresSlope } from "./least-squares-slope.ts"
import { negligible } from "./simple-smoothing.ts"

/**
 * The model of two theta lines: y(t + 1) = level(t) + weight (intercept(t) (1 - alpha)^t + slope(t) (1 - (1 - alpha)^(t + 1)) / alpha) + error,
 * with level(t) simple exponential smoothing and intercept and slope those of the least-squares line: of the whole series, or of the values
 * up to t when it is dynamic. weight = 1 - 1/theta.
 *
 * @see Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler 2016, *Models for optimising the theta method and their relationship to state space models*
 */
export interface TwoLines {
  readonly dynamic: boolean
  readonly alpha: number
  readonly weight: number
  /** Values seen so far. */
  readonly count: number
  readonly level: number
  /** Mean of the values so far, from which with the slope the intercept of the dynamic line follows; the intercept itself when it is fixed. */
  readonly centre: number
  readonly slope: number
}

/** A fitted model, its one-step predictions, and the error variance. */
export interface TwoLinesFit {
  readonly lines: TwoLines
  readonly initial: number
  readonly fitted: Float64Array
  readonly sigma2: number
}

/** The errors of the first two values say nothing about a line that starts with them. */
const dynamicStart = 2

/**
 * Least-squares fit. For a given alpha the errors are linear in the initial level and in the weight, which are therefore solved for (weight
 * within 0..1); only alpha is searched, within 0.1..0.99 as its authors do.
 */
export function fitTwoLines(values: Float64Array, dynamic: boolean): TwoLinesFit {
  const { intercepts, slopes } = dynamic ? runningLines(values) : wholeLine(values)
  const from = dynamic ? dynamicStart : 0
  const floor = negligible(values)
  const solve = (alpha: number): Solution => bestStart(values, intercepts, slopes, from, alpha)
  const alpha = minimiseScalar((candidate) => Math.max(floor, solve(candidate).squares), 0.1, 0.99, {
    grid: 10,
    tolerance: 1e-6,
  })
  const { shift, weight, squares } = solve(alpha)
  const initial = (values[0] ?? 0) + shift
  const start: TwoLines = {
    dynamic,
    alpha,
    weight,
    count: 0,
    level: initial,
    centre: dynamic ? 0 : intercepts[0]!,
    slope: dynamic ? 0 : slopes[0]!,
  }
  const { lines, fitted } = followTwoLines(start, values)
  return { lines, initial, fitted, sigma2: Math.max(0, squares) / Math.max(1, values.length - from - 3) }
}

/** Takes in values; the dynamic line has no prediction for the first one, which is its own fitted value. */
export function followTwoLines(
  start: TwoLines,
  values: Float64Array,
): { readonly lines: TwoLines; readonly fitted: Float64Array } {
  const fitted = new Float64Array(values.length)
  let lines = start
  for (let index = 0; index < values.length; index++) {
    fitted[index] = lines.count === 0 && lines.dynamic ? values[index]! : predictNext(lines)
    lines = takeIn(lines, values[index]!)
  }
  return { lines, fitted }
}

/** The point forecast of the next value. */
export function predictNext(lines: TwoLines): number {
  const { level, centre, slope } = lines
  const [, byCentre, bySlope] = loadings(lines)
  return level + byCentre * centre + bySlope * slope
}

/** How the next value depends on level, centre and slope. */
export function loadings({ dynamic, alpha, weight, count }: TwoLines): readonly [number, number, number] {
  const faded = (1 - alpha) ** count
  const reach = (1 - faded * (1 - alpha)) / alpha
  return dynamic
    ? [1, weight * faded, weight * (reach - (faded * (count + 1)) / 2)]
    : [1, weight * faded, weight * reach]
}

/** The model after one more value. */
export function takeIn(lines: TwoLines, value: number): TwoLines {
  const { alpha, count, centre, slope } = lines
  const level = alpha * value + (1 - alpha) * lines.level
  if (!lines.dynamic) return { ...lines, count: count + 1, level }
  if (count === 0) return { ...lines, count: 1, level, centre: value, slope: 0 }
  return {
    ...lines,
    count: count + 1,
    level,
    centre: (count * centre + value) / (count + 1),
    slope: nextSlope(slope, value - centre, count),
  }
}

/** Slope of the least-squares line through count + 1 values, from that through `count` and the new value's distance from their mean. */
function nextSlope(slope: number, distance: number, count: number): number {
  return ((count - 1) * slope + (6 * distance) / (count + 1)) / (count + 2)
}

interface Lines {
  readonly intercepts: Float64Array
  readonly slopes: Float64Array
}

/** Entry t: the line through the first t values, at positions 1 to t. */
function runningLines(values: Float64Array): Lines {
  const intercepts = new Float64Array(values.length)
  const slopes = new Float64Array(values.length)
  let mean = 0
  let slope = 0
  for (let count = 0; count + 1 < values.length; count++) {
    const distance = values[count]! - mean
    slope = count === 0 ? 0 : nextSlope(slope, distance, count)
    mean += distance / (count + 1)
    slopes[count + 1] = slope
    intercepts[count + 1] = mean - (slope * (count + 2)) / 2
  }
  return { intercepts, slopes }
}

/** Every entry: the line through all values. */
function wholeLine(values: Float64Array): Lines {
  const count = values.length
  const slope = leastSquaresSlope(values)
  const mean = values.reduce((sum, value) => sum + value / count, 0)
  return {
    intercepts: new Float64Array(count).fill(mean - (slope * (count + 1)) / 2),
    slopes: new Float64Array(count).fill(slope),
  }
}

interface Solution {
  /** Initial level less the first value. */
  readonly shift: number
  readonly weight: number
  readonly squares: number
}

function bestStart(
  values: Float64Array,
  intercepts: Float64Array,
  slopes: Float64Array,
  from: number,
  alpha: number,
): Solution {
  const keep = 1 - alpha
  let level = values[0]!
  let faded = 1
  let [zz, zg, gg, ze, ge, ee] = [0, 0, 0, 0, 0, 0]
  for (let index = 0; index < values.length; index++) {
    const error = values[index]! - level
    if (index >= from) {
      const line = intercepts[index]! * faded + (slopes[index]! * (1 - faded * keep)) / alpha
      zz += faded * faded
      zg += faded * line
      gg += line * line
      ze += faded * error
      ge += line * error
      ee += error * error
    }
    level += alpha * error
    faded *= keep
  }
  const determinant = zz * gg - zg * zg
  const free = determinant > 1e-10 * zz * gg ? (zz * ge - zg * ze) / determinant : 0.5
  // Without any error to judge by, as after one value or two, there is no line: the forecast stays at the level.
  const weight = zz > 0 ? Math.min(1, Math.max(0, free)) : 0
  const shift = zz > 0 ? (ze - weight * zg) / zz : 0
  const squares =
    ee - 2 * (shift * ze + weight * ge) + shift * shift * zz + 2 * shift * weight * zg + weight * weight * gg
  return { shift, weight, squares }
}
