import { type BarRequest, describeBars, extentWithBaseline, roleOfBar, shadeOfSeries } from "./bar-request.ts"
import { chooseLinearScale } from "./choose-scale.ts"
import { type NumberStyle, numberStyle } from "./format.ts"
import { thinnedLabels } from "./labels.ts"
import { bottomAxisMarks, headingMarks } from "./plot.ts"
import { positionOn, type Scale, ticksOf } from "./scale.ts"
import type { ChartValue, Mark, Scene } from "./types.ts"
import { cellWidth, fitLabel } from "./width.ts"

/** Share of the width that names may take. */
const WIDEST_NAMES = 0.4
/** Most groups that are drawn; the others are counted. */
const MOST_GROUPS = 200
/** Ticks stand so many columns apart: labels of seven digits with separators fit. */
const COLUMN_SPACING: readonly [number, number, number] = [6, 12, 24]

/** Bars to the right of their names; negative ones run left from the zero line. */
export function horizontalBars(request: BarRequest): Scene {
  const { settings, series } = request
  const groups = request.groups.slice(0, MOST_GROUPS)
  const extent = extentWithBaseline(request)
  const names = namesWidth(
    groups.map(({ label }) => label),
    settings.width,
  )
  const seriesCells = Math.max(0, ...series.map(cellWidth))
  const foot = names + (seriesCells === 0 ? 0 : Math.min(seriesCells, 12) + 1) + 1
  const layout = fitScale(request, extent, settings.width - foot)
  const columnOf = (value: number): number => foot + layout.leftCells + positionOn(layout.scale, value)
  const head = headingMarks(settings, layout.style.factor, false)
  const zero = Math.round(columnOf(request.baseline))
  const marks: Mark[] = [...head.marks]
  let row = head.rows
  for (const group of groups) {
    marks.push({ kind: "text", x: names - 1, y: row, text: fitLabel(group.label, names), anchor: "end", role: "text" })
    for (const [index, value] of group.values.entries()) {
      const note = index === series.length - 1 ? group.note : ""
      marks.push({
        kind: "text",
        x: foot - 2,
        y: row,
        text: fitLabel(series[index] ?? "", 12),
        anchor: "end",
        role: "muted",
      })
      marks.push(...barMarks({ value, zero, columnOf, row, index, request, text: beside(value, note, layout.style) }))
      row++
    }
    if (series.length > 1 && group !== groups.at(-1)) row++
  }
  const from = foot + layout.leftCells
  const ticks = ticksOf(layout.scale).map(({ value, at }) => ({ at: from + at, text: layout.style.tick(value) }))
  const grid = ticks.map(
    ({ at }): Mark => ({ kind: "rule", use: "grid", from: { x: at, y: head.rows - 0.5 }, to: { x: at, y: row } }),
  )
  marks.unshift(...grid)
  marks.push({ kind: "axis", side: "left", at: zero, from: head.rows, to: row - 1, ticks: [], meets: null })
  marks.push(
    ...bottomAxisMarks({
      row,
      labelRow: row + 1,
      from,
      to: from + layout.scale.cells - 1,
      right: settings.width - 1,
      labels: thinnedLabels(ticks),
      meets: { at: zero, as: zero === from ? "corner" : "crossing" },
    }),
  )
  const hidden = request.groups.length - groups.length
  if (hidden > 0)
    marks.push({
      kind: "text",
      x: 0,
      y: row + 2,
      text: `and ${hidden} more, not drawn`,
      anchor: "start",
      role: "muted",
    })
  return {
    title: settings.title,
    width: settings.width,
    height: row + 2 + (hidden > 0 ? 1 : 0),
    description: describeBars(request, layout.style),
    marks,
  }
}

function namesWidth(labels: readonly string[], width: number): number {
  return Math.min(Math.max(0, ...labels.map(cellWidth)), Math.floor(width * WIDEST_NAMES))
}

interface Layout {
  readonly scale: Scale
  readonly style: NumberStyle
  /** Cells that labels of negative bars need left of the lowest column. */
  readonly leftCells: number
}

/** The widest scale that leaves room for the texts at the ends of its bars. */
function fitScale(request: BarRequest, extent: { readonly low: number; readonly high: number }, room: number): Layout {
  const { settings, groups, series } = request
  const draft = numberStyle(chooseLinearScale({ ...extent, cells: room, spacing: COLUMN_SPACING }), settings)
  let left = 0
  let right = 1
  for (const group of groups) {
    for (const [index, value] of group.values.entries()) {
      const cells = cellWidth(beside(value, index === series.length - 1 ? group.note : "", draft)) + 1
      if (value !== null && value < request.baseline) left = Math.max(left, cells)
      else right = Math.max(right, cells)
    }
  }
  const cells = Math.max(10, room - left - right)
  const scale = chooseLinearScale({ ...extent, cells, spacing: COLUMN_SPACING })
  return { scale, style: numberStyle(scale, settings), leftCells: left }
}

function beside(value: ChartValue, note: string, style: NumberStyle): string {
  const text = value === null ? "no value" : style.value(value)
  return note === "" ? text : `${text}  ${note}`
}

function barMarks(bar: {
  readonly value: ChartValue
  readonly zero: number
  readonly columnOf: (value: number) => number
  readonly row: number
  readonly index: number
  readonly request: BarRequest
  readonly text: string
}): readonly Mark[] {
  const { value, zero, columnOf, row, index, request, text } = bar
  if (value === null) return [{ kind: "text", x: zero + 2, y: row, text, anchor: "start", role: "muted" }]
  const to = columnOf(value)
  const isLeft = value < request.baseline
  return [
    {
      kind: "bar",
      along: "x",
      from: zero,
      to,
      across: [row, row],
      shade: shadeOfSeries(index, request.series.length),
      role: roleOfBar(index, request.series.length),
      broken: request.baseline !== 0,
      stacked: false,
    },
    isLeft
      ? { kind: "text", x: Math.floor(to) - 2, y: row, text, anchor: "end", role: "text" }
      : { kind: "text", x: Math.ceil(to) + 2, y: row, text, anchor: "start", role: "text" },
  ]
}
