import type { CheckedClaim } from "../check/types.ts"
import type { CheckResult } from "../findings/types.ts"
import { lineAndColumn } from "../release/json.ts"
import { noteWithCorrection } from "./figure-verdicts.ts"
import { printable } from "./printable.ts"

/** A checked file as GitHub is to annotate it. */
export interface AnnotatedFile {
  readonly name: string
  /** The text of the file, in which places are looked up. */
  readonly text: string
  readonly result: CheckResult
}

/**
 * Workflow commands that GitHub shows at the lines of a pull request: an error for each claim that does not hold and each conflict, a
 * notice for each that cannot be checked.
 *
 * @see GitHub Docs, Workflow commands for GitHub Actions
 */
export function githubLines(file: AnnotatedFile): readonly string[] {
  const claims = file.result.claims.flatMap((claim) => {
    if (claim.verdict === "consistent") return []
    const level = claim.verdict === "inconsistent" ? "error" : "notice"
    const message = `"${claim.written || claim.id}": ${noteWithCorrection(claim)}`
    return [annotation(level, file, placeOf(claim, file.text), message)]
  })
  const conflicts = file.result.conflicts.map(({ claims: ids, text }) =>
    annotation("error", file, placeOfId(ids[0] ?? "", file.text), text),
  )
  return [...claims, ...conflicts]
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Where prose says it, or where a release file names it. */
function placeOf({ start, end, id }: CheckedClaim, text: string): Place | null {
  return start !== null && end !== null ? { start, end } : placeOfId(id, text)
}

function placeOfId(id: string, text: string): Place | null {
  const quoted = JSON.stringify(id)
  const start = text.indexOf(quoted)
  return start === -1 ? null : { start, end: start + quoted.length }
}

function annotation(
  level: "error" | "notice",
  { name, text }: AnnotatedFile,
  place: Place | null,
  message: string,
): string {
  const from = place === null ? null : lineAndColumn(text, place.start)
  const to = place === null ? null : lineAndColumn(text, place.end)
  const position =
    from === null || to === null
      ? []
      : [`line=${from.line}`, `endLine=${to.line}`, `col=${from.column}`, `endColumn=${to.column}`]
  const properties = [`file=${escapeProperty(name)}`, ...position, "title=nfold"].join(",")
  return `::${level} ${properties}::${escapeData(printable(message))}`
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
}

function escapeProperty(text: string): string {
  return escapeData(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C")
}
