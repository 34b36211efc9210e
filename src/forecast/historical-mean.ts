import { normalPrediction } from "./intervals.ts"
import type { Family, Fit } from "./model.ts"
import { forecastFamily } from "./run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "./types.ts"

/**
 * The mean of all values as the forecast of every future one. The interval has standard deviation s sqrt(1 + 1/n) and Student's t
 * distribution with n - 1 degrees of freedom, where s is the standard deviation of the values.
 *
 * Misleads for whatever has a trend: old values count as much as new ones.
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 5.2; R, forecast::meanf
 * @example
 * historicalMean([3, 5, 4], { horizon: 2 }).mean // => [4, 4]
 */
export function historicalMean(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(historicalMeanFamily, values, options)
}

/** Number of values, their mean, and the sum of squared deviations from it. */
export interface HistoricalMeanState {
  readonly count: number
  readonly mean: number
  readonly squares: number
}

export const historicalMeanFamily: Family<HistoricalMeanState> = {
  name: "historicalMean",
  fit: ({ values }) => takeIn({ count: 0, mean: 0, squares: 0 }, values),
  update: takeIn,
  predict: (state, { horizon }) => {
    const spread = Math.sqrt(variance(state) * (1 + 1 / state.count))
    const mean = new Float64Array(horizon).fill(state.mean)
    return normalPrediction(mean, new Float64Array(horizon).fill(spread), Math.max(1, state.count - 1))
  },
  describe: (state, scale) => ({
    model: "Mean",
    parameters: { mean: state.mean * scale, sigma2: variance(state) * scale * scale },
    criteria: {},
  }),
}

/** Welford's running mean and squares; the fitted value is the mean of all values seen in the end. */
function takeIn(start: HistoricalMeanState, values: Float64Array): Fit<HistoricalMeanState> {
  let { count, mean, squares } = start
  for (const value of values) {
    count += 1
    const gap = value - mean
    mean += gap / count
    squares += gap * (value - mean)
  }
  return { state: { count, mean, squares }, fitted: new Float64Array(values.length).fill(mean) }
}

function variance({ count, squares }: HistoricalMeanState): number {
  return squares / Math.max(1, count - 1)
}
