import {
  add,
  ceiling,
  compare,
  floor,
  fromInteger,
  isInteger,
  multiply,
  negate,
  type Rational,
  sign,
  subtract,
  zero,
} from "./rational.ts"

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

/** Which ends belong to the interval, as mathematicians write it; a side without bound is open. */
export type Ends = "[]" | "[)" | "(]" | "()"

/** Every number. */
export const unbounded: Interval = { low: null, high: null, lowOpen: true, highOpen: true }
export const positive: Interval = { low: zero, high: null, lowOpen: true, highOpen: true }
export const notNegative: Interval = { low: zero, high: null, lowOpen: false, highOpen: true }
export const negative: Interval = { low: null, high: zero, lowOpen: true, highOpen: true }

/** The set of one value. */
export function exactly(value: Rational): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false }
}

/** From low to high with the ends as drawn: `between(zero, one, "[)")`. Null when no value is between them. */
export function between(low: Rational | null, high: Rational | null, ends: Ends = "[]"): Interval | null {
  const lowOpen = low === null || ends[0] === "("
  const highOpen = high === null || ends[1] === ")"
  if (low !== null && high !== null) {
    const order = compare(low, high)
    if (order > 0 || (order === 0 && (lowOpen || highOpen))) return null
  }
  return { low, high, lowOpen, highOpen }
}

export function endsOf(interval: Interval): Ends {
  return `${interval.lowOpen ? "(" : "["}${interval.highOpen ? ")" : "]"}`
}

export function contains(interval: Interval, value: Rational): boolean {
  return isAbove(value, interval.low, interval.lowOpen) && isBelow(value, interval.high, interval.highOpen)
}

/** High less low; null when a side has no bound. */
export function width(interval: Interval): Rational | null {
  return interval.low === null || interval.high === null ? null : subtract(interval.high, interval.low)
}

/** Whether it has an end on both sides. */
export function isBounded({ low, high }: Interval): boolean {
  return low !== null && high !== null
}

/** The values in both; null when there are none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const low = innerEnd(lowEnd(a), lowEnd(b), 1)
  const high = innerEnd(highEnd(a), highEnd(b), -1)
  return between(low.value, high.value, drawn(low, high))
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const low = outerEnd(lowEnd(a), lowEnd(b), -1)
  const high = outerEnd(highEnd(a), highEnd(b), 1)
  return { low: low.value, high: high.value, lowOpen: low.open, highOpen: high.open }
}

/** The smallest interval that holds all of them, where a null is an empty set; null when all are empty. */
export function hullOfAll(intervals: readonly (Interval | null)[]): Interval | null {
  return intervals.reduce(
    (joined, next) => (joined === null ? next : next === null ? joined : hull(joined, next)),
    null,
  )
}

/** From the first to the last whole number inside; null when there is none: no whole number is in (2, 3). */
export function tightenToIntegers(interval: Interval): Interval | null {
  const { low, high, lowOpen, highOpen } = interval
  const first = low === null ? null : lowOpen && isInteger(low) ? low.numerator + 1n : ceiling(low)
  const last = high === null ? null : highOpen && isInteger(high) ? high.numerator - 1n : floor(high)
  return between(first === null ? null : fromInteger(first), last === null ? null : fromInteger(last))
}

export function negateInterval({ low, high, lowOpen, highOpen }: Interval): Interval {
  return {
    low: high === null ? null : negate(high),
    high: low === null ? null : negate(low),
    lowOpen: highOpen,
    highOpen: lowOpen,
  }
}

/** All sums of a value of the one and a value of the other. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : add(a.low, b.low),
    high: a.high === null || b.high === null ? null : add(a.high, b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  }
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b))
}

/** Every value times the factor; exact, the factor must not be zero. */
export function scaleInterval(interval: Interval, factor: Rational): Interval {
  const { low, high, lowOpen, highOpen } = sign(factor) < 0 ? negateInterval(interval) : interval
  const size = sign(factor) < 0 ? negate(factor) : factor
  return { low: low && multiply(low, size), high: high && multiply(high, size), lowOpen, highOpen }
}

/** Every value plus the constant. */
export function shiftInterval({ low, high, lowOpen, highOpen }: Interval, constant: Rational): Interval {
  return { low: low && add(low, constant), high: high && add(high, constant), lowOpen, highOpen }
}

interface End {
  /** Null is no bound on that side. */
  readonly value: Rational | null
  readonly open: boolean
}

function lowEnd(interval: Interval): End {
  return { value: interval.low, open: interval.lowOpen }
}

function highEnd(interval: Interval): End {
  return { value: interval.high, open: interval.highOpen }
}

function drawn(low: End, high: End): Ends {
  return `${low.open ? "(" : "["}${high.open ? ")" : "]"}`
}

/** The end that leaves less: the larger of two low ends (direction 1), the smaller of two high ends (-1). */
function innerEnd(a: End, b: End, direction: 1 | -1): End {
  if (a.value === null) return b
  if (b.value === null) return a
  const order = compare(a.value, b.value) * direction
  return order === 0 ? { value: a.value, open: a.open || b.open } : order > 0 ? a : b
}

/** The end that leaves more: the smaller of two low ends (direction -1), the larger of two high ends (1). */
function outerEnd(a: End, b: End, direction: 1 | -1): End {
  if (a.value === null || b.value === null) return { value: null, open: true }
  const order = compare(a.value, b.value) * direction
  return order === 0 ? { value: a.value, open: a.open && b.open } : order > 0 ? a : b
}

function isAbove(value: Rational, low: Rational | null, open: boolean): boolean {
  if (low === null) return true
  const order = compare(value, low)
  return open ? order > 0 : order >= 0
}

function isBelow(value: Rational, high: Rational | null, open: boolean): boolean {
  if (high === null) return true
  const order = compare(value, high)
  return open ? order < 0 : order <= 0
}
