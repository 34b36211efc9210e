/** A prediction interval at one level, one end a step ahead: low[h - 1] and high[h - 1] for horizon h. */
export interface PredictionInterval {
  /** Percent: 80 holds the future value in 80% of cases. */
  readonly level: number
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** What every forecasting function returns. */
export interface Forecast {
  /** The model that was fitted, such as "ETS(A,Ad,M)" or "ARIMA(0,1,1)(0,1,1)[12]". */
  readonly model: string
  /** Point forecasts for horizons 1, 2, ... */
  readonly mean: readonly number[]
  readonly intervals: readonly PredictionInterval[]
  /** One-step fitted values, as long as the series; null where there is none. */
  readonly fitted: readonly (number | null)[]
  /** Observed less fitted, as long as the series; null where there is none. */
  readonly residuals: readonly (number | null)[]
  readonly parameters: Readonly<Record<string, number>>
  /** Log-likelihood and information criteria where the model has them: logLikelihood, aic, aicc, bic. */
  readonly criteria: Readonly<Record<string, number>>
  /** What the user should know: a family that failed and why, a season that was too long for the series. */
  readonly notes: readonly string[]
}

/** A series as callers have it: numbers in order of time, oldest first; null or NaN is a gap. */
export type SeriesValues = ArrayLike<number | null>

/** Options that every forecasting function takes. */
export interface ForecastOptions {
  /** Steps ahead, 1 to 10,000. Default: twice the first period, at least 6. */
  readonly horizon?: number
  /** Observations a season: 1 (default), 12, or several such as [24, 168]. */
  readonly period?: number | readonly number[]
  /** Coverage of the prediction intervals in percent. Default [80, 95]. */
  readonly levels?: readonly number[]
  /**
   * Bounds that no forecast or interval may leave; null is no bound. Between two bounds the model is fitted to the logit of the position
   * between them (when every value lies strictly inside); otherwise what leaves the bounds is moved to the nearer one.
   */
  readonly within?: readonly [number | null, number | null]
  /**
   * Fit to transformed values and transform back: "log", "box-cox" with the lambda of Guerrero's method, or a Box-Cox lambda of your own.
   * The mean is adjusted for the bias that transforming back brings. Default "none".
   */
  readonly transform?: "none" | "log" | "box-cox" | number
  /** What to do with NaN or null inside the series. Default "error". */
  readonly missing?: "error" | "interpolate"
  /** Seed of simulated intervals. Default 1. */
  readonly seed?: number
}
