import { CsvError, parse } from "csv-parse/sync"
import { NfoldError } from "../errors.ts"
import { cellColumn } from "./cell-column.ts"
import { type Limits, requireCells, usualLimits } from "./limits.ts"

/** A table as it stands in a file. */
export interface CsvTable {
  /** Names of the columns; numbers from 1 where the file has no header. */
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
  readonly delimiter: string
  readonly hasHeader: boolean
  /** The 1-based column of the file at which a cell of a row begins. */
  readonly columnOf: (row: CsvRow, cell: number) => number
}

export interface CsvRow {
  readonly cells: readonly string[]
  /** 1-based line of the file on which the row starts. */
  readonly line: number
}

/**
 * Reads CSV: fields between commas, semicolons or tabs (whichever the first line has most of, or says by `sep=;`), quoted or not. The first row is the header, unless all
 * its cells are numbers.
 *
 * @throws NfoldError `bad-csv` with the line of a row that has another number of cells than the header, or an unclosed quote;
 *   `too-large` beyond the limit of cells
 */
export function readCsv(text: string, limits: Limits = usualLimits): CsvTable {
  const delimiter = findDelimiter(text)
  const rows = parseRows(text, delimiter, limits).filter(
    ({ cells, line }) => line > 1 || !isSeparatorLine(cells, delimiter),
  )
  const [first, ...rest] = rows
  if (first === undefined)
    throw new NfoldError("bad-csv", "the file is empty", { expected: "a header and rows of values" })
  const hasHeader = !first.cells.every((cell) => cell !== "" && Number.isFinite(Number(cell)))
  const columns = hasHeader ? first.cells : first.cells.map((_, index) => String(index + 1))
  const wrong = rows.filter(({ cells }) => cells.length !== columns.length)
  if (wrong.length > 0) throw unevenRows(wrong, columns.length)
  const columnOf = ({ line }: CsvRow, cell: number): number => cellColumn(text, { line, cell }, delimiter)
  return { columns, rows: hasHeader ? rest : rows, delimiter, hasHeader, columnOf }
}

function parseRows(text: string, delimiter: string, limits: Limits): CsvRow[] {
  try {
    const ends: number[] = []
    let count = 0
    const records = parse(text, {
      delimiter,
      bom: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells, { bytes }) => {
        ends.push(bytes)
        count += cells.length
        requireCells(count, limits)
        return cells
      },
    })
    const starts = lineStarts(text, ends)
    return records.map((cells, index) => ({ cells, line: starts[index] ?? 1 }))
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const line = typeof cause.lines === "number" ? cause.lines : undefined
    throw new NfoldError("bad-csv", cause.code === "CSV_QUOTE_NOT_CLOSED" ? "a quote is not closed" : "not a table", {
      ...(line === undefined ? {} : { line }),
      expected: "fields between commas, semicolons or tabs, with quotes around those that hold one",
      cause,
    })
  }
}

/** The lines on which records start, from the bytes at which they end: csv-parse counts a line twice where line ends are mixed. */
function lineStarts(text: string, ends: readonly number[]): number[] {
  const bytes = new TextEncoder().encode(text)
  let line = 1
  let at = 0
  return ends.map((end) => {
    // Empty lines before a record belong to none.
    for (; at < end && (bytes[at] === lineFeed || bytes[at] === carriageReturn); at++) {
      if (bytes[at] === lineFeed) line++
    }
    const start = line
    for (; at < end; at++) if (bytes[at] === lineFeed) line++
    return start
  })
}

const lineFeed = 10
const carriageReturn = 13

/** The first line "sep=;", in which spreadsheets say what stands between the cells. */
function isSeparatorLine(cells: readonly string[], delimiter: string): boolean {
  return cells.join(delimiter).trim() === `sep=${delimiter}`.trim()
}

function findDelimiter(text: string): string {
  const said = /^\uFEFF?sep=([,;\t])\r?\n/.exec(text)
  if (said?.[1] !== undefined) return said[1]
  const end = text.indexOf("\n")
  const line = (end < 0 ? text : text.slice(0, end)).slice(0, 10_000)
  const count = (delimiter: string): number => line.split(delimiter).length
  return [",", ";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best))
}

function unevenRows(wrong: readonly CsvRow[], expected: number): NfoldError {
  const problems = wrong.slice(0, 20).map(({ cells, line }) => ({
    message: `${cells.length} ${cells.length === 1 ? "cell" : "cells"}`,
    line,
    expected: `${expected}, as many as the header has`,
  }))
  const [first] = problems
  return new NfoldError("bad-csv", first?.message ?? "uneven rows", { ...first, problems })
}
