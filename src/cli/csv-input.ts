import { NfoldError } from "../errors.ts"
import { readCsv } from "../io/csv.ts"
import { readSeriesTable, type SeriesTable, type TableSeries } from "../io/series-table.ts"
import { frequencyOf, timeAt } from "../series/timeline.ts"
import { about, type Input, readInput } from "./input.ts"
import type { ColumnOptions } from "./series-options.ts"
import type { World } from "./world.ts"

/** The series of a CSV, and what is known of their times. */
export interface CsvSeries {
  readonly series: readonly TableSeries[]
  /** What the values are called; null when the column has no name. */
  readonly measure: string | null
  /** Observations a season; [1] without times. */
  readonly periods: readonly number[]
  /** What was read, in words: "monthly, 72 values, 2015-01 to 2020-12". */
  readonly reading: string
  readonly notes: readonly string[]
  /** Times of a series from its first value on; null without times. */
  readonly timesOf: (series: TableSeries, count: number) => readonly string[] | null
}

/** A CSV file, or standard input for "-". */
export function readCsvInput(world: World, file: string): Promise<Input> {
  return readInput(world, file, { from: "csv", streamFormat: "csv" })
}

/**
 * The series of a CSV input. Gaps are an error that names their lines, unless they are to be interpolated, which is then said.
 *
 * @throws NfoldError `bad-csv`, `missing-values`
 */
export function readCsvSeries(
  input: Input,
  columns: ColumnOptions,
  missing: "error" | "interpolate" | undefined,
): CsvSeries {
  return about(input, () => {
    if (/^\s*\{/.test(input.text)) {
      throw new NfoldError("bad-csv", "this is JSON, not CSV", { expected: "--ndjson for one series a line" })
    }
    const table = readCsv(input.text, input.limits)
    const found = readSeriesTable(table, columns)
    if (missing !== "interpolate") requireNoGaps(found)
    const longest = Math.max(...found.series.map(({ values }) => values.length))
    const frequency = found.timeline === null ? null : frequencyOf(found.timeline, longest)
    return {
      series: found.series,
      measure: columns.value ?? (table.hasHeader && table.columns.length <= 2 ? (table.columns.at(-1) ?? null) : null),
      periods: frequency?.periods ?? [1],
      reading: readingOf(found, frequency?.name ?? "without times", longest),
      notes: [...found.notes, ...gapNotes(found)],
      timesOf: (series, count) => timesOf(found, series, count),
    }
  })
}

function requireNoGaps({ gaps }: SeriesTable): void {
  const [first] = gaps
  if (first === undefined) return
  const { message, ...details } = first
  throw new NfoldError("missing-values", message, { ...details, problems: gaps.slice(0, 20) })
}

function gapNotes({ gaps }: SeriesTable): readonly string[] {
  if (gaps.length === 0) return []
  const listed = gaps.slice(0, 5).map(({ message, line }) => `line ${line}: ${message}`)
  return [`interpolated: ${listed.join("; ")}${gaps.length > 5 ? `; and ${gaps.length - 5} more` : ""}`]
}

function readingOf({ timeline, series }: SeriesTable, frequency: string, longest: number): string {
  const values = `${longest} ${longest === 1 ? "value" : "values"}`
  const count = series.length === 1 ? values : `${series.length} series of up to ${values}`
  if (timeline === null) return `${frequency}, ${count}`
  const first = Math.min(...series.map(({ start }) => start))
  const last = Math.max(...series.map(({ start, values }) => start + values.length - 1))
  return `${frequency}, ${count}, ${timeAt(timeline, first)} to ${timeAt(timeline, last)}`
}

function timesOf({ timeline }: SeriesTable, { start }: TableSeries, count: number): readonly string[] | null {
  return timeline === null ? null : Array.from({ length: count }, (_, index) => timeAt(timeline, start + index))
}
