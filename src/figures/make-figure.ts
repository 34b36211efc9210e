import { NfoldError } from "../errors.ts"
import {
  contains,
  exactly,
  type Interval,
  intersect,
  notNegative,
  tightenToIntegers,
  unbounded,
} from "../numbers/interval.ts"
import { hundred, zero } from "../numbers/rational.ts"
import { roundingInterval } from "../numbers/rounding.ts"
import type { Figure, FigureKind } from "./figure.ts"
import { hedgedInterval } from "./hedge.ts"

/** A figure of which everything is known but the interval. */
export interface FigureParts extends Omit<Figure, "interval"> {
  /** Whether it is a fraction word such as "a third", which is right to 10%. Default false. */
  readonly fractionWord?: boolean
}

/**
 * The figure with every value that could stand behind it: those that round to it, or those that its hedge allows, and
 * of these the ones that its kind can have.
 *
 * @throws NfoldError `bad-figure` when there is none: a count of -3, a share of 140%
 */
export function makeFigure(parts: FigureParts): Figure {
  const { kind, written, value, decimals, step, hedge, rounding, unit, fractionWord = false } = parts
  if (!contains(boundsOf(kind), value)) throw impossible(parts)
  const rounded = step === null ? exactly(value) : roundingInterval(value, step, rounding)
  const whole = kind === "count"
  const meant = hedge === null ? rounded : hedgedInterval({ value, hedge, rounded, whole, fractionWord })
  const bounded = meant && intersect(meant, boundsOf(kind))
  const interval = bounded && (whole ? tightenToIntegers(bounded) : bounded)
  if (interval === null) throw impossible(parts)
  return { kind, written, value, decimals, step, hedge, rounding, unit, interval }
}

/** What a figure of the kind can be. */
export function boundsOf(kind: FigureKind): Interval {
  switch (kind) {
    case "count":
      return notNegative
    case "share":
      return percentages
    case "amount":
    case "multiple":
    case "percent-change":
    case "points-change":
      return unbounded
  }
}

const percentages: Interval = { low: zero, high: hundred, lowOpen: false, highOpen: false }

function impossible({ kind, written }: FigureParts): NfoldError {
  const expected = { count: "a whole number that is not negative", share: "a percentage from 0 to 100" } as const
  const accepted = kind === "count" || kind === "share" ? expected[kind] : "a figure that some value can stand behind"
  return new NfoldError("bad-figure", `${JSON.stringify(written)} can be no ${kind}`, { expected: accepted })
}
