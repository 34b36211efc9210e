import type { Fan } from "./fan-data.ts"
import type { NumberStyle } from "./format.ts"
import { spreadRows } from "./labels.ts"
import type { Plot } from "./plot.ts"
import type { Mark } from "./types.ts"
import { cellWidth } from "./width.ts"

/** What stands beside the last place of a fan, and the cells that it needs. */
export interface FanEnds {
  readonly labels: readonly { readonly value: number; readonly text: string }[]
  readonly cells: number
}

/** The last point forecast and the ends of its widest interval. */
export function fanEnds({ mean, bands }: Fan, style: NumberStyle): FanEnds {
  const widest = bands[0]
  const ends = [widest?.high.at(-1) ?? null, mean.at(-1) ?? null, widest?.low.at(-1) ?? null]
  const labels = ends.flatMap((value) => (value === null ? [] : [{ value, text: style.value(value) }]))
  return { labels, cells: 1 + Math.max(0, ...labels.map(({ text }) => cellWidth(text))) }
}

export function fanEndMarks({ labels }: FanEnds, plot: Plot): readonly Mark[] {
  const rows = spreadRows(
    labels.map(({ value }) => plot.rowOf(value)),
    plot.top,
    plot.bottom,
  )
  return labels.map(({ text }, index) => ({
    kind: "text",
    x: plot.last + 2,
    y: rows?.[index] ?? plot.top,
    text,
    anchor: "start",
    role: "text",
  }))
}
