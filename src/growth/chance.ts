import { betaQuantileLogit } from "../numbers/distributions/beta.ts"

/** The multiples that are likely for two counts; `high` is null when there is no bound. */
export interface ChanceInterval {
  readonly low: number
  readonly high: number | null
}

const tailProbability = 0.025

/**
 * The exact 95% interval of the multiple later / earlier if both counts were Poisson: given their sum, the later count is
 * binomial, and its odds are the multiple. 55 after 11 is 5 times, and anything from 2.6 to 10.6 could be behind it.
 *
 * Both are taken to be counts of periods of one length. Misleads by being too narrow: real counts scatter more than Poisson
 * ones, since cases come in series and rules of recording change.
 *
 * @param earlier  a count, zero or more
 * @param later  a count, zero or more
 * @see Clopper and Pearson, The use of confidence or fiducial limits illustrated in the case of the binomial (1934);
 *   Przyborowski and Wilenski, Homogeneity of results in testing samples from Poisson series (1940); R's poisson.test
 */
export function chanceOfMultiple(earlier: number, later: number): ChanceInterval {
  const odds = (lower: number, successes: number, failures: number): number =>
    Math.exp(betaQuantileLogit({ lower, upper: 1 - lower }, successes, failures))
  return {
    low: later === 0 ? 0 : odds(tailProbability, later, earlier + 1),
    high: earlier === 0 ? null : odds(1 - tailProbability, later + 1, earlier),
  }
}
