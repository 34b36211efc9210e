import { isBounded } from "../../numbers/interval.ts"
import { reasonsOf } from "../propagate.ts"
import type { Rest } from "../system.ts"
import { rangeText, sentenceStart } from "../words.ts"
import type { Draft, ImpliedInput } from "./draft.ts"

/** What is left of each whole without one of its parts: all other crimes. */
export function impliedRests(input: ImpliedInput): readonly Draft[] {
  const { system, bounds } = input
  return system.rests.flatMap((rest): Draft[] => {
    const bound = bounds.get(rest.rest)
    const whole = system.variables[rest.whole]
    if (bound === undefined || whole === undefined || !isBounded(bound.interval)) return []
    const { kind, unit, measure, area, period } = whole
    const what = `${restLabel(rest, input)}${input.names.inArea(area)}${input.names.inPeriod(period)}`
    const text = `${sentenceStart(what)}: ${rangeText(bound.interval, kind)}.`
    return [
      {
        quantity: "rest",
        kind,
        unit,
        measure,
        area,
        period,
        interval: bound.interval,
        text,
        reasons: reasonsOf(bound),
      },
    ]
  })
}

/** "registered crimes other than cybercrimes", or "the rest of 25,575" where they have no names. */
export function restLabel({ part, whole }: Rest, { system, names }: ImpliedInput): string {
  const ofPart = system.variables[part]?.measure ?? null
  const ofWhole = system.variables[whole]?.measure ?? null
  if (ofPart !== null && ofWhole !== null) return `${names.measure(ofWhole)} other than ${names.measure(ofPart)}`
  return `the rest of ${system.variables[whole]?.printed[0]?.written ?? "the whole"}`
}
