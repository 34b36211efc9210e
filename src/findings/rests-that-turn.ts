import type { Checked, ImpliedFigure } from "../check/types.ts"
import type { RankedFinding } from "./ranked.ts"
import { yearPairs } from "./year-pairs.ts"

const most = 3

/**
 * Something rose, and all that is counted beside it fell, or the other way round: the headline is about one part, the sentence
 * about the rest.
 */
export function restsThatTurn({ figures, implied }: Checked): readonly RankedFinding[] {
  const change = new Map(yearPairs(figures).map(({ earlier, later }) => [later.id, later.value - earlier.value]))
  return implied
    .filter((rest) => turns(rest, change))
    .toSorted((a, b) => Number(isYear(b)) - Number(isYear(a)) || width(a) - width(b))
    .slice(0, most)
    .map(({ text, because }, index) => ({ code: "rest-turns", weight: 80 - index, because, text }))
}

/** Whether the rest went one way and a figure that it rests on the other. */
function turns({ quantity, low, high, because }: ImpliedFigure, change: ReadonlyMap<string, number>): boolean {
  if (quantity !== "rest-growth" || low === null || high === null || low * high <= 0) return false
  return because.some((id) => (change.get(id) ?? 0) * high < 0)
}

/** Whole years matter more than parts of them. */
function isYear({ period }: ImpliedFigure): boolean {
  return period !== null && /^\d{4}$/.test(period)
}

function width({ low, high }: ImpliedFigure): number {
  return (high ?? 0) - (low ?? 0)
}
