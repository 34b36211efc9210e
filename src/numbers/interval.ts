import type { Rational } from "./rational.ts"

/**
 * A set of values between two exact ends. `null` is no bound on that side; an open end is itself not in the set.
 * Never empty: operations whose result would be empty return null.
 */
export interface Interval {
  readonly low: Rational | null
  readonly high: Rational | null
  readonly lowOpen: boolean
  readonly highOpen: boolean
}
