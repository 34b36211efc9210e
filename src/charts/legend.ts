import type { Mark, Marker, Role, Shade } from "./types.ts"
import { cellWidth, fitLabel } from "./width.ts"

/** One line of a legend: a sample of the mark, and in words what it stands for. */
export interface LegendEntry {
  readonly sample: LegendSample
  readonly role: Role
  readonly text: string
}
export type LegendSample =
  | { readonly kind: "line"; readonly stroke: "solid" | "dashed"; readonly marker: Marker | null }
  | { readonly kind: "fill"; readonly shade: Shade }
  | { readonly kind: "dot"; readonly marker: Marker }
  | { readonly kind: "span" }
  | { readonly kind: "letter"; readonly letter: string }

const SAMPLE_CELLS = 3
const GAP_CELLS = 3
const MOST_ROWS = 12

/** A legend that flows over as many rows as it needs, at most twelve; what is left out is counted. */
export function legendMarks(
  entries: readonly LegendEntry[],
  area: { readonly left: number; readonly row: number; readonly width: number },
): { readonly marks: readonly Mark[]; readonly rows: number } {
  const marks: Mark[] = []
  let column = area.left
  let row = area.row
  for (const [index, entry] of entries.entries()) {
    const text = fitLabel(entry.text, area.width - area.left - SAMPLE_CELLS - 1)
    const cells = SAMPLE_CELLS + 1 + cellWidth(text)
    if (column > area.left && column + cells > area.width) {
      column = area.left
      row++
    }
    if (row - area.row === MOST_ROWS - 1) {
      marks.push({
        kind: "text",
        x: column,
        y: row,
        text: `and ${entries.length - index} more`,
        anchor: "start",
        role: "muted",
      })
      break
    }
    marks.push(...sampleMarks(entry, column, row))
    marks.push({ kind: "text", x: column + SAMPLE_CELLS + 1, y: row, text, anchor: "start", role: "text" })
    column += cells + GAP_CELLS
  }
  return { marks, rows: entries.length === 0 ? 0 : row - area.row + 1 }
}

function sampleMarks({ sample, role }: LegendEntry, x: number, y: number): readonly Mark[] {
  const end = x + SAMPLE_CELLS - 1
  switch (sample.kind) {
    case "line": {
      const points = [
        { x, y },
        { x: end, y },
      ]
      const line: Mark = { kind: "line", points, stroke: sample.stroke, role }
      return sample.marker === null ? [line] : [line, { kind: "dot", x: x + 1, y, marker: sample.marker, role }]
    }
    case "fill":
      return [
        {
          kind: "bar",
          along: "x",
          from: x - 1,
          to: end,
          across: [y, y],
          shade: sample.shade,
          role,
          broken: false,
          stacked: false,
        },
      ]
    case "dot":
      return [{ kind: "dot", x: x + 1, y, marker: sample.marker, role }]
    case "letter":
      return [{ kind: "text", x: x + 1, y, text: sample.letter, anchor: "middle", role }]
    case "span":
      return [{ kind: "span", y, low: x, high: end, lowEnd: "closed", highEnd: "closed", role }]
  }
}
