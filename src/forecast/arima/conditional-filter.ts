/** The lags of a polynomial whose coefficients are not zero: seasonal ones have few. */
export interface SparseLags {
  readonly lags: Int32Array
  readonly coefficients: Float64Array
}

/** The lags that a polynomial has coefficients at. */
export function nonZeroLags(coefficients: Float64Array): SparseLags {
  const lags: number[] = []
  for (let i = 0; i < coefficients.length; i++) if (coefficients[i] !== 0) lags.push(i + 1)
  return { lags: Int32Array.from(lags), coefficients: Float64Array.from(lags, (lag) => coefficients[lag - 1]!) }
}

/** Innovations from `from` on by the difference equation, given the observations and innovations before. */
export function filterConditionally(
  autoregressive: SparseLags,
  movingAverage: SparseLags,
  observations: Float64Array,
  innovations: Float64Array,
  from: number,
): void {
  const { lags: arLags, coefficients: ar } = autoregressive
  const { lags: maLags, coefficients: ma } = movingAverage
  for (let t = from; t < observations.length; t++) {
    let innovation = observations[t]!
    for (let i = 0; i < ar.length; i++) {
      const lag = arLags[i]!
      if (lag <= t) innovation -= ar[i]! * observations[t - lag]!
    }
    for (let i = 0; i < ma.length; i++) {
      const lag = maLags[i]!
      if (lag <= t) innovation -= ma[i]! * innovations[t - lag]!
    }
    innovations[t] = innovation
  }
}
