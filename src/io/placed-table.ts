import { findDateOrder, parseMoment } from "../calendar/moment.ts"
import { NfoldError, type Problem } from "../errors.ts"
import { frequencyOf, timeAt } from "../series/timeline.ts"
import { readCell } from "./cell-number.ts"
import type { CsvTable } from "./csv.ts"
import { doubtsAbout, findColumns, readSeriesTable, type SeriesColumns } from "./series-table.ts"
import { addCellProblem, noNumber, tableError } from "./table-error.ts"
import { cellAt, idOf, notationOf } from "./table-notation.ts"

/** A table to be drawn: values by place, one series for each name in the --by column. */
export interface PlacedTable {
  /** Times as ISO 8601 writes them, or names, in the order of the axis; null when the table has neither. */
  readonly labels: readonly string[] | null
  /** The observations a season on the axis of times; null when the places are names or numbers. */
  readonly period: readonly number[] | null
  /** The label of any place, also after the last; null when only those of the table are known. */
  readonly labelAt: ((place: number) => string) | null
  /** One value a place; null is a gap. */
  readonly series: readonly { readonly id: string | null; readonly values: readonly (number | null)[] }[]
  /** What the user should know. */
  readonly notes: readonly string[]
}

/**
 * Reads a table whose places are times or names. They are times when at least half of the cells can be read as one; then
 * a cell that cannot is an error, not a name.
 *
 * @throws NfoldError `bad-csv` as `readSeriesTable`, and for a name that occurs twice in a series
 */
export function readPlacedTable(table: CsvTable, columns: SeriesColumns): PlacedTable {
  const { time } = findColumns(table, columns)
  const cells = time < 0 ? [] : table.rows.map((row) => cellAt(row, time))
  const order = findDateOrder(cells)
  const readable = cells.filter((cell) => parseMoment(cell, order) !== null).length
  return time < 0 || readable * 2 >= cells.length ? timedTable(table, columns) : namedTable(table, columns)
}

/** Series of different lengths on their common timeline. */
function timedTable(table: CsvTable, columns: SeriesColumns): PlacedTable {
  const { timeline, series, notes } = readSeriesTable(table, columns)
  const first = series.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)
  const end = series.reduce((most, { start, values }) => Math.max(most, start + values.length), 0)
  const places = Array.from({ length: end - first }, (_, index) => first + index)
  return {
    labels: timeline === null ? null : places.map((place) => timeAt(timeline, place)),
    period: timeline === null ? null : frequencyOf(timeline, places.length).periods,
    labelAt: timeline === null ? null : (place) => timeAt(timeline, first + place),
    series: series.map(({ id, start, values }) => ({
      id,
      values: places.map((place) => values[place - start] ?? null),
    })),
    notes,
  }
}

function namedTable(table: CsvTable, columns: SeriesColumns): PlacedTable {
  const column = findColumns(table, columns)
  const notation = notationOf(table, column)
  const places = new Map<string, number>()
  const series = new Map<string | null, Map<number, number | null>>()
  const problems: Problem[] = []
  for (const row of table.rows) {
    const name = cellAt(row, column.time)
    const id = idOf(row, column)
    const read = readCell(cellAt(row, column.value), notation.numbers)
    const place = places.get(name) ?? places.size
    const values = series.get(id) ?? new Map<number, number | null>()
    if (read === "unreadable") {
      addCellProblem(problems, table, { row, cell: column.value }, noNumber)
    } else if (values.has(place)) {
      problems.push({
        message: `"${name.slice(0, 40)}" occurs twice`,
        line: row.line,
        expected: "one value a name, or --by for several series",
      })
    } else {
      places.set(name, place)
      series.set(id, values.set(place, read === "missing" ? null : read))
    }
  }
  if (problems.length > 0) throw tableError(problems)
  if (series.size === 0) throw new NfoldError("bad-csv", "no rows of values", { expected: "one row a name" })
  return {
    labels: [...places.keys()],
    period: null,
    labelAt: null,
    series: [...series].map(([id, values]) => ({
      id,
      values: Array.from(places.values(), (place) => values.get(place) ?? null),
    })),
    notes: doubtsAbout(table, column.value),
  }
}
