import { relations } from "../../src/growth/relations.ts"
import {
  addIntervals,
  between,
  type Interval,
  intersect,
  scaleInterval,
  subtractIntervals,
} from "../../src/numbers/interval.ts"
import { divideIntervals, multiplyIntervals } from "../../src/numbers/interval-product.ts"
import type { Maker } from "./make.ts"

/** A fraction of the test's own, so that the arithmetic under test does not check itself. */
interface Fraction {
  readonly top: bigint
  /** Above zero. */
  readonly bottom: bigint
}

const fraction = (top: bigint, bottom: bigint): Fraction =>
  bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom }
const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
const times = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom)
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom })
const over = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top)
const [one, hundred] = [fraction(1n, 1n), fraction(100n, 1n)]

/** An interval and fractions in it. */
interface Sampled {
  readonly interval: Interval
  readonly points: readonly Fraction[]
}

function sampled(make: Maker, isPositive: boolean): Sampled {
  const bottom = BigInt(make.pick([1, 2, 3, 10, 100]))
  const low = BigInt(make.below(40) - (isPositive ? -1 : 20))
  const high = low + BigInt(make.below(30))
  const ends = low === high ? "[]" : make.pick(["[]", "[)", "(]", "()"] as const)
  const limit = make.chance(0.1) && low !== high ? make.pick(["low", "high"]) : null
  const interval = between(
    limit === "low" && !isPositive ? null : { numerator: low, denominator: bottom },
    limit === "high" ? null : { numerator: high, denominator: bottom },
    ends,
  ) as Interval
  const inside = [0n, 1n, BigInt(make.below(1000)), 999n, 1000n]
    .map((part) => fraction(low * 1000n + (high - low) * part, bottom * 1000n))
    .filter((point) => isIn(interval, point))
  return { interval, points: inside }
}

function isIn({ low, high, lowOpen, highOpen }: Interval, { top, bottom }: Fraction): boolean {
  const beyond = (end: Interval["low"], isOpen: boolean, side: 1n | -1n): boolean => {
    if (end === null) return false
    const difference = side * (top * end.denominator - end.numerator * bottom)
    return difference < 0n || (isOpen && difference === 0n)
  }
  return !beyond(low, lowOpen, 1n) && !beyond(high, highOpen, -1n)
}

/** The result of each relation from its other two terms, written again. */
const formulas: Readonly<
  Record<string, readonly [first: string, second: string, (a: Fraction, b: Fraction) => Fraction]>
> = {
  "times-as-many": ["earlier", "later", (a, b) => over(b, a)],
  "times-more": ["earlier", "later", (a, b) => minus(over(b, a), one)],
  "divided-by": ["later", "earlier", (a, b) => over(b, a)],
  "percent-change": ["earlier", "later", (a, b) => times(hundred, minus(over(b, a), one))],
  difference: ["earlier", "later", (a, b) => minus(b, a)],
  share: ["whole", "part", (a, b) => over(times(hundred, b), a)],
  rest: ["part", "whole", (a, b) => minus(b, a)],
  "index-number": ["base", "value", (a, b) => over(times(hundred, b), a)],
}

export interface SoundnessInput {
  readonly relation: string
  readonly a: Sampled
  readonly b: Sampled
}

export function soundnessInput(make: Maker): SoundnessInput {
  const relation = make.pick(Object.keys(formulas))
  const isPositive = make.chance(0.6)
  const shared = make.chance(0.5) ? { a: sampled(make, isPositive), b: sampled(make, isPositive) } : null
  return { relation, a: shared?.a ?? sampled(make, true), b: shared?.b ?? sampled(make, false) }
}

/** Throws where a value that fractions reach lies outside the interval that was computed for it. */
export function requireSound({ relation: name, a, b }: SoundnessInput): string {
  const seven = { numerator: -7n, denominator: 3n }
  for (const [x, y] of a.points.flatMap((x) => b.points.map((y) => [x, y] as const))) {
    requireIn("sum", addIntervals(a.interval, b.interval), plus(x, y))
    requireIn("difference", subtractIntervals(a.interval, b.interval), minus(x, y))
    requireIn("product", multiplyIntervals(a.interval, b.interval), times(x, y))
    requireIn("scaled", scaleInterval(a.interval, seven), times(x, fraction(-7n, 3n)))
    if (y.top !== 0n) requireIn("quotient", divideIntervals(a.interval, b.interval), over(x, y))
    requireRelation(name, a, b, x, y)
  }
  return ""
}

function requireRelation(name: string, a: Sampled, b: Sampled, x: Fraction, y: Fraction): void {
  const relation = relations.find((one) => one.name === name)
  const [first, second, formula] = formulas[name] ?? []
  if (relation === undefined || first === undefined || second === undefined || formula === undefined)
    throw new Error(`no formula of ${name}`)
  if (relation.base !== null && x.top <= 0n) return
  const z = formula(x, y)
  const known = { [first]: a.interval, [second]: b.interval }
  const result = relation.solve(relation.result, known)
  // A share is no more than 100 and a part no less than 0: what the domain excludes, is rightly left out.
  if (name === "share" && (z.top < 0n || minus(z, hundred).top > 0n)) return
  requireIn(`${name}: ${relation.result}`, result, z)
  const near = between(
    { numerator: z.top, denominator: z.bottom },
    { numerator: z.top * 2n + 1n, denominator: z.bottom * 2n },
  )
  const printed = result === null || near === null ? null : intersect(near, result)
  for (const [term, value] of [
    [first, x],
    [second, y],
  ] as const) {
    requireIn(
      `${name}: ${term}`,
      relation.solve(term, { ...known, ...(printed === null ? {} : { [relation.result]: printed }) }),
      value,
    )
  }
}

function requireIn(what: string, interval: Interval | null, value: Fraction): void {
  if (interval !== null && isIn(interval, value)) return
  throw new Error(`${what}: ${value.top}/${value.bottom} lies outside`)
}
