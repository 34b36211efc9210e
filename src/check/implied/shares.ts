import { shareRelation } from "../../growth/share.ts"
import { isBounded } from "../../numbers/interval.ts"
import { reasonsOf } from "../propagate.ts"
import { pairKey, statedShares } from "../system.ts"
import { rangeText, sentenceStart } from "../words.ts"
import type { Draft, ImpliedInput } from "./draft.ts"

/** The share of a part in its whole where none is printed: thefts were 92.2% of cybercrimes. */
export function impliedShares({ system, bounds, names }: ImpliedInput): readonly Draft[] {
  const stated = statedShares(system)
  return system.rests.flatMap((rest): Draft[] => {
    const part = system.variables[rest.part]
    const whole = system.variables[rest.whole]
    const ofPart = bounds.get(rest.part)
    const ofWhole = bounds.get(rest.whole)
    if (part === undefined || whole === undefined || ofPart === undefined || ofWhole === undefined) return []
    if (stated.has(pairKey(rest.part, rest.whole)) || part.measure === null || whole.measure === null) return []
    const interval = shareRelation.solve("share", { part: ofPart.interval, whole: ofWhole.interval })
    if (interval === null || !isBounded(interval)) return []
    const { measure, area, period } = part
    const where = `${names.measure(whole.measure)}${names.inArea(area)}${names.inPeriod(period)}`
    const text = `${sentenceStart(names.measure(measure))} were ${rangeText(interval, "share")} of ${where}.`
    const reasons = [...reasonsOf(ofPart), ...reasonsOf(ofWhole)]
    return [{ quantity: "share", kind: "share", unit: null, measure, area, period, interval, text, reasons }]
  })
}
