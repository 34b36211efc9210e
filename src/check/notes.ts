import { type Figure, isCountOrAmount } from "../figures/figure.ts"
import { add, divide, equals, floor, fromInteger, isInteger, multiply, type Rational } from "../numbers/rational.ts"
import { type RoundingRule, round } from "../numbers/rounding.ts"
import type { Judged, Obstacle, Result } from "./judge.ts"
import type { Printed } from "./printed.ts"
import { rangeText, valueText } from "./words.ts"

/** Why a claim has its verdict, in words. */
export function noteOf(judged: Judged, printed: ReadonlyMap<string, Printed>): string {
  const { verdict, result, obstacle } = judged
  if (obstacle !== null) return noteOfObstacle(obstacle, judged)
  if (result === null) return "nothing is claimed"
  if (judged.impossibleCounts) return noteOfImpossibleCounts(judged, result, printed)
  const sum = computation(judged, result, printed)
  const tie = noteOfTie(judged, result)
  if (verdict === "consistent") {
    const reading =
      judged.statement?.reading === "times-more" ? `, read as that many times on top: ${result.written}` : ""
    return join([`${sum}${reading}`, judged.strict === false && tie === null ? withinRounding : null, tie])
  }
  return join([`${sum}, not ${shown(result.value, result)}`, rangeOf(judged, result), tie])
}

const withinRounding = "it holds within the rounding of the figures, not from the printed values themselves"

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join("; ")
}

function noteOfObstacle(obstacle: Obstacle, { claim, statement }: Judged): string {
  switch (obstacle) {
    case "no-result":
      return "no figure is printed that could be compared"
    case "other-units":
      return "its figures are not of one kind and unit"
    case "base-not-positive":
      return "the value that it is measured against is not above zero, so that there is no such growth or share"
    case "not-printed": {
      // A multiple of which both readings are open has no statement, and the same two terms in each.
      const givens = statement?.givens ?? { earlier: claim.from ?? null, later: claim.to ?? null }
      const missing = Object.entries(givens).filter(([, id]) => id === null)
      const names = missing.map(([term]) => termNames.get(term) ?? (claim.kind === "sum" ? "a part" : "a value"))
      if (claim.kind !== "share" && names.length > 1) return "neither value behind it is printed"
      return `${names.join(" and ")} ${names.length > 1 ? "are" : "is"} not printed`
    }
  }
}

const termNames: ReadonlyMap<string, string> = new Map([
  ["earlier", "the earlier value"],
  ["later", "the later value"],
  ["base", "the earlier value"],
  ["value", "the later value"],
  ["whole", "the whole"],
  ["part", "the part"],
  ["earlierPart", "the part before"],
  ["laterPart", "the part after"],
  ["earlierWhole", "the whole before"],
])

/** "10,567 to 25,575 is +142.03%" */
function computation(
  { statement, computed, computedInterval }: Judged,
  result: Result,
  printed: ReadonlyMap<string, Printed>,
): string {
  if (statement === null) return ""
  const { relation, givens } = statement
  const value =
    computed !== null
      ? shown(computed, result, 2)
      : computedInterval === null
        ? "?"
        : rangeText(computedInterval, result.kind)
  return (relation.claim?.words ?? "").replaceAll(/\{(\w+)\}/g, (_, term: string) =>
    term === relation.result ? value : (printed.get(givens[term] ?? "")?.entry.written ?? "?"),
  )
}

/** The range that rounding leaves, when it leaves one. */
function rangeOf({ computedInterval }: Judged, result: Result): string | null {
  if (computedInterval === null) return null
  const { low, high } = computedInterval
  if (low !== null && high !== null && equals(low, high)) return null
  return `with rounding ${rangeText(computedInterval, result.kind, decimalsOf(result) + 1)}`
}

/** 2.45 is as near to 2.4 as to 2.5: the rule decides. */
function noteOfTie({ computed }: Judged, result: Result): string | null {
  const { step, kind } = result
  if (computed === null || step === null || result.hedged) return null
  const steps = divide(computed, step)
  if (isInteger(steps) || !isInteger(multiply(steps, fromInteger(2)))) return null
  const decimals = decimalsOf(result)
  const by = (rule: RoundingRule): string => valueText(round(computed, step, rule), kind, decimals)
  const tie = `${valueText(computed, kind, decimals + 1)} is a tie`
  return by("half-up") === by("half-even")
    ? `${tie}: ${by("half-up")} by half-up and half-even, ${by("truncate")} by truncation`
    : `${tie}: ${by("half-up")} by half-up, ${by("half-even")} by half-even`
}

/** "26.8% of 40 is no whole number: 10 would be 25%, 11 27.5%" */
function noteOfImpossibleCounts({ statement }: Judged, result: Result, printed: ReadonlyMap<string, Printed>): string {
  const whole = printed.get(statement?.givens.whole ?? "")?.figure
  if (statement?.relation.name !== "share" || whole === undefined || !isExact(whole)) {
    return "no whole numbers behind the rounded counts give it"
  }
  const exact = divide(multiply(result.value, whole.value), fromInteger(100))
  const below = fromInteger(floor(exact))
  const of = (part: Rational): string =>
    valueText(divide(multiply(part, fromInteger(100)), whole.value), "share", decimalsOf(result) + 1).replace(
      /\.?0+%$/,
      "%",
    )
  const above = add(below, fromInteger(1))
  const plain = (part: Rational): string => valueText(part, "count")
  return `${shown(result.value, result)} of ${plain(whole.value)} is no whole number: ${plain(below)} would be ${of(below)}, ${plain(above)} ${of(above)}`
}

function isExact({ interval, value }: Figure): boolean {
  const { low, high } = interval
  return low !== null && high !== null && equals(low, value) && equals(high, value)
}

/** The value as the claim would print it, with more digits where asked. */
function shown(value: Rational, result: Result, more = 0): string {
  const digits = isCountOrAmount(result.kind) && isInteger(value) ? 0 : more
  return valueText(value, result.kind, decimalsOf(result) + digits)
}

function decimalsOf({ kind, decimals, value }: Result): number {
  return kind === "count" && isInteger(value) ? 0 : decimals
}
