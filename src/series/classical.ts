import { NfoldError, shown } from "../errors.ts"
import { requireValues, requireWhole } from "./require.ts"

/** A series taken apart by moving averages; the ends, where there is no full season on both sides, have no trend and no remainder (NaN). */
export interface ClassicalDecomposition {
  readonly seasonal: Float64Array
  readonly trend: Float64Array
  readonly remainder: Float64Array
  /** One season, from the position of the first value on: adds up to 0, or averages 1. */
  readonly figure: readonly number[]
}

/**
 * Classical decomposition: the trend is a centred moving average over one season, the season the mean of what is left at each position.
 * `additive` values are trend + seasonal + remainder, `multiplicative` values their product. Equal to R's `decompose`.
 *
 * Misleads when the season changes over the years, which it takes for remainder.
 *
 * @param values the series, without gaps, at least two seasons
 * @param period observations a season, at least 2
 * @throws NfoldError `bad-argument` when the period is below 2 or a value of a multiplicative series not above 0, `too-short` for less
 *   than two seasons, `missing-values`
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 3.4
 * @example
 * classicalDecomposition([1, 3, 1, 3, 1, 3], 2, "additive").figure // => [-1, 1]
 */
export function classicalDecomposition(
  values: ArrayLike<number>,
  period: number,
  kind: "additive" | "multiplicative",
): ClassicalDecomposition {
  requireWhole("classicalDecomposition", "period", period, 2)
  const numbers = requireValues("classicalDecomposition", values)
  const length = numbers.length
  if (length < 2 * period) {
    throw new NfoldError(
      "too-short",
      `classicalDecomposition: a period of ${period} needs ${2 * period} values, received ${length}`,
    )
  }
  if (kind !== "additive" && kind !== "multiplicative") {
    const message = `classicalDecomposition: kind is "additive" or "multiplicative", received ${shown(kind)}`
    throw new NfoldError("bad-argument", message, { path: "kind" })
  }
  const additive = kind === "additive"
  if (!additive && numbers.some((value) => value <= 0)) {
    throw new NfoldError("bad-argument", "classicalDecomposition: every value of a multiplicative series is above 0", {
      path: "kind",
    })
  }
  const trend = centredAverage(numbers, period)
  const figure = seasonalFigure(numbers, trend, period, additive)
  const seasonal = Float64Array.from({ length }, (_, index) => figure[index % period]!)
  const remainder = Float64Array.from({ length }, (_, index) =>
    additive ? numbers[index]! - trend[index]! - seasonal[index]! : numbers[index]! / trend[index]! / seasonal[index]!,
  )
  return { seasonal, trend, remainder, figure }
}

/** The mean over one season about each value; of an even number of them the first and the last count half. */
function centredAverage(values: Float64Array, period: number): Float64Array {
  const half = Math.floor(period / 2)
  const even = period % 2 === 0
  const result = new Float64Array(values.length).fill(Number.NaN)
  for (let centre = half; centre + half < values.length; centre++) {
    let sum = 0
    for (let index = centre - half; index <= centre + half; index++) sum += values[index]!
    if (even) sum -= (values[centre - half]! + values[centre + half]!) / 2
    result[centre] = sum / period
  }
  return result
}

/** What is left at each position of the season once the trend is off, on average; centred on 0, or on 1. */
function seasonalFigure(
  values: Float64Array,
  trend: Float64Array,
  period: number,
  additive: boolean,
): readonly number[] {
  const means = Array.from({ length: period }, (_, position) => {
    let sum = 0
    let count = 0
    for (let index = position; index < values.length; index += period) {
      if (Number.isNaN(trend[index]!)) continue
      sum += additive ? values[index]! - trend[index]! : values[index]! / trend[index]!
      count += 1
    }
    return sum / count
  })
  const mean = means.reduce((sum, one) => sum + one / period, 0)
  return means.map((one) => (additive ? one - mean : one / mean))
}
