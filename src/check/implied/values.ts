import { groundsOf } from "../reasons.ts"
import type { Variable } from "../system.ts"
import { rangeText, sentenceStart } from "../words.ts"
import { type Draft, type ImpliedInput, isBounded, reasonsOf } from "./draft.ts"

/** Quantities that nobody printed and that the figures bound: a total from a part and its share, an earlier value from growth. */
export function impliedValues({ system, bounds, names }: ImpliedInput): readonly Draft[] {
  return system.variables.flatMap((variable): Draft[] => {
    const bound = bounds.get(variable.index)
    if (variable.origin !== "unknown" || bound === undefined) return []
    const { kind, unit, measure, area, period } = variable
    const reasons = reasonsOf(bound)
    const stated = [...groundsOf(reasons).constraints].some((index) => system.constraints[index]?.statedBy !== null)
    if (!isBounded(bound.interval) && !stated) return []
    if (bound.interval.high === null && bound.interval.low === variable.domain.low) return []
    const range = rangeText(bound.interval, kind)
    const text = valueSentence(variable, range, names.place({ measure, area, period }))
    return [{ quantity: "value", kind, unit, measure, area, period, interval: bound.interval, text, reasons }]
  })
}

function valueSentence({ measure, kind }: Variable, range: string, place: string): string {
  if (measure === null) return `That makes the value that is not printed ${range}.`
  return kind === "count" ? `That makes ${range} ${place}.` : `${sentenceStart(place)}: ${range}.`
}
