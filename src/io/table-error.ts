import { NfoldError, type Problem } from "../errors.ts"
import type { CsvRow, CsvTable } from "./csv.ts"

/** Problems of a table that are listed before the rest is only counted. */
const mostListed = 20

/**
 * Adds what is wrong with a cell. The column at which it begins is looked up for the problems that are listed only: to find the line in the text takes
 * time, and all cells of a long table may be wrong.
 */
export function addCellProblem(
  problems: Problem[],
  { columnOf }: Pick<CsvTable, "columnOf">,
  { row, cell }: { readonly row: CsvRow; readonly cell: number },
  { what, expected }: { readonly what: string; readonly expected: string },
): void {
  problems.push({
    message: `"${(row.cells[cell] ?? "").slice(0, 40)}" ${what}`,
    line: row.line,
    ...(problems.length < mostListed ? { column: columnOf(row, cell) } : {}),
    expected,
  })
}

/** What a value in a table may be. */
export const noNumber = { what: "is no number", expected: "a number or an empty cell" } as const

/** One error for all that is wrong with the rows of a table. */
export function tableError(problems: readonly Problem[]): NfoldError {
  const listed = problems.slice(0, mostListed)
  const [first] = listed
  const more = problems.length - listed.length
  const rest = more > 0 ? [{ message: `and ${more} more of the kind` }] : []
  const { message = "not a table of series", ...details } = first ?? {}
  return new NfoldError("bad-csv", message, { ...details, problems: [...listed, ...rest] })
}
