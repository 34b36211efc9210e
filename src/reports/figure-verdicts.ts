import type { CheckedClaim, CheckedFigure, Verdict } from "../check/types.ts"
import type { CheckResult } from "../findings/types.ts"

/** A figure of the text with the verdict on what it claims. */
export interface MarkedFigure {
  readonly start: number
  readonly end: number
  readonly verdict: Verdict
  readonly note: string
}

/** Figures that print a claim, in the order of the text; of a claim without a figure of its own, the last it compares. */
export function markedFigures({ figures, claims }: CheckResult): readonly MarkedFigure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const marked = new Map<string, MarkedFigure>()
  for (const claim of claims) {
    const figure = byId.get(claim.figure ?? lastOf(claim, byId) ?? "")
    if (figure === undefined || figure.start === null || figure.end === null) continue
    const before = marked.get(figure.id)
    if (before !== undefined && severity[before.verdict] >= severity[claim.verdict]) continue
    const { start, end } = figure
    marked.set(figure.id, { start, end, verdict: claim.verdict, note: noteWithCorrection(claim) })
  }
  return [...marked.values()].toSorted((a, b) => a.start - b.start)
}

/** The note of a claim and, where it does not hold, what was perhaps meant. */
export function noteWithCorrection({ note, verdict, correction }: CheckedClaim): string {
  const mended = correction === null ? "" : `; perhaps meant: ${correction}`
  return `${note ?? verdict}${mended}`
}

const severity: Readonly<Record<Verdict, number>> = { consistent: 0, unverifiable: 1, inconsistent: 2 }

function lastOf({ from, to, order }: CheckedClaim, byId: ReadonlyMap<string, CheckedFigure>): string | null {
  const ids = [from, to, ...(order ?? [])].filter((id) => id !== null)
  const last = ids
    .flatMap((id) => byId.get(id) ?? [])
    .reduce<CheckedFigure | null>(
      (latest, figure) => ((figure.start ?? 0) > (latest?.start ?? -1) ? figure : latest),
      null,
    )
  return last?.id ?? null
}
