import { between, hull, type Interval, negateInterval } from "../numbers/interval.ts"
import {
  add,
  compare,
  multiply,
  negate,
  one,
  type Rational,
  rational,
  sign,
  subtract,
  zero,
} from "../numbers/rational.ts"
import type { Hedge } from "./figure.ts"
import { lastDigitUnit } from "./step.ts"

/** What a hedged figure is, beside its word. */
export interface Hedged {
  readonly value: Rational
  readonly hedge: Hedge
  /** All values that round to the printed one: a hedge never says more than rounding alone. */
  readonly rounded: Interval
  /** Whether it counts whole things, so that "almost 8" is 7. */
  readonly whole: boolean
  /** Whether it is a fraction word such as "a third", which is about right to 10%. */
  readonly fractionWord: boolean
}

/**
 * Every value that the writer may have meant by a hedged figure. Hedges act on the magnitude: "fell by almost 50%" is a
 * fall of 45 to 50. Null when nothing is left, such as less than 0.
 */
export function hedgedInterval(hedged: Hedged): Interval | null {
  if (sign(hedged.value) >= 0) return hedgedMagnitude(hedged)
  const mirrored = hedgedMagnitude({
    ...hedged,
    value: negate(hedged.value),
    rounded: negateInterval(hedged.rounded),
  })
  return mirrored && negateInterval(mirrored)
}

function hedgedMagnitude({ value, hedge, rounded, whole, fractionWord }: Hedged): Interval | null {
  const tenth = multiply(value, rational(1n, 10n))
  const near = whole && compare(tenth, one) < 0 ? one : tenth
  switch (hedge) {
    case "about": {
      const unit = fractionWord ? null : lastDigitUnit(value)
      const reach = unit !== null && compare(unit, tenth) < 0 ? unit : tenth
      const around = between(subtract(value, reach), add(value, reach))
      return around && hull(around, rounded)
    }
    case "almost":
    case "just-under":
      return between(subtract(value, near), value, "[)")
    case "just-over":
      return between(value, add(value, near), "(]")
    case "more-than":
      return between(value, null, "()")
    case "at-least":
      return between(value, null, "[)")
    case "less-than":
      return between(zero, value, "[)")
    case "up-to":
      return between(zero, value)
  }
}
