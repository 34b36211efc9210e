import { NfoldError } from "../errors.ts"
import { requireValues } from "./require.ts"
import { stl } from "./stl.ts"

/** A series with several seasons taken apart: values = trend + all seasonals + remainder. */
export interface MultipleDecomposition {
  readonly trend: Float64Array
  /** One column for each period, in the order of `periods`. */
  readonly seasonals: readonly Float64Array[]
  readonly remainder: Float64Array
  /** The periods that were used: those of which the series holds more than two, shortest first. */
  readonly periods: readonly number[]
}

/**
 * Seasonal and trend decomposition with several seasons: STL for each period in turn, shortest first, on the series without the other seasons;
 * two rounds when there are several. The seasonal window is 11, 15, 19, ... for the first, second, third period.
 *
 * Misleads when a season is multiplicative: take logarithms first.
 *
 * @param values equally spaced, without gaps, more than two of the shortest seasons
 * @throws NfoldError `too-short` when the series holds two seasons or less of every period, `bad-argument` for a period below 2,
 *   `missing-values`
 * @see Bandara, Hyndman & Bergmeir 2021, *MSTL: a seasonal-trend decomposition algorithm for time series with multiple seasonal patterns*; R, forecast::mstl
 * @example
 * mstlDecomposition([1, 2, 1, 2, 1, 2], [2]).periods // => [2]
 */
export function mstlDecomposition(values: ArrayLike<number>, periods: readonly number[]): MultipleDecomposition {
  const length = values.length
  const used = [...new Set(periods)].sort((a, b) => a - b).filter((period) => length > 2 * period)
  if (used.length === 0) {
    throw new NfoldError(
      "too-short",
      `mstlDecomposition: ${length} values hold no more than two seasons of ${periods.join(", ")}`,
    )
  }
  const seasonals: Float64Array[] = used.map(() => new Float64Array(length))
  const adjusted = requireValues("mstlDecomposition", values)
  let trend: Float64Array = new Float64Array(length)
  for (let round = 0; round < (used.length > 1 ? 2 : 1); round++) {
    for (const [index, period] of used.entries()) {
      addTo(adjusted, seasonals[index]!, 1)
      const parts = stl(adjusted, { period, seasonalWindow: 11 + 4 * index })
      seasonals[index] = parts.seasonal
      trend = parts.trend
      addTo(adjusted, parts.seasonal, -1)
    }
  }
  return { trend, seasonals, remainder: adjusted.map((value, index) => value - trend[index]!), periods: used }
}

function addTo(target: Float64Array, part: Float64Array, sign: number): void {
  for (let index = 0; index < target.length; index++) target[index]! += sign * part[index]!
}
