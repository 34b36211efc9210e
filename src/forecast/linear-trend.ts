import { normalPrediction } from "./intervals.ts"
import type { Family, Fit } from "./model.ts"
import { forecastFamily } from "./run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "./types.ts"

/**
 * The straight line of least squares through all values, continued. The interval of step h has standard deviation
 * s sqrt(1 + 1/n + (t - m)^2 / S), with m the mean of the times and S the sum of their squared distances from it, and Student's t
 * distribution with n - 2 degrees of freedom.
 *
 * Misleads where the level wanders: the line need not pass near the last value, and the interval takes deviations for independent.
 *
 * @param values the series, oldest first; from a single value the slope is 0
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 7.1; R, forecast::tslm(y ~ trend)
 * @example
 * linearTrend([3, 5, 7, 9], { horizon: 2 }).mean // => [11, 13]
 */
export function linearTrend(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(linearTrendFamily, values, options)
}

/** Moments of the values against their positions 0, 1, 2, ... */
export interface LinearTrendState {
  readonly count: number
  readonly mean: number
  /** Sum of squared deviations of the values, and of their products with those of the positions. */
  readonly squares: number
  readonly products: number
}

export const linearTrendFamily: Family<LinearTrendState> = {
  name: "linearTrend",
  fit: ({ values }) => takeIn({ count: 0, mean: 0, squares: 0, products: 0 }, values),
  update: takeIn,
  predict: (state, { horizon }) => {
    const { count } = state
    const mean = new Float64Array(horizon)
    const spread = new Float64Array(horizon)
    const uncertainty = variance(state)
    for (let step = 0; step < horizon; step++) {
      const distance = count + step - middle(count)
      const leverage = count < 2 ? 0 : distance ** 2 / positionSquares(count)
      mean[step] = state.mean + slope(state) * distance
      spread[step] = Math.sqrt(uncertainty * (1 + 1 / count + leverage))
    }
    return normalPrediction(mean, spread, Math.max(1, count - 2))
  },
  describe: (state, scale) => ({
    model: "Linear trend",
    parameters: {
      intercept: (state.mean - slope(state) * (middle(state.count) + 1)) * scale,
      slope: slope(state) * scale,
      sigma2: variance(state) * scale * scale,
    },
    criteria: {},
  }),
}

/** Running moments, each value at its position; the fitted line is that through all values seen in the end. */
function takeIn(start: LinearTrendState, values: Float64Array): Fit<LinearTrendState> {
  let { count, mean, squares, products } = start
  for (const value of values) {
    const gap = value - mean
    products += gap * (count - middle(count)) * (count / (count + 1))
    count += 1
    mean += gap / count
    squares += gap * (value - mean)
  }
  const state = { count, mean, squares, products }
  const fitted = values.map((_, index) => mean + slope(state) * (start.count + index - middle(count)))
  return { state, fitted }
}

function slope({ count, products }: LinearTrendState): number {
  return count < 2 ? 0 : products / positionSquares(count)
}

function variance(state: LinearTrendState): number {
  const unexplained = state.squares - slope(state) * state.products
  return unexplained > rounding * state.count * state.squares ? unexplained / Math.max(1, state.count - 2) : 0
}

/** Squares left over, relative to all squares and for each value, that are rounding: values on a line do not scatter about it. */
const rounding = 1e-15

/** Mean of the positions 0 to count - 1. */
function middle(count: number): number {
  return (count - 1) / 2
}

/** Sum of squared deviations of the positions 0 to count - 1 from their mean. */
function positionSquares(count: number): number {
  return (count * (count * count - 1)) / 12
}
