import type { Problem } from "../errors.ts"
import type { PlacedTable } from "./placed-table.ts"
import { tableError } from "./table-error.ts"

/**
 * Series to be drawn from NDJSON, one a line: `{"id":"N0001","values":[1,2,null]}`. They share their first place; shorter
 * ones end in gaps.
 *
 * @throws NfoldError `bad-csv` with the line of each that is no series
 */
export function readSeriesLines(text: string): PlacedTable {
  const problems: Problem[] = []
  const series: { id: string | null; values: readonly (number | null)[] }[] = []
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return
    const found = readSeries(line)
    if (found === null) problems.push({ message: "no series", line: index + 1, expected: EXPECTED })
    else series.push(found)
  })
  if (series.length === 0 && problems.length === 0) problems.push({ message: "no series", line: 1, expected: EXPECTED })
  if (problems.length > 0) throw tableError(problems)
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

const EXPECTED = 'one object a line, such as {"id":"a","values":[1,2,null]}'

function readSeries(line: string): { id: string | null; values: readonly (number | null)[] } | null {
  const found = parse(line)
  if (typeof found !== "object" || found === null) return null
  const { id, values } = found as { readonly id?: unknown; readonly values?: unknown }
  if (!Array.isArray(values) || !values.every((value) => value === null || typeof value === "number")) return null
  return { id: id === undefined || id === null ? null : String(id), values }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
