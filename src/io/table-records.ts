import { type Moment, parseMoment } from "../calendar/moment.ts"
import type { Problem } from "../errors.ts"
import { readCell } from "./cell-number.ts"
import type { CsvTable } from "./csv.ts"
import { addCellProblem, noNumber, tableError } from "./table-error.ts"
import { type ColumnPlaces, cellAt, idOf, notationOf } from "./table-notation.ts"

/** A row of a table with its cells read. */
export interface TableRecord {
  readonly id: string | null
  /** Null when the table has no times. */
  readonly moment: Moment | null
  readonly value: number | null
  readonly line: number
}

/** Reads the time and the value of each row. @throws NfoldError `bad-csv` with the line of each cell that cannot be read */
export function readRecords(table: CsvTable, columns: ColumnPlaces): readonly TableRecord[] {
  const notation = notationOf(table, columns)
  const problems: Problem[] = []
  const records: TableRecord[] = []
  for (const row of table.rows) {
    const moment = columns.time < 0 ? null : parseMoment(cellAt(row, columns.time), notation.dates)
    const value = readCell(cellAt(row, columns.value), notation.numbers)
    if (columns.time >= 0 && moment === null) addCellProblem(problems, table, { row, cell: columns.time }, noTime)
    if (value === "unreadable") addCellProblem(problems, table, { row, cell: columns.value }, noNumber)
    else records.push({ id: idOf(row, columns), moment, line: row.line, value: value === "missing" ? null : value })
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
