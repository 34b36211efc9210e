/** A regularly spaced series: values in order of time, oldest first; NaN is a gap. */
export interface Series {
  readonly values: Float64Array
  /** Observations a season, longest last: [1] for yearly, [12] for monthly, [24, 168] for hourly with days and weeks. */
  readonly periods: readonly number[]
}
