import { formatPeriod, parsePeriod } from "../calendar/period-text.ts"
import { sameYearEarlier } from "../calendar/same-year-earlier.ts"
import type { CheckedFigure } from "../check/types.ts"
import { isCountOrAmount } from "../figures/figure.ts"

/** Two printed counts or amounts of one thing, the later a year after the earlier. */
export interface YearPair {
  readonly earlier: CheckedFigure
  readonly later: CheckedFigure
}

/**
 * Every pair of figures that measure the same thing a year apart, in the order of the later ones. Where two values stand at one
 * place, as where a text calls all that it counts "offences", nobody can say which belongs to which, and none is paired. O(n).
 */
export function yearPairs(figures: readonly CheckedFigure[]): readonly YearPair[] {
  const counted = figures.filter(
    ({ kind, measure, period }) => isCountOrAmount(kind) && measure !== null && period !== null,
  )
  const byPlace = new Map<string, CheckedFigure | null>()
  for (const figure of counted) {
    const key = keyOf(figure, figure.period)
    const before = byPlace.get(key)
    byPlace.set(key, before === undefined || before?.value === figure.value ? figure : null)
  }
  return counted.flatMap((later) => {
    const earlier = byPlace.get(keyOf(later, yearBefore(later.period))) ?? null
    return earlier === null || byPlace.get(keyOf(later, later.period)) === null ? [] : [{ earlier, later }]
  })
}

function keyOf({ measure, area }: CheckedFigure, period: string | null): string {
  return [measure ?? "", area ?? "", period ?? ""].join("\u0000")
}

function yearBefore(period: string | null): string | null {
  if (period === null) return null
  const later = parsePeriod(period)
  return later.first.year <= 1 ? null : formatPeriod(sameYearEarlier(later))
}
