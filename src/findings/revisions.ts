import { finePercent, numberText } from "../project/words.ts"
import type { ReleaseDiff } from "./diff.ts"
import type { ProjectionFinding } from "./projection/context.ts"

/** What two releases, or two official sources, disagree about, in sentences. */
export function revisions({ figures, claims }: ReleaseDiff): readonly ProjectionFinding[] {
  const differing = figures.filter(({ difference }) => difference !== null)
  const changes = differing.flatMap(({ percentChange }) => (percentChange === null ? [] : [percentChange]))
  const turned = claims.filter(({ from, to }) => from !== null && to !== null)
  return [
    ...(changes.length === 0 ? [] : [{ code: "revisions", text: levelsText(figures, changes) }]),
    ...(turned.length === 0
      ? []
      : [{ code: "verdicts-that-change", text: `${turned.length} of the claims in both change their verdict.` }]),
  ]
}

function levelsText(figures: ReleaseDiff["figures"], changes: readonly number[]): string {
  const pairs = figures.flatMap(({ period, from, to, percentChange }) =>
    percentChange === null || from === null || to === null
      ? []
      : [`${period === null ? "" : `${period}: `}${numberText(from)} and ${numberText(to)}`],
  )
  const largest = Math.max(...changes.map(Math.abs))
  const way = changes.every((change) => change > 0)
    ? "all upward"
    : changes.every((change) => change < 0)
      ? "all downward"
      : "both ways"
  const shown = pairs.slice(0, mostShown).join("; ")
  const more = pairs.length > mostShown ? `; and ${pairs.length - mostShown} more` : ""
  return `The two differ for what should be the same: ${shown}${more}. The largest difference is ${finePercent(largest).replace("+", "")}, ${way}.`
}

const mostShown = 4
