import { NfoldError, type Problem } from "../errors.ts"
import { indexOn, inferTimeline, type Timeline, timeAt } from "../series/timeline.ts"
import { doubtOf } from "./cell-number.ts"
import type { CsvTable } from "./csv.ts"
import { tableError } from "./table-error.ts"
import { type ColumnPlaces, groupById } from "./table-notation.ts"
import { readRecords, type TableRecord } from "./table-records.ts"

/** Which columns of a table hold what; without names, one column is the values, two are times and values. */
export interface SeriesColumns {
  readonly time?: string
  readonly value?: string
  readonly by?: string
}

/** One series of a table. */
export interface TableSeries {
  /** What the --by column says; null without one. */
  readonly id: string | null
  /** Index of the first value on the timeline. */
  readonly start: number
  /** One for each place of the timeline from the first to the last; null is a gap. */
  readonly values: readonly (number | null)[]
}

/** The series of a table, in the order in which they first occur. */
export interface SeriesTable {
  /** Null when the table has no times. */
  readonly timeline: Timeline | null
  readonly series: readonly TableSeries[]
  /** Times without a value, with the line on which, or after which, one is missing. */
  readonly gaps: readonly Problem[]
  /** What the user should know. */
  readonly notes: readonly string[]
}

/**
 * The series of a table: values by time, one series for each name in the --by column.
 *
 * @throws NfoldError `bad-csv`: a column that is not there; times and values that cannot be read, times of different forms, a time that occurs twice
 *   in a series, times without a regular distance, each with its line
 */
export function readSeriesTable(table: CsvTable, columns: SeriesColumns): SeriesTable {
  const found = findColumns(table, columns)
  const records = readRecords(table, found)
  if (records.length === 0) throw new NfoldError("bad-csv", "no rows of values", { expected: "one row a time" })
  const { timeline, places } = placeRecords(records)
  const groups = [...groupById(places).values()]
  const duplicates = groups.flatMap((group) => duplicatesOf(group, timeline))
  if (duplicates.length > 0) throw tableError(duplicates)
  const sorted = groups.map((group) => [...group].sort((a, b) => a.index - b.index))
  const wasSorted = groups.every((group) =>
    group.every(({ index }, i) => i === 0 || index > (group[i - 1]?.index ?? 0)),
  )
  const series = sorted.map(seriesOf)
  requireRegular(records.length, series)
  return {
    timeline,
    series,
    gaps: sorted.flatMap((group) => gapsOf(group, timeline)),
    notes: [
      ...(wasSorted ? [] : ["the rows are not in order of time: they were sorted"]),
      ...doubtsAbout(table, found.value),
    ],
  }
}

/** What is doubtful about the numbers of a column. */
export function doubtsAbout({ rows, delimiter }: CsvTable, column: number): readonly string[] {
  const doubt = doubtOf(
    rows.map(({ cells }) => cells[column] ?? ""),
    delimiter,
  )
  return doubt === null ? [] : [doubt]
}

/** A record at its place on the timeline. */
interface Place {
  readonly id: string | null
  readonly index: number
  readonly value: number | null
  readonly line: number
}

/** The columns that were asked for, or the usual ones where the table leaves no choice. */
export function findColumns({ columns }: CsvTable, wanted: SeriesColumns): ColumnPlaces {
  const rest = columns.map((_, index) => index).filter((index) => columns[index] !== wanted.by)
  const usual = rest.length === 1 ? { time: -1, value: rest[0] ?? -1 } : { time: rest[0] ?? -1, value: rest[1] ?? -1 }
  const only = wanted.time === undefined && wanted.value === undefined && rest.length <= 2
  if (wanted.time !== undefined) columnNamed(wanted.time, columns)
  if (!only && wanted.value === undefined) throw missingColumn("--value is not given", columns)
  return {
    time: wanted.time === undefined ? (only ? usual.time : -1) : columnNamed(wanted.time, columns),
    value: wanted.value === undefined ? usual.value : columnNamed(wanted.value, columns),
    by: wanted.by === undefined ? -1 : columnNamed(wanted.by, columns),
  }
}

