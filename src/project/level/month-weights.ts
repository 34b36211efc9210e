import { dayNumber, daysInMonth } from "../../calendar/day.ts"
import type { Period } from "../../calendar/period.ts"

/** Which months a period covers, as shares of its days; months are counted from January of year 0. */
export interface MonthWeights {
  readonly first: number
  readonly weights: readonly number[]
  /** Share of each month's own days that is covered: below 1 where the period starts or ends inside a month. */
  readonly covered: readonly number[]
}

/** A daily level over a period is the mean of the levels of its months, weighted by their days in it. */
export function monthWeights({ first, last }: Period): MonthWeights {
  const start = monthNumber(first)
  const days = dayNumber(last) - dayNumber(first) + 1
  const months = Array.from({ length: monthNumber(last) - start + 1 }, (_, index) => {
    const [year, month] = [Math.floor((start + index) / 12), ((start + index) % 12) + 1]
    const length = daysInMonth(year, month)
    const from = Math.max(dayNumber(first), dayNumber({ year, month, day: 1 }))
    const to = Math.min(dayNumber(last), dayNumber({ year, month, day: length }))
    return { length, inside: to - from + 1 }
  })
  return {
    first: start,
    weights: months.map(({ inside }) => inside / days),
    covered: months.map(({ inside, length }) => inside / length),
  }
}

function monthNumber({ year, month }: { readonly year: number; readonly month: number }): number {
  return 12 * year + month - 1
}
