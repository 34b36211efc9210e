import { asciichartRows } from "./asciichart.ts"
import { type Canvas, putSign } from "./canvas.ts"
import type { GlyphSet, Stroke } from "./glyphs.ts"
import type { BandMark, LineMark, Point } from "./types.ts"

/**
 * A line on cells. Where each column holds at most one point asciichart draws it; where points are denser than columns,
 * each column shows the extent from its lowest to its highest point, so that no peak is lost.
 */
export function drawLine(canvas: Canvas, mark: LineMark, set: GlyphSet): void {
  const stroke = mark.stroke === "solid" ? set.solid : set.dashed
  for (const run of gaplessRuns(mark.points)) {
    const columns = columnsOf(run)
    if (columns.every((column) => column.lowest === column.highest)) {
      drawSparse(canvas, columns, stroke, mark)
    } else {
      drawDense(canvas, columns, stroke, mark)
    }
  }
}

/** An area on cells: every cell whose middle lies between its two lines. */
export function drawBand(canvas: Canvas, mark: BandMark, set: GlyphSet): void {
  const edges = mark.points.map(({ x, low, high }) => ({ x: Math.round(x), low, high }))
  const sign = set.shades[mark.shade]
  edges.forEach((edge, index) => {
    const next = edges[index + 1] ?? edge
    for (let column = edge.x; column <= next.x; column++) {
      const part = next.x === edge.x ? 0 : (column - edge.x) / (next.x - edge.x)
      const top = Math.round(edge.high + part * (next.high - edge.high))
      const bottom = Math.round(edge.low + part * (next.low - edge.low))
      for (let row = top; row <= bottom; row++) putSign(canvas, column, row, sign, mark.role)
    }
  })
}

/** The runs of points between gaps. */
export function gaplessRuns(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = []
  let open: Point[] | null = null
  for (const point of points) {
    if (point === null) {
      open = null
    } else if (open === null) {
      open = [point]
      runs.push(open)
    } else {
      open.push(point)
    }
  }
  return runs
}

/** Rows in which a line passes one column; rows count from the top, so `highest` is the smallest number. */
interface Column {
  readonly column: number
  readonly first: number
  readonly last: number
  readonly highest: number
  readonly lowest: number
}

/** The columns of a gapless run from its first to its last, empty ones in between filled by straight lines. */
function columnsOf(run: readonly Point[]): readonly Column[] {
  const columns: Column[] = []
  for (const point of run) {
    const column = Math.round(point.x)
    const row = Math.round(point.y)
    const before = columns.at(-1)
    if (before?.column === column) {
      columns[columns.length - 1] = {
        ...before,
        last: row,
        highest: Math.min(before.highest, row),
        lowest: Math.max(before.lowest, row),
      }
    } else {
      if (before !== undefined) columns.push(...between(before, column, row))
      columns.push({ column, first: row, last: row, highest: row, lowest: row })
    }
  }
  return columns
}

function between(before: Column, column: number, row: number): readonly Column[] {
  const filled: Column[] = []
  for (let at = before.column + 1; at < column; at++) {
    const part = (at - before.column) / (column - before.column)
    const passed = Math.round(before.last + part * (row - before.last))
    filled.push({ column: at, first: passed, last: passed, highest: passed, lowest: passed })
  }
  return filled
}

function drawSparse(canvas: Canvas, columns: readonly Column[], stroke: Stroke, mark: LineMark): void {
  const rows = columns.map((column) => column.first)
  const top = Math.min(...rows)
  const bottom = Math.max(...rows)
  const drawn = asciichartRows(
    rows.map((row) => bottom - row),
    bottom - top + 1,
    stroke,
  )
  const start = columns[0]?.column ?? 0
  drawn.forEach((line, index) => {
    Array.from(line).forEach((sign, offset) => {
      if (sign !== " ") putSign(canvas, start + offset, top + index, sign, mark.role)
    })
  })
}

function drawDense(canvas: Canvas, columns: readonly Column[], stroke: Stroke, mark: LineMark): void {
  columns.forEach((column, index) => {
    const exit = columns[index + 1]?.first ?? column.last
    const top = Math.min(column.highest, exit)
    const bottom = Math.max(column.lowest, exit)
    for (let row = top; row <= bottom; row++) {
      const sides = { up: row > top, down: row < bottom, left: row === column.first, right: row === exit }
      putSign(canvas, column.column, row, joint(sides, stroke), mark.role)
    }
  })
}

interface Sides {
  readonly up: boolean
  readonly down: boolean
  readonly left: boolean
  readonly right: boolean
}

/** The sign that joins the given sides of a cell. */
function joint({ up, down, left, right }: Sides, stroke: Stroke): string {
  if (!up && !down) return stroke.flat
  if (up && down)
    return left && right ? stroke.cross : left ? stroke.steepLeft : right ? stroke.steepRight : stroke.steep
  if (left && right) return up ? stroke.flatUp : stroke.flatDown
  if (left) return up ? stroke.leftToTop : stroke.leftToBottom
  if (right) return up ? stroke.topToRight : stroke.bottomToRight
  return stroke.steep
}