function columnNamed(name: string, columns: readonly string[]): number {
  const exact = columns.indexOf(name)
  const found = exact >= 0 ? exact : columns.findIndex((column) => column.toLowerCase() === name.toLowerCase())
  if (found < 0) throw missingColumn(`no column "${name}"`, columns)
  if (columns.indexOf(columns[found] ?? "", found + 1) >= 0)
    throw missingColumn(`two columns are named "${name}"`, columns)
  return found
}

export function missingColumn(what: string, columns: readonly string[]): NfoldError {
  const shown = columns.slice(0, 30).map((column) => `"${column.slice(0, 60)}"`)
  return new NfoldError("bad-csv", what, { line: 1, expected: `the columns are ${shown.join(", ")}` })
}

function placeRecords(records: readonly TableRecord[]): {
  readonly timeline: Timeline | null
  readonly places: readonly Place[]
} {
  const moments = records.flatMap(({ moment }) => (moment === null ? [] : [moment]))
  if (moments.length < records.length) {
    const counts = new Map<string | null, number>()
    const places = records.map(({ id, value, line }) => {
      const index = counts.get(id) ?? 0
      counts.set(id, index + 1)
      return { id, index, value, line }
    })
    return { timeline: null, places }
  }
  const timeline = inferTimeline(moments)
  const places = records.map(({ id, value, line }, i) => {
    const moment = moments[i]
    return { id, value, line, index: (moment === undefined ? null : indexOn(timeline, moment)) ?? 0 }
  })
  return { timeline, places }
}

function duplicatesOf(group: readonly Place[], timeline: Timeline | null): Problem[] {
  const lines = new Map<number, number>()
  return group.flatMap(({ id, index, line }) => {
    const earlier = lines.get(index)
    if (earlier === undefined) {
      lines.set(index, line)
      return []
    }
    const time = timeline === null ? `place ${index + 1}` : timeAt(timeline, index)
    const of = id === null ? "" : ` of "${id}"`
    return [{ message: `${time}${of} occurs twice, first on line ${earlier}`, line, expected: "one value a time" }]
  })
}

function seriesOf(group: readonly Place[]): TableSeries {
  const start = group[0]?.index ?? 0
  const length = (group.at(-1)?.index ?? 0) - start + 1
  // Checked before it is filled: two dates a million years apart are no series.
  if (length > 1000 + 100 * group.length) throw irregular(group.length, length)
  const values = new Array<number | null>(length).fill(null)
  for (const { index, value } of group) values[index - start] = value
  return { id: group[0]?.id ?? null, start, values }
}

function gapsOf(group: readonly Place[], timeline: Timeline | null): Problem[] {
  const expected = "a value for each time, or --missing interpolate"
  const timeOf = (index: number): string => (timeline === null ? `place ${index + 1}` : timeAt(timeline, index))
  return group.flatMap(({ index, value, line, id }, i) => {
    const of = id === null ? "" : ` of "${id}"`
    const own = value === null ? [{ message: `no value for ${timeOf(index)}${of}`, line, expected }] : []
    const next = group[i + 1]
    const missing = next === undefined ? 0 : next.index - index - 1
    if (missing === 0) return own
    const span = missing === 1 ? timeOf(index + 1) : `${timeOf(index + 1)} to ${timeOf(index + missing)}`
    return [...own, { message: `no row for ${span}${of} after this one`, line, expected }]
  })
}

/** Rows for fewer than half of the places: the times have no common distance, or another one than was found. */
function requireRegular(rows: number, series: readonly TableSeries[]): void {
  const places = series.reduce((sum, { values }) => sum + values.length, 0)
  if (places > 3 && rows < places / 2) throw irregular(rows, places)
}

function irregular(rows: number, places: number): NfoldError {
  return new NfoldError("bad-csv", `the times have no regular distance: ${rows} rows for ${places} places`, {
    expected: "one value a year, quarter, month, week, day or hour",
  })
}
