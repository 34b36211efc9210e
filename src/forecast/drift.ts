import { normalPrediction } from "./intervals.ts"
import type { Family, Fit } from "./model.ts"
import { forecastFamily } from "./run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "./types.ts"

/**
 * The drift forecast: the straight line through the first and the last value goes on, y(n + h) = y(n) + h b with b the mean change.
 * The variance of step h is s^2 (h + h^2 / (n - 1)), where s^2 is the variance of the changes.
 *
 * Misleads when the first or the last value is unusual: b rests on those two alone.
 *
 * @param values the series, oldest first; from a single value the drift is 0
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 5.2; R, forecast::rwf(drift = TRUE)
 * @example
 * drift([3, 5, 4, 6], { horizon: 2 }).mean // => [7, 8]
 */
export function drift(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(driftFamily, values, options)
}

/** The last value; number, mean and sum of squared deviations of the changes. */
export interface DriftState {
  readonly last: number | null
  readonly changes: number
  readonly drift: number
  readonly squares: number
}

export const driftFamily: Family<DriftState> = {
  name: "drift",
  fit: ({ values }) => takeIn({ last: null, changes: 0, drift: 0, squares: 0 }, values),
  update: takeIn,
  predict: (state, { horizon }) => {
    const mean = new Float64Array(horizon)
    const spread = new Float64Array(horizon)
    for (let step = 0; step < horizon; step++) {
      const ahead = step + 1
      mean[step] = (state.last ?? 0) + ahead * state.drift
      spread[step] = Math.sqrt(variance(state) * (ahead + ahead ** 2 / Math.max(1, state.changes)))
    }
    return normalPrediction(mean, spread)
  },
  describe: (state, scale) => ({
    model: "Random walk with drift",
    parameters: { drift: state.drift * scale, sigma2: variance(state) * scale * scale },
    criteria: {},
  }),
}

function takeIn(start: DriftState, values: Float64Array): Fit<DriftState> {
  let { last, changes, drift: slope, squares } = start
  for (const value of values) {
    if (last !== null) {
      changes += 1
      const gap = value - last - slope
      slope += gap / changes
      squares += gap * (value - last - slope)
    }
    last = value
  }
  const fitted = values.map((_, index) => (index > 0 ? values[index - 1]! : (start.last ?? Number.NaN)) + slope)
  return { state: { last, changes, drift: slope, squares }, fitted }
}

function variance({ changes, squares }: DriftState): number {
  return squares / Math.max(1, changes - 1)
}
