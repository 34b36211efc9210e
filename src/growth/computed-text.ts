import type { FigureKind } from "../figures/figure.ts"
import {
  formatAmount,
  formatCount,
  formatMultiple,
  formatPercentagePoints,
  formatPercentChange,
  formatShare,
} from "../figures/format.ts"
import type { Interval } from "../numbers/interval.ts"
import { ceiling, equals, floor, isInteger, type Rational, sign } from "../numbers/rational.ts"
import { roundInDirection } from "../numbers/rounding.ts"

/** A kind of figure, or the difference of two counts or amounts, which is written with its sign. */
export type ComputedKind = FigureKind | "difference"

/** The value, and behind it the ends between which it must be, rounded outward so that they stay true. */
export function computedText(value: Rational, interval: Interval, kind: ComputedKind): string {
  const write = writers[kind]
  const { low, high } = interval
  const decimals = decimalsOf(kind, [value, low, high])
  const text = write(value, decimals)
  const below = low && write(roundInDirection(low, decimals, floor), decimals)
  const above = high && write(roundInDirection(high, decimals, ceiling), decimals)
  if (low !== null && high !== null) return equals(low, high) ? text : `${text} (${below} to ${above})`
  if (low !== null) return `${text} (${interval.lowOpen ? "more than" : "at least"} ${below})`
  if (high !== null) return `${text} (${interval.highOpen ? "less than" : "at most"} ${above})`
  return `${text} (any value is possible)`
}

type Writer = (value: Rational, decimals: number) => string

const writers: Readonly<Record<ComputedKind, Writer>> = {
  count: (value, decimals) => formatCount(value, { decimals }),
  amount: (value, decimals) => formatAmount(value, { decimals }),
  share: (value, decimals) => formatShare(value, { decimals }),
  multiple: (value, decimals) => formatMultiple(value, { decimals }),
  "percent-change": (value, decimals) => formatPercentChange(value, { decimals }),
  "points-change": (value, decimals) => `${sign(value) > 0 ? "+" : ""}${formatPercentagePoints(value, { decimals })}`,
  difference: (value, decimals) => `${sign(value) > 0 ? "+" : ""}${formatAmount(value, { decimals })}`,
}

/** Whole numbers have none, multiples two, the rest one. */
function decimalsOf(kind: ComputedKind, values: readonly (Rational | null)[]): number {
  if (kind === "count") return 0
  if (kind === "multiple") return 2
  const whole = values.every((value) => value === null || isInteger(value))
  return whole && (kind === "amount" || kind === "difference") ? 0 : 1
}
