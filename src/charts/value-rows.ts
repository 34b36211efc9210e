import { chooseLinearScale } from "./choose-scale.ts"
import { type NumberStyle, numberStyle } from "./format.ts"
import { thinnedLabels } from "./labels.ts"
import type { Settings } from "./options.ts"
import { bottomAxisMarks, headingMarks } from "./plot.ts"
import { positionOn, type Scale, ticksOf } from "./scale.ts"
import type { Mark } from "./types.ts"
import { cellWidth, fitLabel } from "./width.ts"

/** Share of the width that names may take. */
const WIDEST_NAMES = 0.4
/** Most rows that are drawn; the others are counted. */
export const MOST_ROWS = 200
/** Ticks of a horizontal axis stand 6 to 24 columns apart: labels of seven digits with separators fit. */
export const COLUMN_SPACING: readonly [number, number, number] = [6, 12, 24]

/** A frame with a name at the left of each row and a value axis below them. */
export interface ValueRows {
  readonly style: NumberStyle
  readonly top: number
  readonly first: number
  readonly last: number
  /** The column of a value, in fractions. */
  readonly columnOf: (value: number) => number
  readonly marks: readonly Mark[]
  /** The first row below the axis labels. */
  readonly below: number
}

/** Lays names, axis and grid out for rows of one value axis. */
export function layValueRows(request: {
  readonly settings: Settings
  readonly names: readonly string[]
  readonly extent: { readonly low: number; readonly high: number }
  /** Cells that the texts right of the plot need, given how numbers are written. */
  readonly rightCells: (style: NumberStyle) => number
}): ValueRows {
  const { settings, names, extent } = request
  const nameCells = Math.min(Math.max(0, ...names.map(cellWidth)), Math.floor(settings.width * WIDEST_NAMES))
  const first = nameCells + 1
  const room = settings.width - first
  const scaleFor = (cells: number): Scale => chooseLinearScale({ ...extent, cells, spacing: COLUMN_SPACING })
  const right = request.rightCells(numberStyle(scaleFor(room), settings))
  const scale = scaleFor(Math.max(MINIMUM_CELLS, room - right))
  const style = numberStyle(scale, settings)
  const head = headingMarks(settings, style.factor, false)
  const row = head.rows + names.length
  const last = first + scale.cells - 1
  const ticks = ticksOf(scale).map(({ value, at }) => ({ at: first + at, text: style.tick(value) }))
  return {
    style,
    top: head.rows,
    first,
    last,
    columnOf: (value) => first + positionOn(scale, value),
    below: row + 2,
    marks: [
      ...head.marks,
      ...ticks.map(
        ({ at }): Mark => ({ kind: "rule", use: "grid", from: { x: at, y: head.rows - 0.5 }, to: { x: at, y: row } }),
      ),
      ...names.map(
        (name, index): Mark => ({
          kind: "text",
          x: nameCells - 1,
          y: head.rows + index,
          text: fitLabel(name, nameCells),
          anchor: "end",
          role: "text",
        }),
      ),
      ...bottomAxisMarks({
        row,
        labelRow: row + 1,
        from: first,
        to: last,
        right: settings.width - 1,
        labels: thinnedLabels(ticks),
        meets: null,
      }),
    ],
  }
}

const MINIMUM_CELLS = 10
