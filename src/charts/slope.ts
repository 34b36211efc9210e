import { cleanLabel } from "./clean.ts"
import { changeText, headline } from "./describe.ts"
import { type NumberStyle, numberStyle } from "./format.ts"
import { spreadRows } from "./labels.ts"
import { requireValues, type Settings, settingsOf } from "./options.ts"
import { extentOf, headingMarks, rowScale } from "./plot.ts"
import { markerOf, roleOf } from "./series-marks.ts"
import { drawText } from "./text.ts"
import type { ChartOptions, ChartValue, Mark, Scene } from "./types.ts"
import { hiddenRowsMarks } from "./value-rows.ts"
import { cellWidth, fitLabel } from "./width.ts"

/** Values at two moments, one line a name. */
export interface SlopeData {
  /** Names of the two moments, such as 2019 and 2020. */
  readonly from: string
  readonly to: string
  readonly lines: readonly SlopeLine[]
}

export interface SlopeLine {
  readonly label: string
  readonly from: ChartValue
  readonly to: ChartValue
}

/**
 * A slope chart: two moments, a line a name between them, labelled with its value at both ends. The natural picture of
 * "the share went from 61% to 48%": the eye compares the slopes and the order on each side.
 *
 * @param data     the two moments and the lines; a missing value leaves its side and the line out
 * @param options  as for every chart; the height grows where there are more lines than rows
 * @returns lines of exactly `width` cells, joined by a line feed
 * @throws NfoldError `bad-argument` for sizes out of range or infinite values
 *
 * @example
 * const lines = [{ label: "theft", from: 76.4, to: 92.2 }]
 * renderSlope({ from: "2019", to: "2020", lines }, { format: "share" }).includes("theft 76.4%") // => true
 */
export function renderSlope(data: SlopeData, options: ChartOptions = {}): string {
  return drawText(sceneSlope(data, options), options)
}

/** Most lines that are drawn; the others are counted. */
const MOST_LINES = 60
/** Share of the width that the labels of one side may take. */
const WIDEST_SIDE = 0.38

/**
 * The scene of a slope chart, for `drawText`, `drawSvg` and `describeScene`.
 *
 * @param data     as for `renderSlope`
 * @param options  as for `renderSlope`
 * @returns the scene as plain data
 * @throws NfoldError as `renderSlope`
 *
 * @example
 * const scene = sceneSlope({ from: "2019", to: "2020", lines: [{ label: "theft", from: 8075, to: 23587 }] })
 * scene.description[1] // => "theft: 2019 8,075; 2020 23,587; change +15,512, +192.1%."
 */
export function sceneSlope(data: SlopeData, options: ChartOptions = {}): Scene {
  const settings = settingsOf("renderSlope", options)
  const all = data.lines.map(({ label, from, to }, index) => {
    const [first = null, last = null] = requireValues("renderSlope", `lines[${index}]`, [from, to])
    return { label: cleanLabel(label), from: first, to: last }
  })
  const lines = all.slice(0, MOST_LINES)
  const extent = extentOf(lines.flatMap(({ from, to }) => [from, to]))
  const height = Math.max(settings.height, lines.length)
  const style = numberStyle(rowScale("renderSlope", extent, { height, kind: "linear", zero: false }), settings)
  const head = headingMarks(settings, style.factor, false)
  const [top, bottom] = [head.rows, head.rows + height - 1]
  const rowOf = (value: number): number => bottom - shareOfRange(value, extent) * (height - 1)
  const sides = { left: sideOf(lines, "from", style, settings), right: sideOf(lines, "to", style, settings) }
  const [left, right] = [sides.left.cells + 1, settings.width - 2 - sides.right.cells]
  const moments = [cleanLabel(data.from), cleanLabel(data.to)] as const
  const hidden = all.length - lines.length
  return {
    title: settings.title,
    width: settings.width,
    height: bottom + 2 + (hidden > 0 ? 1 : 0),
    description: [headline("Slope chart", settings, style), ...all.map((line) => describeLine(line, moments, style))],
    marks: [
      ...head.marks,
      { kind: "axis", side: "left", at: left, from: top, to: bottom, ticks: [], meets: null },
      { kind: "axis", side: "left", at: right, from: top, to: bottom, ticks: [], meets: null },
      {
        kind: "text",
        x: left,
        y: bottom + 1,
        text: fitLabel(moments[0], left * 2 + 1),
        anchor: "middle",
        role: "muted",
      },
      {
        kind: "text",
        x: right,
        y: bottom + 1,
        text: fitLabel(moments[1], sides.right.cells * 2 + 3),
        anchor: "middle",
        role: "muted",
      },
      ...lines.flatMap((line, index) => lineMarks(line, index, { left, right }, rowOf)),
      ...sideMarks(sides.left, rowOf, { x: left - 2, top, bottom, anchor: "end" }),
      ...sideMarks(sides.right, rowOf, { x: right + 2, top, bottom, anchor: "start" }),
      ...hiddenRowsMarks(hidden, bottom + 2),
    ],
  }
}

