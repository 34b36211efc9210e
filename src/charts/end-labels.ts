import type { NumberStyle } from "./format.ts"
import { spreadRows } from "./labels.ts"
import type { Plot } from "./plot.ts"
import { markerOf, roleOf } from "./series-marks.ts"
import type { ChartValue, Mark } from "./types.ts"
import { cellWidth } from "./width.ts"

/** Labels at the right ends of lines, and the cells that they need beside the plot. */
export interface EndLabels {
  readonly labels: readonly { readonly text: string; readonly value: number; readonly index: number }[]
  readonly cells: number
}

/** Share of the width that labels at line ends may take. */
const WIDEST_SHARE = 0.35
/** Blank, marker, blank before the text; a blank alone where there is one line. */
const MARKED_LEAD = 3
const PLAIN_LEAD = 1

/** Name and last value of each series; null when they would take too much room, so that a legend has to name them. */
export function endLabels(
  series: readonly { readonly name: string; readonly values: readonly ChartValue[] }[],
  style: NumberStyle,
  room: { readonly rows: number; readonly width: number },
): EndLabels | null {
  const labels = series.flatMap(({ name, values }, index) => {
    const value = values.findLast((one) => one !== null)
    if (value === undefined || value === null) return name === "" ? [] : []
    const written = style.value(value)
    return [{ text: series.length === 1 || name === "" ? written : `${name} ${written}`, value, index }]
  })
  const lead = series.length === 1 ? PLAIN_LEAD : MARKED_LEAD
  const cells = lead + Math.max(0, ...labels.map(({ text }) => cellWidth(text)))
  const fits = labels.length === series.length && labels.length <= room.rows && cells <= room.width * WIDEST_SHARE
  return fits || series.length <= 1 ? { labels, cells } : null
}

/** The labels on rows of their own beside the last column, as near to their lines as they can stand. */
export function endLabelMarks({ labels, cells }: EndLabels, plot: Plot): readonly Mark[] {
  const rows = spreadRows(
    labels.map(({ value }) => plot.rowOf(value)),
    plot.top,
    plot.bottom,
  )
  const isMarked = labels.length > 1
  return labels.flatMap(({ text, index }, order): Mark[] => {
    const y = rows?.[order] ?? plot.top
    const x = plot.last + 1
    const label: Mark = {
      kind: "text",
      x: x + (isMarked ? MARKED_LEAD : PLAIN_LEAD),
      y,
      text,
      anchor: "start",
      role: "text",
    }
    return isMarked && cells > 0
      ? [{ kind: "dot", x: x + 1, y, marker: markerOf(index), role: roleOf(index) }, label]
      : [label]
  })
}
