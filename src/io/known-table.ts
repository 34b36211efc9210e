import { daysInMonth } from "../calendar/day.ts"
import { dateOfDayNumber } from "../calendar/day-date.ts"
import { type Moment, parseMoment } from "../calendar/moment.ts"
import { momentText } from "../calendar/moment-text.ts"
import { daysPeriod, monthPeriod } from "../calendar/period.ts"
import { formatPeriod, parsePeriod } from "../calendar/period-text.ts"
import type { Problem } from "../errors.ts"
import { indexOn, inferTimeline, timeAt } from "../series/timeline.ts"
import { readCell } from "./cell-number.ts"
import type { CsvTable } from "./csv.ts"
import { findColumns, missingColumn, type SeriesColumns } from "./series-table.ts"
import { addCellProblem, noNumber, tableError } from "./table-error.ts"
import { type ColumnPlaces, cellAt, groupById, idOf, notationOf } from "./table-notation.ts"

/** The values of one series of a table with their periods, which need not be of one length. */
export interface KnownSeries {
  readonly id: string | null
  readonly known: readonly { readonly period: string; readonly value: number }[]
}

/**
 * Values with their periods: years, halves, quarters, months, and runs such as 2021-01/2021-02, of one form or mixed. Days are added
 * up to months, the last of which may be a part. Rows without a value are left out.
 *
 * @throws NfoldError `bad-csv` with the line of each cell that cannot be read
 */
export function readKnownTable(table: CsvTable, columns: SeriesColumns): readonly KnownSeries[] {
  const places = findColumns(table, withOther(columns, table.columns))
  if (places.time < 0) throw missingColumn("--time is not given", table.columns)
  const rows = readRows(table, places)
  return Array.from(groupById(rows), ([id, group]) => ({ id, known: knownOf(group) }))
}

function readRows(table: CsvTable, places: ColumnPlaces): readonly Row[] {
  const notation = notationOf(table, places)
  const problems: Problem[] = []
  const rows = table.rows.flatMap((row): Row[] => {
    const time = cellAt(row, places.time).trim()
    const value = readCell(cellAt(row, places.value), notation.numbers)
    const moment = parseMoment(time, notation.dates)
    const run = moment === null ? asPeriod(time) : null
    if (value === "unreadable") addCellProblem(problems, table, { row, cell: places.value }, noNumber)
    if (isTooFine(moment) || (moment === null && run === null))
      addCellProblem(problems, table, { row, cell: places.time }, noPeriod)
    return typeof value === "number" ? [{ id: idOf(row, places), moment, run, value }] : []
  })
  if (problems.length > 0) throw tableError(problems)
  return rows
}

/** Of two columns, the one that is not named is the other of time and value. */
function withOther(wanted: SeriesColumns, columns: readonly string[]): SeriesColumns {
  const rest = columns.filter((column) => column !== wanted.by)
  const named = (wanted.time ?? wanted.value ?? "").toLowerCase()
  const [other] = rest.filter((column) => column.toLowerCase() !== named)
  if (rest.length !== 2 || other === undefined || (wanted.time === undefined) === (wanted.value === undefined))
    return wanted
  return wanted.time === undefined ? { ...wanted, time: other } : { ...wanted, value: other }
}

interface Row {
  readonly id: string | null
  readonly moment: Moment | null
  readonly run: string | null
  readonly value: number
}

const noPeriod = {
  what: "is no period",
  expected: "2021, 2021-Q1, 2021-03, March 2021, 2021-03-15 or 2021-01/2021-02",
}

function isTooFine(moment: Moment | null): boolean {
  return moment?.form === "week" || moment?.form === "second"
}

function asPeriod(text: string): string | null {
  try {
    return formatPeriod(parsePeriod(text))
  } catch {
    return null
  }
}

function knownOf(rows: readonly Row[]): KnownSeries["known"] {
  const days = rows.flatMap(({ moment, value }) => (moment?.form === "day" ? [{ moment, value }] : []))
  if (days.length < rows.length || days.length === 0) {
    return rows.map(({ moment, run, value }) => ({ period: run ?? (moment === null ? "" : momentText(moment)), value }))
  }
  const timeline = inferTimeline(days.map(({ moment }) => moment))
  if (timeline.form === "day") return monthsOfDays(days)
  return days.map(({ moment, value }) => ({ period: timeAt(timeline, indexOn(timeline, moment) ?? 0), value }))
}

/** Days by month; the last month ends with the last day that is known. */
function monthsOfDays(days: readonly { readonly moment: Moment; readonly value: number }[]): KnownSeries["known"] {
  const months = new Map<string, { value: number; place: number }>()
  for (const { moment, value } of days) {
    const key = momentText(moment).slice(0, 7)
    const before = months.get(key)
    months.set(key, { value: (before?.value ?? 0) + value, place: Math.max(before?.place ?? 0, moment.place) })
  }
  const last = days.reduce((latest, { moment }) => Math.max(latest, moment.place), 0)
  return [...months.values()].map(({ value, place }) => {
    const { year, month, day } = dateOfDayNumber(place)
    const isPart = place === last && day < daysInMonth(year, month)
    const period = isPart ? daysPeriod({ year, month, day: 1 }, { year, month, day }) : monthPeriod(year, month)
    return { period: formatPeriod(period), value }
  })
}
