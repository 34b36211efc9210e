import { type Interval, intersect, isBounded, negative } from "../../numbers/interval.ts"
import { reasonsOf } from "../propagate.ts"
import { groundsOf, type Reason } from "../reasons.ts"
import type { Constraint, Variable } from "../system.ts"
import { rangeText, sentenceStart } from "../words.ts"
import type { Draft, ImpliedInput } from "./draft.ts"

/** Quantities that nobody printed and that the figures bound: a total from a part and its share, an earlier value from growth. */
export function impliedValues(input: ImpliedInput): readonly Draft[] {
  const { system, bounds } = input
  return system.variables.flatMap((variable): Draft[] => {
    const bound = bounds.get(variable.index)
    if (variable.origin !== "unknown" || bound === undefined) return []
    const { kind, unit, measure, area, period, domain } = variable
    const { interval } = bound
    const reasons = reasonsOf(bound)
    const stated = [...groundsOf(reasons).constraints].some((index) => system.constraints[index]?.statedBy !== null)
    if (!isBounded(interval) && !stated) return []
    if (interval.high === null && interval.low === domain.low) return []
    const text = valueSentence(variable, interval, reasons, input)
    return [{ quantity: "value", kind, unit, measure, area, period, interval, text, reasons }]
  })
}

/** "25,575 at 26.8% makes 95,252 to 95,607 registered crimes in 2020." */
function valueSentence(
  variable: Variable,
  interval: Interval,
  reasons: readonly Reason[],
  input: ImpliedInput,
): string {
  const { measure, area, period, kind } = variable
  const range = rangeText(interval, kind)
  const derivation = reasons
    .map(({ constraint }) => (constraint === null ? undefined : input.system.constraints[constraint]))
    .map((constraint) => (constraint === undefined ? null : derivationOf(variable, constraint, input)))
    .find((found) => found !== null)
  if (measure === null) {
    const when = input.names.inPeriod(period)
    return `${derivation?.sum ?? "That"} makes ${range}${when === "" && derivation !== undefined ? derivation.what : when}.`
  }
  const place = input.names.place({ measure, area, period })
  if (kind !== "count") return `${sentenceStart(place)}: ${range}.`
  return `${derivation?.sum ?? "That"} makes ${range} ${place}.`
}

interface Derivation {
  /** "48,931 after a rise of 7%" */
  readonly sum: string
  /** What comes out, where it has no name of its own: " before". */
  readonly what: string
}

/** The sum in words, when everything else in the constraint is printed. */
function derivationOf(
  { index }: Variable,
  { relation, variables }: Constraint,
  { system }: ImpliedInput,
): Derivation | null {
  const term = Object.keys(variables).find((name) => variables[name] === index)
  const written = (name: string): string | null => system.variables[variables[name] ?? -1]?.printed[0]?.written ?? null
  const result = written(relation.result)
  if (term === undefined || result === null) return null
  if (relation.name === "share") {
    const part = written("part")
    const whole = written("whole")
    if (term === "whole" && part !== null) return { sum: `${part} at ${result}`, what: " in all" }
    return term === "part" && whole !== null ? { sum: `${result} of ${whole}`, what: "" } : null
  }
  if (relation.name === "index-number") {
    const known = written(term === "base" ? "value" : "base")
    if (known === null || (term !== "base" && term !== "value")) return null
    return term === "base"
      ? { sum: `${known} at ${result} of the level before`, what: " before" }
      : { sum: `${result} of ${known}`, what: " after" }
  }
  const change = changeOf(result, relation.name, system.variables[variables[relation.result] ?? -1])
  const other = written(term === "earlier" ? "later" : "earlier")
  if (other === null || (term !== "earlier" && term !== "later")) return null
  return term === "earlier"
    ? { sum: `${other} after ${change}`, what: " before" }
    : { sum: `${other} and then ${change}`, what: " after" }
}

function changeOf(result: string, relation: string, variable: Variable | undefined): string {
  if (relation !== "percent-change" && relation !== "difference") return `a factor of ${result}`
  const falls = variable?.printed.some(({ interval }) => intersect(interval, negative) !== null) ?? false
  return `a ${falls ? "fall" : "rise"} of ${result.replace(/^[+\-\u2212]\s*/, "")}`
}
