import { between, type Ends, type Interval } from "../../src/numbers/interval.ts"
import { fromNumber } from "../../src/numbers/rational.ts"

/** An interval in the numbers of a test; empty is an error there. */
export function interval(low: number | null, high: number | null, ends: Ends = "[]"): Interval {
  const made = between(low === null ? null : fromNumber(low), high === null ? null : fromNumber(high), ends)
  if (made === null) throw new Error(`the interval ${low} to ${high} ${ends} of the test is empty`)
  return made
}
