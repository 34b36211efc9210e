/** What the choice among models minimises. */
export type InformationCriterion = "aicc" | "aic" | "bic"

/**
 * An information criterion of a fit to n values with k estimated parameters, the variance of the errors among them; the smaller, the better:
 * AIC = -2 log L + 2 k, AICc = AIC + 2 k (k + 1) / (n - k - 1), BIC = -2 log L + k log n. AICc is infinite for too few values.
 *
 * @see Hyndman & Athanasopoulos, *Forecasting: Principles and Practice*, 8.6
 */
export function informationCriterion(
  logLikelihood: number,
  parameterCount: number,
  count: number,
  criterion: InformationCriterion,
): number {
  const aic = -2 * logLikelihood + 2 * parameterCount
  switch (criterion) {
    case "aic":
      return aic
    case "bic":
      return -2 * logLikelihood + Math.log(count) * parameterCount
    case "aicc": {
      const spare = count - parameterCount - 1
      return spare > 0 ? aic + (2 * parameterCount * (parameterCount + 1)) / spare : Infinity
    }
  }
}

/** The log-likelihood and the criteria as a user reads them: without AICc where there are too few values for it. */
export function criteriaOf(
  logLikelihood: number,
  parameterCount: number,
  count: number,
): Readonly<Record<string, number>> {
  const named = (["aic", "aicc", "bic"] as const).map(
    (criterion) => [criterion, informationCriterion(logLikelihood, parameterCount, count, criterion)] as const,
  )
  return { logLikelihood, ...Object.fromEntries(named.filter(([, value]) => Number.isFinite(value))) }
}
