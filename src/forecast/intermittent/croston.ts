import type { Family, Fit } from "../model.ts"
import { forecastFamily } from "../run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "../types.ts"
import { predictDemand } from "./demand.ts"

/**
 * Croston's method for intermittent demand: simple exponential smoothing (alpha 0.1, from the first one) of the sizes of the demands, and of the
 * intervals between them; the forecast is size over interval. Agrees with R's croston. The constant is given, not estimated: a few demands say little
 * of it, and least squares of a series of zeros chooses it badly (Kourentzes 2014).
 *
 * Misleads by a few percent upwards, which the Syntetos-Boylan approximation corrects, and when demand dies out, which it does not notice.
 *
 * @param values demand a period, oldest first, mostly zeros
 * @returns the mean demand a period, the same for each step, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Croston 1972, *Forecasting and stock control for intermittent demands*; Kourentzes 2014, *On intermittent demand model optimisation and
 *   selection*; R, forecast::croston
 * @example
 * croston([0, 0, 6, 0, 0, 6], { horizon: 2 }).mean // => [2, 2]
 */
export function croston(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(crostonFamily, values, options)
}

/**
 * The Syntetos-Boylan approximation: Croston's forecast times 1 - alpha / 2, which removes most of its bias.
 *
 * @param values demand a period, oldest first, mostly zeros
 * @returns the mean demand a period, the same for each step, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Syntetos & Boylan 2005, *The accuracy of intermittent demand estimates*
 * @example
 * sba([0, 0, 6, 0, 0, 6], { horizon: 2 }).mean // => [1.9, 1.9]
 */
export function sba(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(sbaFamily, values, options)
}

/** Smoothed size of a demand and interval between two; how long since the last one; the squared errors of the sizes. */
export interface CrostonState {
  readonly demands: number
  readonly size: number
  readonly interval: number
  readonly since: number
  readonly squaredErrors: number
  readonly positive: boolean
}

/** Weight of the last demand and interval: R's default. */
const alpha = 0.1

export const crostonFamily: Family<CrostonState> = family("croston", "Croston", 1)

export const sbaFamily: Family<CrostonState> = family("sba", "Syntetos-Boylan approximation", 1 - alpha / 2)

function family(name: string, model: string, factor: number): Family<CrostonState> {
  return {
    name,
    fit: ({ values }) => {
      const empty = { demands: 0, size: 0, interval: 1, since: 0, squaredErrors: 0, positive: true }
      return follow(empty, values, factor)
    },
    update: (state, values) => follow(state, values, factor),
    predict: (state, { horizon }) => {
      const { demands, size, interval, squaredErrors, positive } = state
      const variance = squaredErrors / Math.max(1, demands - 1)
      const chance = demands === 0 ? 0 : 1 / interval
      return predictDemand({ chance, size: size * factor, variance, positive }, meanDemand(state, factor), horizon)
    },
    describe: ({ size, interval }, scale) => ({
      model,
      parameters: { alpha, size: size * scale, interval },
      criteria: {},
    }),
  }
}

function follow(start: CrostonState, values: Float64Array, factor: number): Fit<CrostonState> {
  const fitted = new Float64Array(values.length)
  let state = start
  for (let index = 0; index < values.length; index++) {
    const isFirst = state.demands === 0 && state.since === 0
    fitted[index] = isFirst ? Number.NaN : meanDemand(state, factor)
    state = takeIn(state, values[index]!)
  }
  return { state, fitted }
}

function takeIn(state: CrostonState, value: number): CrostonState {
  const since = state.since + 1
  if (value === 0) return { ...state, since }
  const positive = state.positive && value > 0
  if (state.demands === 0) return { ...state, demands: 1, size: value, interval: since, since: 0, positive }
  const error = value - state.size
  return {
    demands: state.demands + 1,
    size: state.size + alpha * error,
    interval: state.interval + alpha * (since - state.interval),
    since: 0,
    squaredErrors: state.squaredErrors + error * error,
    positive,
  }
}

function meanDemand({ demands, size, interval }: CrostonState, factor: number): number {
  return demands === 0 ? 0 : (factor * size) / interval
}
