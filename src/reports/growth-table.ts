import { cellWidth, fitLabel } from "../charts/width.ts"
import type { CheckedFigure } from "../check/types.ts"
import { formatMultiple, formatPercentChange } from "../figures/format.ts"
import type { CheckResult } from "../findings/types.ts"
import { type YearPair, yearPairs } from "../findings/year-pairs.ts"
import type { Labels } from "./labels.ts"
import { headingLines, lineOf, padded, shownText } from "./layout.ts"
import type { View } from "./view.ts"

const MOST_ROWS = 40

/** Growth as it follows from the printed figures, one line for each two that can be compared. */
export function growthLines(result: CheckResult, labels: Labels, view: View): readonly string[] {
  const pairs = comparedPairs(result)
  if (pairs.length === 0) return []
  const rows = pairs.slice(0, MOST_ROWS).map((pair) => rowOf(pair, labels, view))
  const head = ["", "from", "to", "change", "multiple"]
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => cellWidth(row[column] ?? ""))))
  const numbers = widths.slice(1).reduce((sum, width) => sum + width + 2, 0)
  const first = Math.max(10, Math.min(widths[0] ?? 0, view.width - numbers - 1))
  const line = (row: readonly string[]): string =>
    [
      padded(fitLabel(row[0] ?? "", first), first),
      ...row.slice(1).map((cell, index) => padded(cell, widths[index + 1] ?? 0, "right")),
    ].join("  ")
  const more = pairs.length > MOST_ROWS ? [` and ${pairs.length - MOST_ROWS} more`] : []
  return [
    ...headingLines("Computed growth", view),
    lineOf([{ text: ` ${line(head)}`, role: "muted" }], view),
    ...rows.map((row) => ` ${line(row)}`),
    ...more,
  ]
}

/** Pairs a year apart, then those that a claim compares. */
function comparedPairs({ figures, claims }: CheckResult): readonly YearPair[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const compared = claims.flatMap(({ kind, from, to }) => {
    const earlier = byId.get(from ?? "")
    const later = byId.get(to ?? "")
    const isGrowth = kind === "multiple" || kind === "percent-change" || kind === "direction" || kind === "difference"
    return isGrowth && isCounted(earlier) && isCounted(later) ? [{ earlier, later }] : []
  })
  const all = [...yearPairs(figures), ...compared]
  return [...new Map(all.map((pair) => [`${pair.earlier.id}\n${pair.later.id}`, pair])).values()]
}

function isCounted(figure: CheckedFigure | undefined): figure is CheckedFigure {
  return figure !== undefined && (figure.kind === "count" || figure.kind === "amount")
}

function rowOf({ earlier, later }: YearPair, labels: Labels, view: View): readonly string[] {
  const area = labels.isPart(later.area) ? labels.area(later.area) : ""
  const periods = [labels.period(earlier.period), labels.period(later.period)]
    .filter((label) => label !== "")
    .join(" to ")
  const what = [labels.measure(later.measure), area, periods].filter((label) => label !== "").join(", ")
  const grows = earlier.value > 0
  return [
    what,
    earlier.written,
    later.written,
    grows ? formatPercentChange(100 * (later.value / earlier.value - 1)) : "",
    grows ? formatMultiple(later.value / earlier.value, { decimals: 2 }) : "",
  ].map((cell) => shownText(cell, view))
}
