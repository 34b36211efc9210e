import { gammaCumulative, gammaDensity, gammaQuantile, gammaUpperTail } from "./gamma.ts"

/** Density of the chi-squared distribution. */
export function chiSquaredDensity(x: number, degrees: number): number {
  return gammaDensity(x, degrees / 2, 2)
}

/** P(X <= x) of the chi-squared distribution. */
export function chiSquaredCumulative(x: number, degrees: number): number {
  return gammaCumulative(x, degrees / 2, 2)
}

/** P(X > x) of the chi-squared distribution: the p-value of a test statistic. */
export function chiSquaredUpperTail(x: number, degrees: number): number {
  return gammaUpperTail(x, degrees / 2, 2)
}

/** The point below which a chi-squared value lies with the given probability. */
export function chiSquaredQuantile(probability: number, degrees: number): number {
  return gammaQuantile(probability, degrees / 2, 2)
}
