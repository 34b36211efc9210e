import { daysInYear } from "../../calendar/day.ts"
import { daysIn, monthsIn } from "../../calendar/length.ts"
import type { Period } from "../../calendar/period.ts"
import { sameYearEarlier } from "../../calendar/same-year-earlier.ts"
import type { PartYearLayout } from "./layout.ts"

/** A past year divided where the projected year is: what came in its part and in its rest. */
export interface DividedFacts {
  readonly year: number
  readonly part: number
  readonly rest: number
}

/** What the methods work with. */
export interface PartYearFacts {
  readonly year: number
  readonly part: Period
  readonly rest: Period
  readonly daysOfYear: number
  readonly daysOfPart: number
  readonly daysOfRest: number
  /** Last year's, which a leap day may make longer. */
  readonly lastPartDays: number
  readonly lastRestDays: number
  /** Already counted in the projected year. */
  readonly thisPart: number
  readonly lastPart: number
  readonly lastRest: number
  readonly lastTotal: number
  /** Whole past years in a row, oldest first. */
  readonly totals: readonly { readonly year: number; readonly value: number }[]
  /** Past years of which the part is known, oldest first; the year before is always among them. */
  readonly divided: readonly DividedFacts[]
  /** The last block that is known: a month, a quarter or the whole part. */
  readonly latest: { readonly period: Period; readonly value: number }
}

/** The facts that a layout holds when its blocks have these values. */
export function partYearFacts(layout: PartYearLayout, values: readonly number[]): PartYearFacts {
  const sumAt = (places: readonly number[]): number => places.reduce((sum, place) => sum + (values[place] ?? 0), 0)
  const divided = layout.divided.map(({ year, part, rest }) => ({ year, part: sumAt(part), rest: sumAt(rest) }))
  const last = divided[divided.length - 1] ?? { year: layout.year - 1, part: 0, rest: 0 }
  const latestPlace = layout.blocks.length - 1
  return {
    year: layout.year,
    part: layout.part,
    rest: layout.rest,
    daysOfYear: daysInYear(layout.year),
    daysOfPart: daysIn(layout.part),
    daysOfRest: daysIn(layout.rest),
    lastPartDays: daysIn(sameYearEarlier(layout.part)),
    lastRestDays: daysIn(sameYearEarlier(layout.rest)),
    thisPart: sumAt(layout.thisPart),
    lastPart: last.part,
    lastRest: last.rest,
    lastTotal: last.part + last.rest,
    totals: layout.totals.map(({ year, blocks }) => ({ year, value: sumAt(blocks) })),
    divided,
    latest: { period: layout.blocks[latestPlace]?.period ?? layout.part, value: values[latestPlace] ?? 0 },
  }
}

/** Months of a period, a month that it covers in part counted by its share of days: 1.5 for 1 January to 14 February 2021. */
export function monthsOf(period: Period): number {
  const whole = monthsIn(period)
  if (whole !== null) return whole
  return (12 * daysIn(period)) / daysInYear(period.first.year)
}
