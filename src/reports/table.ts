import { cellWidth, fitLabel } from "../charts/width.ts"
import { lineOf, padded, shownText } from "./layout.ts"
import type { View } from "./view.ts"

/** A table of text: the first column to the left, the others to the right. Cells that do not fit the line are cut in the first column. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  view: View,
): readonly string[] {
  const shown = [head, ...rows].map((row) => row.map((cell) => shownText(cell, view)))
  const widths = head.map((_, column) => Math.max(...shown.map((row) => cellWidth(row[column] ?? ""))))
  const others = widths.slice(1).reduce((sum, width) => sum + width + 2, 0)
  const first = Math.min(widths[0] ?? 0, Math.max(6, view.width - others - 1))
  const line = (row: readonly string[]): string =>
    [
      padded(fitLabel(row[0] ?? "", first), first),
      ...row.slice(1).map((cell, index) => padded(cell, widths[index + 1] ?? 0, "right")),
    ].join("  ")
  const [top = [], ...body] = shown
  return [lineOf([{ text: ` ${line(top)}`, role: "muted" }], view), ...body.map((row) => ` ${line(row)}`.trimEnd())]
}
