import { NfoldError } from "../errors.ts"
import { chiSquaredUpperTail } from "../numbers/distributions/chi-squared.ts"
import { autocorrelations } from "../series/autocorrelation.ts"
import { requireValues } from "../series/require.ts"

/** The outcome of a test for autocorrelation. */
export interface LjungBoxTest {
  readonly statistic: number
  /** Lags tested, less the parameters that were fitted. */
  readonly degrees: number
  /** The chance of a statistic as large when nothing is autocorrelated: below 0.05 the residuals still hold structure. */
  readonly pValue: number
}

/**
 * Ljung-Box test: whether the residuals of a model are still autocorrelated. Q = n (n + 2) sum of r(k)^2 / (n - k) over lags k, chi-squared with
 * lags - fitted degrees of freedom.
 *
 * @param residuals without gaps, more of them than lags
 * @param options lags: how many, default 10 (twice the period for seasonal series is usual); fitted: parameters of the model, default 0
 * @throws NfoldError `too-short` when there are no more residuals than lags, `bad-argument` for lags not above the fitted parameters,
 *   `missing-values`
 * @see Ljung & Box 1978, *On a measure of lack of fit in time series models*; R, Box.test
 * @example
 * ljungBox([1, -1, 1, -1, 1, -1], { lags: 1 }).statistic // => 6.666666666666667
 */
export function ljungBox(
  residuals: ArrayLike<number>,
  options: { readonly lags?: number; readonly fitted?: number } = {},
): LjungBoxTest {
  const { lags = 10, fitted = 0 } = options
  const count = residuals.length
  if (!Number.isInteger(lags) || !Number.isInteger(fitted) || fitted < 0 || lags <= fitted) {
    throw new NfoldError(
      "bad-argument",
      `ljungBox: lags are a whole number above the ${fitted} fitted parameters, received ${lags}`,
    )
  }
  if (count <= lags) {
    throw new NfoldError("too-short", `ljungBox: ${lags} lags need more than ${lags} residuals, received ${count}`)
  }
  const correlations = autocorrelations(requireValues("ljungBox", residuals), lags)
  const sum = correlations.reduce((total, one, index) => total + (one * one) / (count - index - 1), 0)
  const statistic = count * (count + 2) * sum
  return { statistic, degrees: lags - fitted, pValue: chiSquaredUpperTail(statistic, lags - fitted) }
}
