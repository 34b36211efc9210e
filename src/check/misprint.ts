import { decimalText } from "../numbers/decimal.ts"
import { contains } from "../numbers/interval.ts"
import { absolute, fromInteger, isInteger, type Rational } from "../numbers/rational.ts"
import type { ExplainInput } from "./explain.ts"
import { valueText } from "./words.ts"

const fewestDigits = 3
const fewestDigitsOfCount = 4

/**
 * How the claim would read with one digit other than printed, or with two neighbours exchanged: first in the claim itself, then in
 * one of the counts it is computed from. Null when no such change makes it hold, or more than one does.
 */
export function misprintOf(input: ExplainInput): string | null {
  return misprintOfResult(input) ?? misprintOfCount(input)
}

function misprintOfResult({ judged, result }: ExplainInput): string | null {
  const { computed } = judged
  if (computed === null) return null
  const right = decimalText(computed, result.decimals)
  const wrong = decimalText(result.value, result.decimals)
  const digits = wrong.replace(/\D/g, "").length
  return digits >= fewestDigits && isOneSlip(right, wrong) ? valueText(computed, result.kind, result.decimals) : null
}

function misprintOfCount({ judged, result, relation, known, printed }: ExplainInput): string | null {
  const found = Object.entries(judged.statement?.givens ?? {}).flatMap(([term, id]) => {
    const figure = printed.get(id ?? "")?.figure
    if (figure === undefined || figure.kind !== "count" || !isInteger(figure.value)) return []
    const { [term]: _wrong, ...others } = known
    const allowed = relation.solve(term, { ...others, [relation.result]: result.interval })
    if (allowed === null) return []
    const slips = slipsOf(figure.value).filter((value) => contains(allowed, value))
    return slips.map((value) => `${valueText(value, "count")} in place of ${figure.written}`)
  })
  const [correction, another] = found
  return another === undefined ? (correction ?? null) : null
}

/** Every whole number one slip away, of as many digits. */
function slipsOf(value: Rational): readonly Rational[] {
  const digits = absolute(value).numerator.toString()
  if (digits.length < fewestDigitsOfCount) return []
  const replaced = [...digits].flatMap((digit, index) =>
    [..."0123456789"]
      .filter((other) => other !== digit)
      .map((other) => digits.slice(0, index) + other + digits.slice(index + 1)),
  )
  const exchanged = [...digits].slice(1).map((_, index) => exchange(digits, index))
  const texts = new Set([...replaced, ...exchanged].filter((text) => text !== digits && !text.startsWith("0")))
  return [...texts].map((text) => fromInteger(BigInt(text)))
}

function isOneSlip(right: string, wrong: string): boolean {
  if (right.length !== wrong.length) return false
  const different = [...right].flatMap((character, index) => (character === wrong[index] ? [] : [index]))
  const [first, second, third] = different
  if (first === undefined || third !== undefined) return false
  return second === undefined || (second === first + 1 && exchange(right, first) === wrong)
}

function exchange(text: string, at: number): string {
  return `${text.slice(0, at)}${text[at + 1] ?? ""}${text[at] ?? ""}${text.slice(at + 2)}`
}
