import type { Problem } from "../errors.ts"
import type { PlacedTable } from "./placed-table.ts"
import { tableError } from "./table-error.ts"

/** A series of NDJSON and where it stands. */
export interface SeriesLine {
  readonly id: string | null
  readonly values: readonly (number | null)[]
  /** What the line says of its season; undefined when nothing. */
  readonly period: unknown
  /** 1-based. */
  readonly line: number
}

/**
 * Series to be drawn from NDJSON, one a line: `{"id":"N0001","values":[1,2,null]}`. They share their first place; shorter
 * ones end in gaps.
 *
 * @throws NfoldError `bad-csv` with the line of each that is no series
 */
export function readSeriesLines(text: string): PlacedTable {
  const series = parseSeriesLines(text)
  const length = series.reduce((longest, { values }) => Math.max(longest, values.length), 0)
  return {
    labels: null,
    period: null,
    labelAt: null,
    series: series.map(({ id, values }) => ({
      id,
      values: Array.from({ length }, (_, index) => values[index] ?? null),
    })),
    notes: [],
  }
}

/**
 * The series of NDJSON, one a line; blank lines are left out.
 *
 * @throws NfoldError `bad-csv` with the line of each that is no series
 */
export function parseSeriesLines(text: string): readonly SeriesLine[] {
  const problems: Problem[] = []
  const series: SeriesLine[] = []
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return
    const found = readSeries(line)
    if (found === null) problems.push({ message: "no series", line: index + 1, expected: expectedLine })
    else series.push({ ...found, line: index + 1 })
  })
  if (series.length === 0 && problems.length === 0)
    problems.push({ message: "no series", line: 1, expected: expectedLine })
  if (problems.length > 0) throw tableError(problems)
  return series
}

const expectedLine = 'one object a line, such as {"id":"a","values":[1,2,null]}'

function readSeries(line: string): Omit<SeriesLine, "line"> | null {
  const found = parse(line)
  if (typeof found !== "object" || found === null) return null
  const { id, values, period } = found as Record<string, unknown>
  if (!Array.isArray(values) || !values.every((value) => value === null || typeof value === "number")) return null
  if (id === undefined || id === null) return { id: null, values, period }
  return typeof id === "string" || typeof id === "number" ? { id: String(id), values, period } : null
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
