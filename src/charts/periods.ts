import { type CalendarDate, daysInMonth } from "../calendar/day.ts"
import { median } from "../numbers/statistics.ts"
import type { Places } from "./places.ts"
import { readStretches, type Stretch } from "./stretch.ts"
import { timeLabels } from "./time-labels.ts"

/**
 * Places on a time axis: each point stands in the middle of its period, a missing period is a gap, a period longer than
 * the others (January-February among months) is one wider mark. Null unless every label is a period or a week and each
 * starts after the one before.
 */
export function periodPlaces(labels: readonly string[], locale: string): Places | null {
  const stretches = readStretches(labels)
  if (stretches === null) return null
  const extents = stretches.map(extentInMonths)
  const usual = median(extents.map(({ start, end }) => end - start))
  const spans = extents.map(({ start, end }) => {
    const inset = end - start > 1.5 * usual ? usual / 2 : (end - start) / 2
    return { start: start + inset, end: end - inset }
  })
  return {
    spans: toUnit(spans),
    breaks: breaksOf(stretches, spans),
    nameOf: (index) => labels[index] ?? "",
    ladder: () => timeLabels(stretches, locale),
  }
}

/** Months since year 0 with days as fractions, so that months are equally wide on the axis. */
function extentInMonths({ first, last }: Stretch): { start: number; end: number } {
  return { start: monthsOf(first, first.day - 1), end: monthsOf(last, last.day) }
}

function monthsOf({ year, month }: CalendarDate, daysGone: number): number {
  return year * 12 + month - 1 + daysGone / daysInMonth(year, month)
}

/** Spans from 0 at the first to 1 at the last; in the middle where there is only one place. */
export function toUnit(spans: readonly { start: number; end: number }[]): Places["spans"] {
  const low = spans[0]?.start ?? 0
  const high = spans.at(-1)?.end ?? 0
  if (high === low) return spans.map(() => ({ start: 0.5, end: 0.5 }))
  return spans.map(({ start, end }) => ({ start: (start - low) / (high - low), end: (end - low) / (high - low) }))
}

/** Weekends and holidays are no gaps in a daily series; in any other a missing period is one. */
function breaksOf(stretches: readonly Stretch[], spans: readonly { start: number; end: number }[]): Places["breaks"] {
  const steps = spans.slice(1).map((span, index) => span.start - (spans[index]?.end ?? 0))
  if (steps.length === 0) return new Set()
  const usual = median(steps)
  const longest = stretches[0]?.form === "day" ? 6 * usual : 1.75 * usual
  return new Set(steps.flatMap((step, index) => (step > longest ? [index + 1] : [])))
}
