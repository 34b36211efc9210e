import { NfoldError, shown } from "../../errors.ts"
import type { Family } from "../model.ts"
import { forecastFamily } from "../run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "../types.ts"
import { type EtsState, etsFamily } from "./family.ts"
import { parseForm } from "./form.ts"

/** Options of `ets`. */
export interface EtsOptions extends ForecastOptions {
  /** One form of the family: error (A, M), trend (N, A, Ad, M, Md), season (N, A, M), such as "MAdM". Default: the choice by AICc. */
  readonly form?: string
}

/**
 * Exponential smoothing in state space form (error, trend, season): maximum-likelihood estimates of every stable form, of
 * which the one with the least AICc forecasts. Values above zero may have errors and seasons that multiply.
 *
 * Intervals are exact where a formula is known (all but forms with a trend that multiplies, or a season that multiplies
 * under errors that add, which are simulated from the seed) and take the parameters as known: they are too narrow for short series.
 *
 * Misleads for seasons of more than 24 values, which are left out, and after a level shift, which it takes for noise or growth.
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`, `fit-failed`
 * @see Hyndman, Koehler, Ord & Snyder 2008, *Forecasting with Exponential Smoothing*; R, forecast::ets
 * @example
 * ets([5, 7, 9, 11, 13, 15, 17, 19], { form: "AAN", horizon: 1 }).mean[0] // => 21
 */
export function ets(values: SeriesValues, options: EtsOptions = {}): Forecast {
  return forecastFamily(
    etsFamily("ets", options.form === undefined ? undefined : parseForm(options.form)),
    values,
    options,
  )
}

/**
 * Simple exponential smoothing: the forecast of all steps is a level that follows the values, l(t) = l(t - 1) + alpha e(t); ETS(A,N,N).
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Brown 1959; Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 8.1; R, forecast::ses
 * @example
 * ses([4, 4, 4, 4, 4, 4], { horizon: 2 }).mean // => [4, 4]
 */
export function ses(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(sesFamily, values, options)
}

/**
 * Holt's linear trend: a level and a slope that follow the values; ETS(A,A,N). The trend goes on for ever: see `damped`.
 *
 * @param values the series, oldest first; below six values its level alone is continued, and a note says so
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Holt 1957; Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 8.2; R, forecast::holt
 * @example
 * holt([5, 7, 9, 11, 13, 15, 17, 19], { horizon: 1 }).mean[0] // => 21
 */
export function holt(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(holtFamily, values, options)
}

/**
 * Damped trend: Holt's method with a slope that fades by the factor phi (0.8 to 0.98) a step; ETS(A,Ad,N).
 *
 * @param values the series, oldest first; below seven values the trend is not damped, or left out, and a note says so
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Gardner & McKenzie 1985; Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 8.2; R, forecast::holt(damped = TRUE)
 * @example
 * damped([4, 4, 4, 4, 4, 4, 4, 4], { horizon: 1 }).mean[0] // => 4
 */
export function damped(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(dampedFamily, values, options)
}

/** How a season of Holt and Winters enters. */
export type HoltWintersSeason = "additive" | "multiplicative"

/** Options of `holtWinters`. */
export interface HoltWintersOptions extends ForecastOptions {
  /** Whether the season is added, ETS(A,A,A), or multiplies level and error, ETS(M,A,M). Default "additive". */
  readonly season?: HoltWintersSeason
}

/**
 * Holt-Winters: level, slope and a season of `period` values that all follow the series.
 *
 * @param values the series, oldest first, above zero when the season multiplies; where it is not longer by six than a season, Holt's trend or
 *   its level alone forecasts, and a note says so
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`, `fit-failed`
 * @see Winters 1960; Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 8.3; R, forecast::hw
 * @example
 * holtWinters([1, 2, 1, 2, 1, 2, 1, 2, 1, 2], { period: 2, horizon: 1 }).mean[0] // => 1
 */
export function holtWinters(values: SeriesValues, options: HoltWintersOptions = {}): Forecast {
  return forecastFamily(holtWintersFamilyFor(options), values, options)
}

/** The family with the season that the options ask for. */
export function holtWintersFamilyFor({ season = "additive" }: { readonly season?: string }): Family<EtsState> {
  if (season === "additive") return additiveHoltWintersFamily
  if (season === "multiplicative") return multiplicativeHoltWintersFamily
  const message = `holtWinters: season is "additive" or "multiplicative", received ${shown(season)}`
  throw new NfoldError("bad-argument", message, { path: "season" })
}

export const sesFamily: Family<EtsState> = etsFamily("ses", parseForm("ANN"))
export const holtFamily: Family<EtsState> = etsFamily("holt", parseForm("AAN"))
export const dampedFamily: Family<EtsState> = etsFamily("damped", parseForm("AAdN"))
const additiveHoltWintersFamily: Family<EtsState> = etsFamily("holtWinters", parseForm("AAA"))
const multiplicativeHoltWintersFamily: Family<EtsState> = etsFamily("holtWinters", parseForm("MAM"))
