import { addSeason, removeSeason, type Season, splitSeason } from "../../series/season.ts"
import { normalPrediction } from "../intervals.ts"
import type { Family, Fit } from "../model.ts"
import { forecastFamily } from "../run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "../types.ts"
import { leastSquaresSlope } from "./least-squares-slope.ts"
import { fitSimpleSmoothing, runSimpleSmoothing } from "./simple-smoothing.ts"

/**
 * The Theta method, winner of the M3 competition, in its closed form: simple exponential smoothing with half the slope of the least-squares
 * line as drift, on the series without its season. Agrees with R's thetaf, whose intervals have variance s^2 (1 + (h - 1) alpha^2).
 *
 * Misleads for a trend that bends: the slope is that of the whole series; and by intervals that are as wide in low seasons as in high ones.
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Assimakopoulos & Nikolopoulos 2000; Hyndman & Billah 2003, *Unmasking the Theta method*; R, forecast::thetaf
 * @example
 * theta([5, 5, 5, 5, 5], { horizon: 2 }).mean // => [5, 5]
 */
export function theta(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(thetaFamily, values, options)
}

/** Smoothing constant, last level, drift for a step, error variance, and the season. */
export interface ThetaState {
  readonly count: number
  readonly alpha: number
  readonly level: number
  readonly drift: number
  readonly sigma2: number
  readonly season: Season
}

export const thetaFamily: Family<ThetaState> = {
  name: "theta",
  fit: ({ values, periods }) => {
    const { season, adjusted } = splitSeason(values, periods)
    const { alpha, level, sumOfSquares, fitted } = fitSimpleSmoothing(adjusted)
    const count = values.length
    const state = {
      count,
      alpha,
      level,
      drift: leastSquaresSlope(adjusted) / 2,
      sigma2: sumOfSquares / Math.max(1, count - 2),
      season,
    }
    return { state, fitted: addSeason(season, fitted, 0) }
  },
  update: (state, values): Fit<ThetaState> => {
    const { count, alpha, season } = state
    const { level, fitted } = runSimpleSmoothing(removeSeason(season, values, count), alpha, state.level)
    return {
      state: { ...state, count: count + values.length, level },
      fitted: addSeason(season, fitted, count),
    }
  },
  predict: ({ count, alpha, level, drift, sigma2, season }, { horizon }) => {
    const mean = new Float64Array(horizon)
    const spread = new Float64Array(horizon)
    // What smoothing lags behind the line after `count` values: (1 - (1 - alpha)^count) / alpha steps.
    const lag = -Math.expm1(count * Math.log1p(-alpha)) / alpha
    for (let step = 0; step < horizon; step++) {
      mean[step] = level + drift * (step + lag)
      spread[step] = Math.sqrt(sigma2 * (1 + step * alpha * alpha))
    }
    return normalPrediction(addSeason(season, mean, count), spread)
  },
  describe: ({ alpha, drift, sigma2 }, scale) => ({
    model: "Theta",
    parameters: { alpha, drift: drift * scale, sigma2: sigma2 * scale * scale },
    criteria: {},
  }),
}
