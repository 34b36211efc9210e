import type { Figure } from "../figures/figure.ts"
import { type Ends, endsOf, type Interval } from "../numbers/interval.ts"
import type { Rational } from "../numbers/rational.ts"
import { endsAsNumbers, toNumber } from "../numbers/to-number.ts"
import { type ComputedKind, computedText } from "./computed-text.ts"
import { requireInRange } from "./require.ts"

/** What a growth function takes: a number, which is exact, or a printed figure. */
export type Quantity = number | Figure

/** What follows from printed figures: the value from what was printed, and all values from what could stand behind. */
export interface Computed {
  /** From the printed values themselves, not rounded. */
  readonly value: number
  /** The smallest value that is possible; null when there is no bound. */
  readonly low: number | null
  /** The largest value that is possible; null when there is no bound. */
  readonly high: number | null
  /** Whether the ends are possible themselves. */
  readonly ends: Ends
  /** Both in words: "2.42x (2.41x to 2.43x)". */
  readonly text: string
}

/** @throws NfoldError `too-large` when the value is beyond the range of floats */
export function computed(caller: string, value: Rational, interval: Interval, kind: ComputedKind): Computed {
  return {
    value: requireInRange(caller, toNumber(value)),
    ...endsAsNumbers(interval),
    ends: endsOf(interval),
    text: computedText(value, interval, kind),
  }
}
