import { cellWidth, fitLabel } from "../charts/width.ts"
import { isCountOrAmount } from "../figures/figure.ts"
import { formatMultiple, formatPercentChange } from "../figures/format.ts"
import type { CheckResult } from "../findings/types.ts"
import { type YearPair, yearPairs } from "../findings/year-pairs.ts"
import { multiple } from "../growth/multiple.ts"
import { percentChange } from "../growth/percent-change.ts"
import type { Labels } from "./labels.ts"
import { headingLines, lineOf, padded, shownText } from "./layout.ts"
import type { View } from "./view.ts"

const mostRows = 40

/** Growth as it follows from the printed figures, one line for each two that can be compared. */
export function growthLines(result: CheckResult, labels: Labels, view: View): readonly string[] {
  const pairs = comparedPairs(result)
  if (pairs.length === 0) return []
  const rows = pairs.slice(0, mostRows).map((pair) => rowOf(pair, labels, view))
  const more = pairs.length > mostRows ? [` and ${pairs.length - mostRows} more`] : []
  return [...headingLines("Computed growth", view), ...rowLines(rows, view), ...more]
}

/** A name and four numbers a row; where the names get too little room they stand above their numbers. */
function rowLines(rows: readonly Row[], view: View): readonly string[] {
  const widths = headRow.numbers.map((_, column) =>
    Math.max(...[headRow, ...rows].map(({ numbers }) => cellWidth(numbers[column] ?? ""))),
  )
  const numbers = ({ numbers: cells }: Row): string =>
    cells.map((cell, column) => padded(cell, widths[column] ?? 0, "right")).join("  ")
  const taken = widths.reduce((sum, width) => sum + width + 2, 1)
  const room = Math.min(view.width - taken, Math.max(...rows.map(({ name }) => cellWidth(name))))
  if (room < narrowestName) {
    const stacked = rows.flatMap((row) => [
      ` ${shownText(fitLabel(row.name, view.width - 1), view)}`,
      `  ${numbers(row)}`,
    ])
    return [lineOf([{ text: `  ${numbers(headRow)}`, role: "muted" }], view), ...stacked]
  }
  const line = (row: Row): string => ` ${padded(shownText(fitLabel(row.name, room), view), room)}  ${numbers(row)}`
  return [lineOf([{ text: line(headRow), role: "muted" }], view), ...rows.map(line)]
}

interface Row {
  readonly name: string
  readonly numbers: readonly string[]
}

const headRow: Row = { name: "", numbers: ["from", "to", "change", "multiple"] }
const narrowestName = 12

/** Pairs a year apart, then those that a claim compares. */
function comparedPairs({ figures, claims }: CheckResult): readonly YearPair[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const compared = claims.flatMap(({ kind, from, to }) => {
    const earlier = byId.get(from ?? "")
    const later = byId.get(to ?? "")
    const isGrowth = kind === "multiple" || kind === "percent-change" || kind === "direction" || kind === "difference"
    if (!isGrowth || earlier === undefined || later === undefined) return []
    return isCountOrAmount(earlier.kind) && isCountOrAmount(later.kind) ? [{ earlier, later }] : []
  })
  const all = [...yearPairs(figures), ...compared]
  return [...new Map(all.map((pair) => [`${pair.earlier.id}\n${pair.later.id}`, pair])).values()]
}

function rowOf({ earlier, later }: YearPair, labels: Labels, view: View): Row {
  const area = labels.isPart(later.area) ? labels.area(later.area) : ""
  const periods = [labels.period(earlier.period), labels.period(later.period)]
    .filter((label) => label !== "")
    .join(" to ")
  const name = [labels.measure(later.measure), area, periods].filter((label) => label !== "").join(", ")
  const growth = earlier.value > 0 ? growthOf(earlier.value, later.value) : ["", ""]
  return {
    name: shownText(name, view),
    numbers: [earlier.written, later.written, ...growth].map((cell) => shownText(cell, view)),
  }
}

function growthOf(earlier: number, later: number): readonly string[] {
  return [formatPercentChange(percentChange(earlier, later)), formatMultiple(multiple(earlier, later), { decimals: 2 })]
}
