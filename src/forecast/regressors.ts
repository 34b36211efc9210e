import { dayNumber } from "../calendar/day.ts"
import { daysIn, monthsIn } from "../calendar/length.ts"
import { monthsPeriod, type Period } from "../calendar/period.ts"
import { parsePeriod } from "../calendar/period-text.ts"
import { NfoldError } from "../errors.ts"

/**
 * Regressors for the make-up of months or quarters: six columns, Mondays less Sundays to Saturdays less Sundays of each period.
 * As `regressors` and, for the periods that follow, as `futureRegressors` of `arima` they take out that a month with five Saturdays sells more.
 *
 * Misleads for holidays that move, such as Easter, which need columns of their own.
 *
 * @param first the first period, a month such as `2021-01` or a quarter such as `2021-Q1`
 * @param count periods in all
 * @returns six columns of `count` whole numbers
 * @throws NfoldError `bad-period`, `bad-argument`
 * @see Findley, Monsell, Bell, Otto & Chen 1998, *New capabilities and methods of the X-12-ARIMA seasonal-adjustment program*, section 1.2.1
 * @example
 * tradingDays("2021-01", 2)[0] // => [-1, 0]
 */
export function tradingDays(first: string, count: number): number[][] {
  const start = parsePeriod(first)
  const months = monthsIn(start)
  if (months === null || (start.form !== "month" && start.form !== "quarter")) {
    throw new NfoldError("bad-argument", `tradingDays: the first period is a month or a quarter, received "${first}"`)
  }
  requireCount("tradingDays", count)
  const rows = Array.from({ length: count }, (_, index) => weekdayCounts(shifted(start, index * months, months)))
  return [0, 1, 2, 3, 4, 5].map((weekday) => rows.map((counts) => (counts[weekday] ?? 0) - (counts[6] ?? 0)))
}

/**
 * The regressor of a level that changes once and for good: 0 before `position`, 1 from it on. Its coefficient is the size of the change.
 *
 * @param length   values of the column
 * @param position 0-based place of the first value at the new level
 * @throws NfoldError `bad-argument`
 * @see Box & Tiao 1975, *Intervention analysis with applications to economic and environmental problems*
 * @example
 * levelShift(5, 3) // => [0, 0, 0, 1, 1]
 */
export function levelShift(length: number, position: number): number[] {
  requireCount("levelShift", length)
  if (!Number.isInteger(position) || position < 0 || position >= length) {
    throw new NfoldError(
      "bad-argument",
      `levelShift: the position is a whole number from 0 to ${length - 1}, received ${position}`,
    )
  }
  return Array.from({ length }, (_, index) => (index < position ? 0 : 1))
}

/** Mondays, Tuesdays, ..., Sundays of a period. */
function weekdayCounts(period: Period): number[] {
  const days = daysIn(period)
  const counts = new Array<number>(7).fill(Math.floor(days / 7))
  // 1 January of year 1, day number 0, is a Monday of the proleptic calendar.
  const start = dayNumber(period.first)
  for (let extra = 0; extra < days % 7; extra++) {
    const weekday = (start + extra) % 7
    counts[weekday] = (counts[weekday] ?? 0) + 1
  }
  return counts
}

function shifted({ first }: Period, by: number, months: number): Period {
  const from = 12 * first.year + first.month - 1 + by
  const to = from + months - 1
  return monthsPeriod(Math.floor(from / 12), (from % 12) + 1, Math.floor(to / 12), (to % 12) + 1)
}

function requireCount(name: string, count: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= 100_000) return
  throw new NfoldError("bad-argument", `${name}: the length is a whole number from 1 to 100000, received ${count}`)
}
