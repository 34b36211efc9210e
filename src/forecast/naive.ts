import { normalPrediction } from "./intervals.ts"
import type { Family, Fit } from "./model.ts"
import { forecastFamily } from "./run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "./types.ts"

/**
 * The naive forecast: every future value is the last one, y(n + h) = y(n); the benchmark that a forecast must beat. The interval of step h has
 * standard deviation s sqrt(h), where s^2 is the mean square of the changes from value to value.
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 5.2; R, forecast::naive
 * @example
 * naive([3, 5, 4], { horizon: 2 }).mean // => [4, 4]
 */
export function naive(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(naiveFamily, values, options)
}

/** The last value, and the changes seen so far. */
export interface NaiveState {
  readonly last: number
  readonly changes: number
  readonly squaredChanges: number
}

export const naiveFamily: Family<NaiveState> = {
  name: "naive",
  fit: ({ values }) => follow({ last: Number.NaN, changes: 0, squaredChanges: 0 }, values),
  update: follow,
  predict: ({ last, changes, squaredChanges }, { horizon }) => {
    const spread = Math.sqrt(squaredChanges / Math.max(1, changes))
    return normalPrediction(
      new Float64Array(horizon).fill(last),
      Float64Array.from({ length: horizon }, (_, step) => spread * Math.sqrt(step + 1)),
    )
  },
  describe: ({ changes, squaredChanges }, scale) => ({
    model: "Naive",
    parameters: { sigma2: (squaredChanges / Math.max(1, changes)) * scale * scale },
    criteria: {},
  }),
}

function follow(start: NaiveState, values: Float64Array): Fit<NaiveState> {
  const fitted = new Float64Array(values.length)
  let { last, changes, squaredChanges } = start
  for (let index = 0; index < values.length; index++) {
    fitted[index] = last
    if (!Number.isNaN(last)) {
      changes += 1
      squaredChanges += (values[index]! - last) ** 2
    }
    last = values[index]!
  }
  return { state: { last, changes, squaredChanges }, fitted }
}
