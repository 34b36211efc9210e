import type { ImpliedFigure, Verdict } from "../check/types.ts"
import type { CheckResult } from "../findings/types.ts"
import { chartLines } from "./check-charts.ts"
import { claimLines } from "./claim-lines.ts"
import { countOf } from "./count-of.ts"
import { groundsText } from "./grounds-text.ts"
import { growthLines } from "./growth-table.ts"
import type { Labels } from "./labels.ts"
import { hanging, headingLines, lineOf, plainPiece, wrapped } from "./layout.ts"
import { markedTextLines } from "./marked-text.ts"
import type { View } from "./view.ts"

/**
 * What `nfold check` prints: the text with its figures marked where prose was read, what matters, claims with verdicts, computed
 * growth, implied figures and charts.
 */
export function checkLines(
  result: CheckResult,
  labels: Labels,
  view: View,
  text: string | null = null,
): readonly string[] {
  const marked = text === null ? [] : markedTextLines(text, result, view)
  return [
    ...headLines(result, view),
    ...(marked.length === 0 ? [] : ["", ...marked]),
    ...findingLines(result, view),
    ...claimLines(result, view),
    ...growthLines(result, labels, view),
    ...impliedLines(result, view),
    ...chartLines(result, labels, view),
  ]
}

function headLines(result: CheckResult, view: View): readonly string[] {
  const title =
    result.source === null
      ? []
      : wrapped(result.source, view.width, view).map((text) => lineOf([{ text, role: "title" }], view))
  return [...title, ...wrapped(`${summaryOf(result)}.`, view.width, view)]
}

/** "22 figures, 10 claims: 9 consistent, 1 unverifiable; rounding nearest" */
export function summaryOf({ figures, claims, conflicts, rounding }: CheckResult): string {
  const counts = (["consistent", "inconsistent", "unverifiable"] as const).flatMap((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length
    return count === 0 ? [] : [`${count} ${verdict}`]
  })
  const verdicts = counts.length === 0 ? "" : `: ${counts.join(", ")}`
  const against = conflicts.length === 0 ? "" : `; ${countOf(conflicts.length, "conflict")}`
  return `${countOf(figures.length, "figure")}, ${countOf(claims.length, "claim")}${verdicts}${against}; rounding ${rounding}`
}

function findingLines({ findings }: CheckResult, view: View): readonly string[] {
  if (findings.length === 0) return []
  const lines = findings.flatMap(({ text }) => hanging([plainPiece(" -")], text, view))
  return [...headingLines("What matters", view), ...lines]
}

function impliedLines(result: CheckResult, view: View): readonly string[] {
  if (result.implied.length === 0) return []
  return [
    ...headingLines("Implied, though nobody printed it", view),
    ...result.implied.flatMap((figure) => impliedLine(figure, result, view)),
  ]
}

function impliedLine(figure: ImpliedFigure, result: CheckResult, view: View): readonly string[] {
  const from = wrapped(groundsText(figure, result), view.width - 3, view)
  return [
    ...hanging([plainPiece(" -")], figure.text, view),
    ...from.map((line) => lineOf([{ text: `   ${line}`, role: "muted" }], view)),
  ]
}

/** The worst verdict of a result. */
export function worstVerdict({ claims, conflicts }: CheckResult): Verdict {
  if (conflicts.length > 0 || claims.some(({ verdict }) => verdict === "inconsistent")) return "inconsistent"
  return claims.some(({ verdict }) => verdict === "unverifiable") ? "unverifiable" : "consistent"
}
