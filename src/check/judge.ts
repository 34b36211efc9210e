import { NfoldError } from "../errors.ts"
import { type Figure, type FigureKind, isComparable, isCountOrAmount } from "../figures/figure.ts"
import { figureFrom } from "../figures/figure-from.ts"
import type { Relation } from "../growth/relation.ts"
import { contains, exactly, type Interval, intersect, negateInterval, positive } from "../numbers/interval.ts"
import { compare, equals, negate, one, type Rational, sign } from "../numbers/rational.ts"
import { type RoundingRule, round } from "../numbers/rounding.ts"
import type { ReleaseClaim } from "../release/types.ts"
import { type Direction, directionOf } from "./direction.ts"
import type { Printed } from "./printed.ts"
import { type Statement, statedKindOf, statementsOf } from "./statements.ts"
import type { Verdict } from "./types.ts"
import { canBeWhole } from "./whole-counts.ts"

/** What a claim prints: the value it states, as it is signed, and every value behind it. */
export interface Result {
  readonly kind: FigureKind
  readonly written: string
  readonly value: Rational
  readonly decimals: number
  readonly step: Rational | null
  readonly hedged: boolean
  readonly rounding: RoundingRule
  readonly interval: Interval
}

/** Why a claim cannot be judged. */
export type Obstacle = "no-result" | "not-printed" | "other-units" | "base-not-positive"

/** A claim of a formula with its verdict and all that the verdict rests on. */
export interface Judged {
  readonly claim: ReleaseClaim
  readonly verdict: Verdict
  /** The reading that holds, or the likeliest; null when there is more than one and none can be told. */
  readonly statement: Statement | null
  readonly result: Result | null
  /** From the printed values themselves; null when it cannot be computed. */
  readonly computed: Rational | null
  /** From every value behind them; null when it cannot be computed. */
  readonly computedInterval: Interval | null
  readonly strict: boolean | null
  readonly obstacle: Obstacle | null
  /** Whether counts that fit are no whole numbers: 26.8% of 40. */
  readonly impossibleCounts: boolean
}

/** Judges a claim: it is consistent when some values behind the printed ones make its formula true, in one of its readings. */
export function judge(claim: ReleaseClaim, printed: ReadonlyMap<string, Printed>, rounding: RoundingRule): Judged {
  const direction = directionOf(claim)
  const result = resultOf(claim, printed, rounding)
  const words = [claim.written, result?.written].filter((text) => text !== undefined).join(" ")
  const atLeastOne = result !== null && compare(result.value, one) >= 0
  const isLevel = result !== null && isLevelInPercent(result)
  const statements = statementsOf(claim, { words, direction, atLeastOne, isLevel })
  const judged = statements.map((statement) => judgeStatement({ claim, statement, result, printed, direction }))
  const best =
    judged.find(({ verdict, strict }) => verdict === "consistent" && strict === true) ??
    judged.find(({ verdict }) => verdict === "consistent") ??
    judged.find(({ verdict }) => verdict === "inconsistent") ??
    judged[0]
  if (best === undefined) throw new NfoldError("bad-argument", `judge: a ${claim.kind} is no formula`)
  return best.verdict === "unverifiable" && judged.length > 1 ? { ...best, statement: null } : best
}

interface Question {
  readonly claim: ReleaseClaim
  readonly statement: Statement
  readonly result: Result | null
  readonly printed: ReadonlyMap<string, Printed>
  readonly direction: Direction | null
}

function judgeStatement({ claim, statement, result: printedResult, printed, direction }: Question): Judged {
  const { relation } = statement
  const isDifference = claim.kind === "difference"
  const stated = isDifference && printedResult !== null ? signed(printedResult, direction, null) : printedResult
  const nothing = { computed: null, computedInterval: null, strict: null, impossibleCounts: false }
  const open = { claim, statement, result: stated, ...nothing }
  const unverifiable = (obstacle: Obstacle): Judged => ({ ...open, verdict: "unverifiable", obstacle })
  if (stated === null) return unverifiable("no-result")
  if (!canPrint(relation, stated.kind)) return unverifiable("other-units")
  const givens = givenFigures(statement, printed)
  const base = givens.get(relation.base ?? "")
  if (base !== undefined && intersect(base.interval, positive) === null) return unverifiable("base-not-positive")
  if (givens.size < Object.keys(statement.givens).length) {
    if (canBeWhole({ relation, givens, result: stated.interval })) return unverifiable("not-printed")
    return { ...open, verdict: "inconsistent", obstacle: null, impossibleCounts: true }
  }
  if (!areComparable([...givens.values()])) return unverifiable("other-units")
  const computedInterval = relation.solve(
    relation.result,
    known(givens, ({ interval }) => interval),
  )
  if (computedInterval === null) return unverifiable("base-not-positive")
  const computed = pointOf(relation, givens)
  const result = isDifference ? signed(stated, direction, computed) : stated
  const inRange = intersect(computedInterval, result.interval) !== null
  const holds = inRange && canBeWhole({ relation, givens, result: result.interval })
  const found = { ...open, result, computed, computedInterval, obstacle: null }
  if (!holds) return { ...found, verdict: "inconsistent", impossibleCounts: inRange }
  return { ...found, verdict: "consistent", strict: computed !== null && isStrict(computed, result) }
}

