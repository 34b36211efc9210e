import { chooseLinearScale } from "./choose-scale.ts"
import { type NumberStyle, numberStyle } from "./format.ts"
import { thinnedLabels } from "./labels.ts"
import type { Settings } from "./options.ts"
import { bottomAxisMarks, headingMarks } from "./plot.ts"
import { positionOn, type Scale, ticksOf } from "./scale.ts"
import type { Mark } from "./types.ts"
import { cellWidth, fitLabel } from "./width.ts"

/** Share of the width that names may take, and the cells that they keep where other texts are long. */
const WIDEST_NAMES = 0.4
const NARROWEST_NAMES = 8
const NARROWEST_PLOT = 10
/** Most rows that are drawn; the others are counted. */
export const MOST_ROWS = 200
/** Ticks of a horizontal axis stand 4 to 24 columns apart; labels that would touch are thinned. */
const COLUMN_SPACING: readonly [number, number, number] = [4, 12, 24]

/** A frame with a name at the left of each row and a value axis below them. */
export interface ValueRows {
  readonly style: NumberStyle
  /** Rows of the first name and of the horizontal axis. */
  readonly top: number
  readonly axisRow: number
  readonly first: number
  readonly last: number
  /** The column of a value, in fractions. */
  readonly columnOf: (value: number) => number
  readonly marks: readonly Mark[]
  /** The first row below the axis labels. */
  readonly below: number
}

export interface ValueRowsRequest {
  readonly settings: Settings
  readonly names: readonly string[]
  readonly extent: { readonly low: number; readonly high: number }
  /** Cells that texts left and right of the plot need, given how numbers are written. */
  readonly margins: (style: NumberStyle) => { readonly left: number; readonly right: number }
  /** The value at which an upright line crosses the axis, if any. */
  readonly lineAt?: number
}

/** Lays names, axis and grid out for rows of one value axis. */
export function layValueRows({ settings, names, extent, margins, lineAt }: ValueRowsRequest): ValueRows {
  const scaleFor = (cells: number): Scale => chooseLinearScale({ ...extent, cells, spacing: COLUMN_SPACING })
  const { left, right } = margins(numberStyle(scaleFor(settings.width), settings))
  const spare = settings.width - left - right - NARROWEST_PLOT - 1
  const widest = Math.min(Math.floor(settings.width * WIDEST_NAMES), Math.max(NARROWEST_NAMES, spare))
  const nameCells = Math.min(Math.max(0, ...names.map(cellWidth)), widest)
  const first = nameCells + 1 + left
  const scale = scaleFor(Math.max(NARROWEST_PLOT, settings.width - first - right))
  const style = numberStyle(scale, settings)
  const columnOf = (value: number): number => first + positionOn(scale, value)
  const head = headingMarks(settings, style.factor, false)
  const axisRow = head.rows + names.length
  const last = first + scale.cells - 1
  const ticks = ticksOf(scale).map(({ value, at }) => ({ value, at: first + at, text: style.tick(value) }))
  const zero = ticks.findIndex(({ value }) => value === 0)
  const line = lineAt === undefined ? null : Math.round(columnOf(lineAt))
  return {
    style,
    top: head.rows,
    axisRow,
    first,
    last,
    columnOf,
    below: axisRow + 2,
    marks: [
      ...head.marks,
      ...ticks.map(
        ({ at }): Mark => ({
          kind: "rule",
          use: "grid",
          from: { x: at, y: head.rows - 0.5 },
          to: { x: at, y: axisRow },
        }),
      ),
      ...names.map((name, index): Mark => {
        const text = fitLabel(name, nameCells)
        return { kind: "text", x: nameCells - 1, y: head.rows + index, text, anchor: "end", role: "text" }
      }),
      ...bottomAxisMarks({
        row: axisRow,
        labelRow: axisRow + 1,
        from: first,
        to: last,
        right: settings.width - 1,
        labels: thinnedLabels(ticks, Math.max(0, zero)),
        meets: line === null ? null : { at: line, as: line === first ? "corner" : "crossing" },
      }),
      ...(line === null
        ? []
        : [
            { kind: "axis", side: "left", at: line, from: head.rows, to: axisRow - 1, ticks: [], meets: null } as const,
          ]),
    ],
  }
}

/** The line that says how many rows were left out, if any were. */
export function hiddenRowsMarks(hidden: number, y: number): readonly Mark[] {
  if (hidden <= 0) return []
  return [{ kind: "text", x: 0, y, text: `and ${hidden} more, not drawn`, anchor: "start", role: "muted" }]
}
