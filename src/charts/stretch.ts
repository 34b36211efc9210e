import { type CalendarDate, dayNumber } from "../calendar/day.ts"
import { dateOfDayNumber } from "../calendar/day-date.ts"
import { parseMoment } from "../calendar/moment.ts"
import type { PeriodForm } from "../calendar/period.ts"
import { parsePeriod } from "../calendar/period-text.ts"

/** A stretch of time that a label names: a period or a week. */
export interface Stretch {
  readonly form: PeriodForm | "week"
  readonly first: CalendarDate
  readonly last: CalendarDate
  /** The day by which it belongs to a month and a year: its first, of a week the Thursday (ISO 8601). */
  readonly anchor: CalendarDate
}

/** The stretches that labels name, each after the one before; null when one names none or time runs backwards. */
export function readStretches(labels: readonly string[]): readonly Stretch[] | null {
  const stretches: Stretch[] = []
  for (const label of labels) {
    const stretch = readStretch(label)
    const before = stretches.at(-1)
    if (stretch === null || (before !== undefined && dayNumber(before.first) >= dayNumber(stretch.first))) return null
    stretches.push(stretch)
  }
  return stretches.length === 0 ? null : stretches
}

function readStretch(label: string): Stretch | null {
  if (/^\d{4}-W\d{2}$/.test(label)) return readWeek(label)
  try {
    const period = parsePeriod(label)
    return { ...period, anchor: period.first }
  } catch {
    return null
  }
}

function readWeek(label: string): Stretch | null {
  const week = parseMoment(label)
  if (week === null) return null
  const monday = 7 * week.place
  const [first, anchor, last] = [0, 3, 6].map((day) => dateOfDayNumber(monday + day))
  return first === undefined || anchor === undefined || last === undefined
    ? null
    : { form: "week", first, last, anchor }
}