function givenFigures({ givens }: Statement, printed: ReadonlyMap<string, Printed>): ReadonlyMap<string, Figure> {
  const found = Object.entries(givens).flatMap(([term, id]) => {
    const one = printed.get(id ?? "")
    return one === undefined ? [] : [[term, one.figure] as const]
  })
  return new Map(found)
}

function known(
  givens: ReadonlyMap<string, Figure>,
  of: (figure: Figure) => Interval,
): Readonly<Record<string, Interval>> {
  return Object.fromEntries([...givens].map(([term, figure]) => [term, of(figure)]))
}

/** Whether all are of kinds that compare, and in one unit as far as they print one. */
function areComparable(figures: readonly Figure[]): boolean {
  const [first, ...others] = figures
  if (first === undefined) return false
  return others.every(({ kind, unit }) => {
    const sameUnit = first.unit === null || unit === null || first.unit === unit
    return sameUnit && isComparable(first.kind, kind)
  })
}

/** Whether a figure of that kind can state what the relation gives: no count states a percent change. */
function canPrint({ terms, result }: Relation, kind: FigureKind): boolean {
  const stated = terms[result] ?? "quantity"
  switch (stated) {
    case "multiple":
      return kind === "multiple"
    case "share":
    case "percent-change":
    case "points-change":
      return kind !== "multiple" && !isCountOrAmount(kind)
    case "count":
    case "amount":
      return isCountOrAmount(kind)
    case "difference":
      return kind !== "multiple"
    case "quantity":
      return true
  }
}

/** "104.2%" printed as an amount: the level before is 100. */
function isLevelInPercent({ kind, written }: Result): boolean {
  return kind === "amount" && /%|per ?cent|процент|проц/i.test(written)
}

/** What the printed values themselves give; null where the formula has no one answer. */
function pointOf(relation: Relation, givens: ReadonlyMap<string, Figure>): Rational | null {
  const solved = relation.solve(
    relation.result,
    known(givens, ({ value }) => exactly(value)),
  )
  return solved !== null && solved.low !== null && solved.high !== null && equals(solved.low, solved.high)
    ? solved.low
    : null
}

/** A difference is printed without a sign: the words give it, or else the figures. */
function signed(result: Result, direction: Direction | null, computed: Rational | null): Result {
  const falls = direction === "down" || (direction !== "up" && computed !== null && sign(computed) < 0)
  if (!falls || sign(result.value) <= 0) return result
  return { ...result, value: negate(result.value), interval: negateInterval(result.interval) }
}

function isStrict(computed: Rational, { value, step, hedged, interval, rounding }: Result): boolean {
  if (hedged) return contains(interval, computed)
  return equals(step === null ? computed : round(computed, step, rounding), value)
}

/** The value and interval that a claim prints, from its figure or, without one, from the words it is written in. */
function resultOf(claim: ReleaseClaim, printed: ReadonlyMap<string, Printed>, rounding: RoundingRule): Result | null {
  const id = claim.figure ?? (claim.kind === "sum" ? claim.to : null)
  const figure = printed.get(id ?? "")?.figure ?? figureInWords(claim, rounding)
  if (figure === null) return null
  const { kind, written, value, decimals, step, hedge, interval } = figure
  return { kind, written, value, decimals, step, hedged: hedge !== null, rounding, interval }
}

function figureInWords({ kind, written }: ReleaseClaim, rounding: RoundingRule): Figure | null {
  const figureKind = statedKindOf(kind)
  if (written === undefined || figureKind === null) return null
  try {
    return figureFrom({ written, kind: figureKind, rounding })
  } catch (error) {
    if (error instanceof NfoldError) return null
    throw error
  }
}