/** From 0 at the lowest value to 1 at the highest: no axis is printed, so the lines may use every row. */
function shareOfRange(value: number, extent: { readonly low: number; readonly high: number } | null): number {
  if (extent === null || extent.high === extent.low) return 0.5
  return (value - extent.low) / (extent.high - extent.low)
}

function describeLine({ label, from, to }: SlopeLine, moments: readonly [string, string], style: NumberStyle): string {
  const say = (value: ChartValue): string => (value === null ? "no value" : style.value(value))
  const change = from === null || to === null ? "" : `; change ${changeText(from, to, style)}`
  return `${label}: ${moments[0]} ${say(from)}; ${moments[1]} ${say(to)}${change}.`
}

interface Side {
  readonly labels: readonly { readonly text: string; readonly value: number; readonly index: number }[]
  readonly cells: number
}

/** The labels of one side, value next to the axis, and the cells that the longest takes. */
function sideOf(lines: readonly SlopeLine[], end: "from" | "to", style: NumberStyle, settings: Settings): Side {
  const widest = Math.floor(settings.width * WIDEST_SIDE)
  const labels = lines.flatMap((line, index) => {
    const value = line[end]
    if (value === null) return []
    const number = style.value(value)
    const name = fitLabel(line.label, Math.max(0, widest - cellWidth(number) - 1))
    return [{ text: (end === "from" ? [name, number] : [number, name]).join(" ").trim(), value, index }]
  })
  return { labels, cells: Math.max(4, ...labels.map(({ text }) => cellWidth(text))) }
}

function sideMarks(
  side: Side,
  rowOf: (value: number) => number,
  place: { readonly x: number; readonly top: number; readonly bottom: number; readonly anchor: "start" | "end" },
): readonly Mark[] {
  const wanted = side.labels.map(({ value }) => rowOf(value))
  const rows = spreadRows(wanted, place.top, place.bottom)
  return side.labels.map(({ text }, order) => ({
    kind: "text",
    x: place.x,
    y: rows?.[order] ?? place.top,
    text,
    anchor: place.anchor,
    role: "text",
  }))
}

function lineMarks(
  { from, to }: SlopeLine,
  index: number,
  { left, right }: { readonly left: number; readonly right: number },
  rowOf: (value: number) => number,
): readonly Mark[] {
  const [role, marker] = [roleOf(index), markerOf(index)]
  const start = from === null ? null : { x: left, y: rowOf(from) }
  const end = to === null ? null : { x: right, y: rowOf(to) }
  const line: readonly Mark[] =
    start === null || end === null ? [] : [{ kind: "line", points: [start, end], stroke: "solid", role }]
  const dots = [start, end].flatMap((point): Mark[] =>
    point === null ? [] : [{ kind: "dot", ...point, marker, role }],
  )
  return [...line, ...dots]
}
