import { NfoldError } from "../errors.ts"

/** Where the value of each step is expected to lie. A prediction interval of a forecast has this shape. */
export interface ScoredInterval {
  /** Percent: 80 holds the value in 80% of cases. */
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

/**
 * The forecast and what came, when each outturn has a point forecast: NaN would pass through every measure but coverage, which would call it outside.
 *
 * @throws NfoldError `bad-argument`
 */
export function requireScored(scored: Scored): Scored {
  const { forecast, actual } = scored
  if (actual.length === 0) throw new NfoldError("bad-argument", "there is no outturn to score a forecast by")
  requireNumbers("outturn", actual, actual.length)
  requireNumbers("point forecast", forecast.mean, actual.length)
  return scored
}

/** @throws NfoldError `bad-argument` when one of so many numbers is missing */
export function requireNumbers(what: string, numbers: ArrayLike<number>, count: number): void {
  for (let step = 0; step < count; step++) {
    const number = numbers[step]
    if (typeof number === "number" && !Number.isNaN(number)) continue
    throw new NfoldError("bad-argument", `the ${what} of step ${step + 1} is no number, but ${number}`)
  }
}

/** An accuracy measure; null where it is not defined, such as a percentage of an outturn of zero. */
export type AccuracyMeasure = (scored: Scored) => number | null
