import {
  contains,
  exactly,
  hull,
  hullOfAll,
  type Interval,
  intersect,
  negateInterval,
  positive,
  unbounded,
} from "./interval.ts"
import { divide, multiply, sign, zero } from "./rational.ts"

/** All products of a value of the one and a value of the other. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const products = overSigns(a, b, multiplyPositive)
  if (contains(a, zero) || contains(b, zero)) products.push(exactly(zero))
  return products.reduce(hull)
}

/**
 * All quotients of a value of the one and a non-zero value of the other, as one interval: 1 / [-1, 2] is every number,
 * the hull of (-inf, -1] and [1/2, inf). Null when the divisor can only be zero.
 */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  return hullOfAll(quotients(a, b))
}

/**
 * All x of the domain for which x * factor = product holds with some factor and product of theirs. Where both can be
 * zero any x will do. The domain cuts before the hull is taken: x * [-1, 2] = 1 with x > 0 gives [1/2, inf).
 */
export function solveFactor(product: Interval, factor: Interval, domain: Interval = unbounded): Interval | null {
  if (contains(product, zero) && contains(factor, zero)) return domain
  return hullOfAll(quotients(product, factor).map((quotient) => intersect(quotient, domain)))
}

function quotients(a: Interval, b: Interval): Interval[] {
  const results = overSigns(a, b, dividePositive)
  // The divisor has other values than zero exactly when it has a piece above or below.
  if (contains(a, zero) && magnitudes(b).length > 0) results.push(exactly(zero))
  return results
}

type Operation = (a: Interval, b: Interval) => Interval

/** Cuts both operands at zero, where products and quotients change direction: one result for each pair of pieces. */
function overSigns(a: Interval, b: Interval, operate: Operation): Interval[] {
  const results: Interval[] = []
  for (const left of magnitudes(a)) {
    for (const right of magnitudes(b)) {
      const result = operate(left.size, right.size)
      results.push(left.below === right.below ? result : negateInterval(result))
    }
  }
  return results
}

/** The values above zero, and the values below zero with their sign taken off. */
function magnitudes(interval: Interval): { readonly size: Interval; readonly below: boolean }[] {
  const above = intersect(interval, positive)
  const below = intersect(negateInterval(interval), positive)
  return [
    ...(above === null ? [] : [{ size: above, below: false }]),
    ...(below === null ? [] : [{ size: below, below: true }]),
  ]
}

function multiplyPositive(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low && multiply(a.low, b.low),
    high: a.high && b.high && multiply(a.high, b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  }
}

function dividePositive(a: Interval, b: Interval): Interval {
  const smallest = b.low !== null && sign(b.low) > 0 ? b.low : null
  return {
    low: b.high === null ? zero : a.low && divide(a.low, b.high),
    high: smallest && a.high && divide(a.high, smallest),
    lowOpen: a.lowOpen || b.highOpen,
    highOpen: a.highOpen || b.lowOpen,
  }
}
