/** One end of the future value at each step, at one level in percent. Structurally the prediction interval of a forecast. */
export interface ScoredInterval {
  readonly level: number
  readonly low: ArrayLike<number>
  readonly high: ArrayLike<number>
}

/** What is scored of a forecast. */
export interface ScoredForecast {
  readonly mean: ArrayLike<number>
  readonly intervals: readonly ScoredInterval[]
}

/** A forecast beside what came: everything that an accuracy measure may look at. */
export interface Scored {
  readonly forecast: ScoredForecast
  /** The outturns, one a step. */
  readonly actual: ArrayLike<number>
  /** The values that the forecast was made from. */
  readonly history: ArrayLike<number>
  /** Observations a season; 1 without a season. */
  readonly period: number
}

/** An accuracy measure; null where it is not defined, such as a percentage of an outturn of zero. */
export type AccuracyMeasure = (scored: Scored) => number | null
