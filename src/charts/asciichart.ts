import { plot } from "asciichart"

type Symbols = [string, string, string, string, string, string, string, string, string, string]

/** The signs of a stroke: flat, steep, and the corners by the sides they join. */
export interface CornerStroke {
  readonly flat: string
  readonly steep: string
  readonly topToRight: string
  readonly bottomToRight: string
  readonly leftToBottom: string
  readonly leftToTop: string
}

/**
 * The signs of one line, drawn by asciichart: `heights` are rows from the bottom, one a column. Returns rows from the top.
 *
 * asciichart 1.5.25 is asked only for what it draws right: a gapless finite line on a grid whose rows we chose, from 0 to
 * `rows - 1`, so that its own scaling is the identity. Axis, labels, gaps, bands and colour are ours, because it puts the
 * zero mark on the mirrored row, cuts long labels from the left, draws null as 0 and knows no x axis.
 */
export function asciichartRows(heights: readonly number[], rows: number, stroke: CornerStroke): readonly string[] {
  const last = heights.at(-1)
  if (last === undefined || heights.some((height) => !(height >= 0 && height <= rows - 1))) {
    throw new RangeError(`asciichart draws heights from 0 to ${rows - 1}`)
  }
  const blank = " "
  const symbols: Symbols = [
    blank,
    blank,
    blank,
    blank,
    stroke.flat,
    stroke.topToRight,
    stroke.bottomToRight,
    stroke.leftToBottom,
    stroke.leftToTop,
    stroke.steep,
  ]
  const drawn = plot([...heights, last], {
    min: 0,
    max: rows - 1,
    height: rows - 1,
    offset: 1,
    format: () => blank,
    symbols,
  })
  // The first column is asciichart's axis; the repeated last value gives the last point a column of its own.
  return drawn.split("\n").map((line) => line.slice(1))
}
