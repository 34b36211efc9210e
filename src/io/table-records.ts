import { findDateOrder, type Moment, parseMoment } from "../calendar/moment.ts"
import type { Problem } from "../errors.ts"
import { findNotation, readCell } from "./cell-number.ts"
import type { CsvRow, CsvTable } from "./csv.ts"
import { addCellProblem, noNumber, tableError } from "./table-error.ts"

/** Indexes of the columns; -1 is none. */
export interface RecordColumns {
  readonly time: number
  readonly value: number
  readonly by: number
}

/** A row of a table with its cells read. */
export interface TableRecord {
  readonly id: string | null
  /** Null when the table has no times. */
  readonly moment: Moment | null
  readonly value: number | null
  readonly line: number
}

/** Reads the time and the value of each row. @throws NfoldError `bad-csv` with the line of each cell that cannot be read */
export function readRecords(table: CsvTable, columns: RecordColumns): readonly TableRecord[] {
  const { rows, delimiter } = table
  const cellOf = (row: CsvRow, column: number): string => (column < 0 ? "" : (row.cells[column] ?? ""))
  const order = findDateOrder(rows.map((row) => cellOf(row, columns.time)))
  const notation = findNotation(
    rows.map((row) => cellOf(row, columns.value)),
    delimiter,
  )
  const problems: Problem[] = []
  const records: TableRecord[] = []
  for (const row of rows) {
    const { line } = row
    const time = cellOf(row, columns.time)
    const moment = columns.time < 0 ? null : parseMoment(time, order)
    const value = readCell(cellOf(row, columns.value), notation)
    if (columns.time >= 0 && moment === null) addCellProblem(problems, table, { row, cell: columns.time }, noTime)
    if (value === "unreadable") {
      addCellProblem(problems, table, { row, cell: columns.value }, noNumber)
    } else {
      records.push({
        id: columns.by < 0 ? null : cellOf(row, columns.by),
        moment,
        line,
        value: value === "missing" ? null : value,
      })
    }
  }
  problems.push(...otherForms(records))
  if (problems.length > 0) throw tableError(problems)
  return records
}

const noTime = {
  what: "is no time",
  expected:
    "2021, 2021-Q1, 2021-03, March 2021, 2021-W05, 2021-03-15, 15.03.2021 or 2021-03-15 13:00; of 03/04/2021 one part above 12 somewhere",
}

/** Times of another form than most: a year among months. */
function otherForms(records: readonly TableRecord[]): Problem[] {
  const counts = new Map<string, number>()
  for (const { moment } of records) if (moment !== null) counts.set(moment.form, (counts.get(moment.form) ?? 0) + 1)
  if (counts.size < 2) return []
  const [usual = "time"] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return records.flatMap(({ moment, line }) =>
    moment === null || moment.form === usual
      ? []
      : [{ message: `a ${moment.form} where the other times are ${usual}s`, line, expected: "times of one form" }],
  )
}
