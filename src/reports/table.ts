import { cellWidth, fitLabel } from "../charts/width.ts"
import { lineOf, padded, shownText } from "./layout.ts"
import type { View } from "./view.ts"

/**
 * A table of text: the first column to the left, the others to the right. Columns that do not fit the line follow below, beside the first column
 * again; only a first column of more than half a line is cut.
 */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  view: View,
): readonly string[] {
  const shown = [head, ...rows].map((row) => row.map((cell) => shownText(cell, view)))
  const widths = head.map((_, column) => Math.max(...shown.map((row) => cellWidth(row[column] ?? ""))))
  const first = Math.min(widths[0] ?? 0, Math.floor(view.width / 2))
  const parts = partsOf(widths, view.width - margin - first)
  return parts.flatMap((columns, part) => {
    const line = (row: readonly string[]): string =>
      [
        " ".repeat(margin) + padded(fitLabel(row[0] ?? "", first), first),
        ...columns.map((column) => padded(row[column] ?? "", widths[column] ?? 0, "right")),
      ].join(gutter)
    const [top = [], ...body] = shown
    return [
      ...(part === 0 ? [] : [""]),
      lineOf([{ text: line(top), role: "muted" }], view),
      ...body.map((row) => line(row).trimEnd()),
    ]
  })
}

const margin = 1
const gutter = "  "

/** The columns after the first, in runs that fit into so many cells; one column at least in each. */
function partsOf(widths: readonly number[], room: number): readonly (readonly number[])[] {
  const parts: number[][] = []
  let left = 0
  for (let column = 1; column < widths.length; column++) {
    const taken = (widths[column] ?? 0) + gutter.length
    const last = parts.at(-1)
    if (last === undefined || taken > left) {
      parts.push([column])
      left = room - taken
    } else {
      last.push(column)
      left -= taken
    }
  }
  return parts
}
