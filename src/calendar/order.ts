import { dayNumber } from "./day.ts"
import type { Period } from "./period.ts"

/** Whether both cover the same days, however they are written: 2020-Q1 and 2020-01/2020-03 do. */
export function isSamePeriod(a: Period, b: Period): boolean {
  return containsPeriod(a, b) && containsPeriod(b, a)
}

/** Whether every day of the inner period is one of the outer's. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return dayNumber(outer.first) <= dayNumber(inner.first) && dayNumber(inner.last) <= dayNumber(outer.last)
}

/** Below zero when a starts first, or ends first where both start together: for sorting. */
export function comparePeriods(a: Period, b: Period): number {
  return dayNumber(a.first) - dayNumber(b.first) || dayNumber(a.last) - dayNumber(b.last)
}
