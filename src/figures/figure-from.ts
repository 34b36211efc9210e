import { NfoldError } from "../errors.ts"
import { stepOfDecimals } from "../numbers/decimal.ts"
import {
  absolute,
  compare,
  fromNumber,
  hundred,
  isInteger,
  multiply,
  negate,
  type Rational,
  sign,
} from "../numbers/rational.ts"
import { type RoundingRule, roundingRules } from "../numbers/rounding.ts"
import { type Figure, type FigureKind, figureKinds, type Hedge, hedges } from "./figure.ts"
import { makeFigure } from "./make-figure.ts"
import { type Notation, notAFigure, readNotation } from "./notation.ts"
import { requireOneOf } from "./require-one-of.ts"
import { stepOfCount } from "./step.ts"
import type { Mark } from "./vocabulary.ts"

/** A printed figure with what is known of it beside its text. */
export interface WrittenFigure {
  /** The text of the figure alone: "25,575", "almost 50%", "2.5-fold". */
  readonly written: string
  /** Default: what its notation says; see `parseFigure`. */
  readonly kind?: FigureKind | undefined
  /** Default: the hedge in the text, if there is one. */
  readonly hedge?: Hedge | null | undefined
  /** The unit of the last kept digit. Default: what its digits say. */
  readonly step?: number | Rational | null | undefined
  /** The publisher's rule. Default "nearest". */
  readonly rounding?: RoundingRule | undefined
  readonly unit?: string | null | undefined
  /** Locale of its decimal and group marks. Default "en". */
  readonly locale?: string | undefined
  /** Whether words around it make it a fall, such as "fell by 4.9%". Default false. */
  readonly fall?: boolean | undefined
  /** What round brackets mean: the figure alone, or a minus as in accounts. Default "plain". */
  readonly brackets?: "plain" | "minus" | undefined
  /**
   * Whether a whole number without sign or word behind it says as printed how far it was rounded (a count that ends in
   * zeros to these, an amount to one), or is exact. Default "as-printed".
   */
  readonly bareIntegers?: "as-printed" | "exact" | undefined
}

/**
 * A figure from its text and what the release says of it.
 *
 * @throws NfoldError `bad-figure` when the text is no figure, or none of that kind; `bad-argument` for an unknown option
 */
export function figureFrom(figure: WrittenFigure): Figure {
  const { written, rounding = "nearest", hedge = null, unit, locale = "en", fall = false, brackets = "plain" } = figure
  const plain = readNotation(written, locale)
  const notation = brackets === "minus" && plain.bracketed && plain.sign === null ? minus(plain) : plain
  // Alone "1/3" may be a date or a house number: it is a fraction only where it is said to be one.
  if (notation.fraction && figure.kind === undefined) throw notAFigure(written)
  const kind = requireOneOf("kind of figure", figure.kind ?? kindOf(notation), figureKinds)
  requireMark(written, kind, notation)
  const value = valueAs(kind, notation)
  return makeFigure({
    kind,
    written,
    value: fall && sign(value) > 0 ? negate(value) : value,
    decimals: notation.decimals,
    step: stepOf(figure, kind, notation),
    hedge: (hedge && requireOneOf("hedge", hedge, hedges)) ?? notation.hedge ?? (notation.fraction ? "about" : null),
    rounding: requireOneOf("rounding rule", rounding, roundingRules),
    unit: unit === undefined ? notation.currency : unit,
    fractionWord: notation.fraction,
  })
}

/** A third as a share or a change is 33.3%, as a multiple or of a million it is a third. */
function valueAs(kind: FigureKind, { fraction, mark, value }: Notation): Rational {
  const inPercent = kind === "share" || kind === "percent-change" || kind === "points-change"
  return fraction && mark === null && inPercent ? multiply(hundred, value) : value
}

function minus(notation: Notation): Notation {
  return { ...notation, sign: "-", value: negate(notation.value) }
}

/** What the notation alone says: 2.4x, 14.8 pp, +4.9% and 140% are changes, 26.8% is a share, 25,575 a count, 2.4 an amount. */
function kindOf({ mark, sign: printedSign, value, currency, decimals, magnitude }: Notation): FigureKind {
  if (mark === "times") return "multiple"
  if (mark === "points") return "points-change"
  if (mark === "percent")
    return printedSign === null && compare(absolute(value), hundred) <= 0 ? "share" : "percent-change"
  return currency === null && printedSign === null && decimals <= magnitude ? "count" : "amount"
}

function stepOf({ step, bareIntegers }: WrittenFigure, kind: FigureKind, notation: Notation): Rational | null {
  if (step !== undefined && step !== null) return requireStep(typeof step === "number" ? fromNumber(step) : step)
  const { decimals, magnitude, value, mark, fraction } = notation
  if (fraction) return null
  if (bareIntegers === "exact" && decimals === 0 && magnitude === 0 && mark === null) return null
  return kind === "count" && magnitude === 0 ? stepOfCount(value) : stepOfDecimals(decimals - magnitude)
}

function requireStep(step: Rational): Rational {
  if (sign(step) > 0) return step
  throw new NfoldError("bad-figure", "the step of a figure is not above zero", { expected: "a number above zero" })
}

/** Which mark a figure of the kind may carry; none is always fine. */
const marksAllowed: Readonly<Record<FigureKind, readonly Mark[]>> = {
  count: [],
  amount: ["percent"],
  share: ["percent"],
  multiple: ["times"],
  "percent-change": ["percent"],
  "points-change": ["points"],
}

function requireMark(written: string, kind: FigureKind, { mark, value, fraction }: Notation): void {
  const fits = mark === null || marksAllowed[kind].includes(mark)
  if (fits && (kind !== "count" || isInteger(value) || fraction)) return
  throw new NfoldError("bad-figure", `${JSON.stringify(written)} is not written as a ${kind}`, {
    expected: exampleOf[kind],
  })
}

const exampleOf: Readonly<Record<FigureKind, string>> = {
  count: "a whole number such as 25,575 or 25.5 thousand",
  amount: "a number such as 1,234.5",
  share: "a percentage such as 26.8%",
  multiple: "a multiple such as 2.4x, 2.4 times or 2.5-fold",
  "percent-change": "a percentage such as +240.9% or -4.9%",
  "points-change": "percentage points such as 14.8 pp",
}
