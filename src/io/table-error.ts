import { NfoldError, type Problem } from "../errors.ts"

/** Problems of a table that are listed before the rest is only counted. */
const mostListed = 20

/** One error for all that is wrong with the rows of a table. */
export function tableError(problems: readonly Problem[]): NfoldError {
  const listed = problems.slice(0, mostListed)
  const [first] = listed
  const more = problems.length - listed.length
  const rest = more > 0 ? [{ message: `and ${more} more of the kind` }] : []
  const { message = "not a table of series", ...details } = first ?? {}
  return new NfoldError("bad-csv", message, { ...details, problems: [...listed, ...rest] })
}
