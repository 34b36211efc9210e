import { NfoldError, type Problem } from "../errors.ts"
import { chooseGroups } from "../findings/choose-groups.ts"
import {
  type Projection,
  type ProjectionResult,
  type ProjectReleaseOptions,
  projectGroups,
  projectSeries,
} from "../findings/project.ts"
import { readCsv } from "../io/csv.ts"
import { readKnownTable } from "../io/known-table.ts"
import { parseSeriesLines, type SeriesLine } from "../io/series-lines.ts"
import { tableError } from "../io/table-error.ts"
import type { Group } from "../project/group.ts"
import { kindOfValues, readKnown } from "../project/known.ts"
import type { Input } from "./input.ts"
import type { ColumnOptions } from "./series-options.ts"

/** Each series of a CSV as a group: its measure is the column of values, its area what --by says. */
export function projectTable(
  { text, limits }: Input,
  columns: ColumnOptions,
  chosen: ProjectReleaseOptions,
): ProjectionResult {
  const { time, value, by } = columns
  const named = {
    ...(time === undefined ? {} : { time }),
    ...(value === undefined ? {} : { value }),
    ...(by === undefined ? {} : { by }),
  }
  const groups = readKnownTable(readCsv(text, limits), named).map(({ id, known }): Group => {
    const kind = kindOfValues(known.map((one) => one.value))
    const pieces = readKnown(known, kind)
    return { measure: value ?? null, area: id, unit: null, kind, pieces, hasWhole: false, others: [], scatter: null }
  })
  return projectGroups(chooseGroups(groups, chosen), chosen)
}

/**
 * Each line of NDJSON as a short series of yearly values, its id as the area: the lines carry no dates.
 *
 * @throws NfoldError `bad-csv` with every line that cannot be projected
 */
export function projectLines(text: string, chosen: ProjectReleaseOptions): ProjectionResult {
  if (chosen.year !== undefined || chosen.measure !== undefined) {
    throw new NfoldError("bad-argument", "lines of NDJSON have neither dates nor a measure to choose by", {
      expected: "--area with an id, --horizon; or a table in .csv, which has dates",
    })
  }
  const { horizon, assume, area } = chosen
  const options = { ...(horizon === undefined ? {} : { horizon }), ...(assume === undefined ? {} : { assume }) }
  const problems: Problem[] = []
  const projections = parseSeriesLines(text).flatMap((series): readonly Projection[] => {
    const { id, line } = series
    if ((area ?? id) !== id) return []
    try {
      return projectSeries(yearlyValues(series), options).map((projection) => ({ ...projection, area: id }))
    } catch (error) {
      if (!(error instanceof NfoldError)) throw error
      problems.push(...error.problems.map((problem) => ({ ...problem, line })))
      return []
    }
  })
  if (problems.length > 0) throw tableError(problems)
  return { format: "nfold/project@1", projections }
}

function yearlyValues({ values, period = 1 }: SeriesLine): readonly number[] {
  if (period !== 1) {
    throw new NfoldError("bad-argument", "a part of a year needs dates, which these values have not", {
      expected: "values one a year, without a period; or a table in .csv with a column of times",
    })
  }
  const gap = values.indexOf(null)
  if (gap >= 0) {
    throw new NfoldError("missing-values", `value ${gap + 1} is missing`, { expected: "values without gaps" })
  }
  return values.filter((value) => value !== null)
}
