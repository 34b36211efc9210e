import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { monthsPeriod, yearPeriod } from "../../src/calendar/period.ts"
import type { Piece } from "../../src/project/part-year/cover.ts"

/** A series of M3: what competitors were given and what came, together. */
export interface CompetitionSeries {
  readonly id: number
  readonly values: readonly number[]
}

/** A year to complete: two totals, last year's first months, this year's; and what the year turned out to be. */
export interface PartYearCase {
  readonly id: number
  readonly months: number
  readonly pieces: readonly Piece[]
  readonly outturn: number
}

export interface ShortSeriesCase {
  readonly id: number
  readonly known: readonly number[]
  readonly outturns: readonly number[]
}

/** Values and outturns joined: the benchmark draws its own line between what is known and what is not. */
export function readCompetition(path: string, group: string): readonly CompetitionSeries[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n")
  return lines
    .map((line) => JSON.parse(line))
    .filter((series) => series.group === group)
    .map((series) => ({ id: Number(series.id.slice(1)), values: [...series.values, ...series.actual] }))
}

/**
 * One year a series, its last: of every series with at least five whole years (blocks of 12 from the end), for 1 to 11 known
 * months. The years are named 2001 to 2003, which have the same days.
 */
export function partYearCases(series: readonly CompetitionSeries[]): readonly PartYearCase[] {
  return series
    .filter(({ values }) => values.length >= 60)
    .flatMap(({ id, values }) =>
      Array.from({ length: 11 }, (_, index) => {
        const months = index + 1
        const [first, last, next] = [values.slice(-36, -24), values.slice(-24, -12), values.slice(-12)]
        const pieces = [
          { period: yearPeriod(2001), value: total(first) },
          { period: yearPeriod(2002), value: total(last) },
          { period: monthsPeriod(2002, 1, 2002, months), value: total(last.slice(0, months)) },
          { period: monthsPeriod(2003, 1, 2003, months), value: total(next.slice(0, months)) },
        ]
        return { id, months, pieces, outturn: total(next) }
      }),
    )
}

/** Two to six known values before the last six, which are the outturns. */
export function shortSeriesCases(series: readonly CompetitionSeries[]): readonly ShortSeriesCase[] {
  return series.flatMap(({ id, values }) =>
    [2, 3, 4, 5, 6].map((known) => ({ id, known: values.slice(-6 - known, -6), outturns: values.slice(-6) })),
  )
}

export function isOdd({ id }: { readonly id: number }): boolean {
  return id % 2 === 1
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
