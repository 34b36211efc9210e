import { NfoldError } from "../errors.ts"
import { cleanLabel } from "./clean.ts"
import { headline } from "./describe.ts"
import type { NumberStyle } from "./format.ts"
import { type LegendEntry, legendMarks } from "./legend.ts"
import { requireValues, settingsOf } from "./options.ts"
import { extentOf } from "./plot.ts"
import { drawText } from "./text.ts"
import type { ChartOptions, ChartValue, Mark, Role, Scene, SpanEnd } from "./types.ts"
import { hiddenRowsMarks, layValueRows, MOST_ROWS, type ValueRows } from "./value-rows.ts"
import { cellWidth } from "./width.ts"

/** One row: an interval, and where there is one the published value that it is held against. */
export interface IntervalRow {
  readonly label: string
  /** Ends of the recomputed or implied interval; null is no bound on that side. */
  readonly low: ChartValue
  readonly high: ChartValue
  /** True when the end itself does not belong to the interval. Default false. */
  readonly lowOpen?: boolean
  readonly highOpen?: boolean
  /** The published value. */
  readonly value?: ChartValue
  /** What the published value may stand for before it was rounded. */
  readonly rounding?: { readonly low: number; readonly high: number }
  /** What to write at the right. Default: the published value and the interval. */
  readonly note?: string
}

export interface IntervalsOptions extends ChartOptions {
  /** What mark, interval and rounding are called in the legend. */
  readonly names?: { readonly value?: string; readonly interval?: string; readonly rounding?: string }
}

/**
 * Intervals on one axis, each with the published value that it is held against: a mark inside its interval is consistent,
 * one outside is not, and the width says how much rounding leaves open. `[` and `]` are ends that belong to the interval,
 * `(` and `)` ends that do not, an arrow is no bound.
 *
 * @param rows     intervals of one unit; at least one end of each is known
 * @param options  names for the legend, and what every chart takes
 * @returns lines of exactly `width` cells, joined by a line feed
 * @throws NfoldError `bad-argument` for sizes out of range, infinite values, or a low end above the high one
 *
 * @example
 * renderIntervals([{ label: "share", value: 5.2, low: 5.13, high: 5.18 }]).includes("5.2, 5.13 to 5.18") // => true
 */
export function renderIntervals(rows: readonly IntervalRow[], options: IntervalsOptions = {}): string {
  return drawText(sceneIntervals(rows, options), options)
}

/**
 * The scene of an interval chart, for `drawText`, `drawSvg` and `describeScene`.
 *
 * @param rows     as for `renderIntervals`
 * @param options  as for `renderIntervals`
 * @returns the scene as plain data
 * @throws NfoldError as `renderIntervals`
 *
 * @example
 * sceneIntervals([{ label: "share", value: 5.2, low: 5.13, high: null }]).description[1] // => "share: published 5.2; interval at least 5.13."
 */
export function sceneIntervals(rows: readonly IntervalRow[], options: IntervalsOptions = {}): Scene {
  const settings = settingsOf("renderIntervals", options)
  const all = rows.map(readRow)
  const shown = all.slice(0, MOST_ROWS)
  const extent = extentOf(
    shown.flatMap(({ low, high, value, rounding }) => [
      low,
      high,
      value,
      rounding?.low ?? null,
      rounding?.high ?? null,
    ]),
  )
  const frame = layValueRows({
    settings,
    names: shown.map(({ label }) => label),
    extent: extent ?? { low: 0, high: 1 },
    margins: (style) => ({ left: 0, right: 1 + Math.max(0, ...notesOf(shown, style, settings.width).map(cellWidth)) }),
  })
  const notes = notesOf(shown, frame.style, settings.width)
  const entries = legendEntries(shown, options.names ?? {})
  const legend = legendMarks(entries, { left: frame.first, row: frame.below, width: settings.width })
  const hidden = all.length - shown.length
  const end = frame.below + legend.rows
  return {
    title: settings.title,
    width: settings.width,
    height: end + (hidden > 0 ? 1 : 0),
    description: [
      headline("Intervals", settings, frame.style),
      ...all.map((row) => describeRow(row, frame.style, options.names?.value ?? "published")),
    ],
    marks: [
      ...frame.marks,
      ...shown.flatMap((row, index) => rowMarks(row, frame, frame.top + index, notes[index] ?? "")),
      ...legend.marks,
      ...hiddenRowsMarks(hidden, end),
    ],
  }
}

interface Row extends Required<Omit<IntervalRow, "rounding">> {
  readonly rounding: { readonly low: number; readonly high: number } | null
}

function readRow(row: IntervalRow, index: number): Row {
  const path = `rows[${index}]`
  const [low = null, high = null, value = null] = requireValues("renderIntervals", path, [
    row.low,
    row.high,
    row.value ?? null,
  ])
  if (low !== null && high !== null && low > high) {
    throw new NfoldError("bad-argument", `renderIntervals: ${path} has low ${low} above high ${high}`, { path })
  }
  return {
    label: cleanLabel(row.label),
    low,
    high,
    lowOpen: row.lowOpen ?? false,
    highOpen: row.highOpen ?? false,
    value,
    rounding: row.rounding ?? null,
    note: cleanLabel(row.note ?? ""),
  }
}

function rowMarks(row: Row, frame: ValueRows, y: number, note: string): readonly Mark[] {
  const { low, high, value, rounding } = row
  const { columnOf, first, last } = frame
  const marks: Mark[] = []
  if (rounding !== null) {
    const edges = [rounding.low, rounding.high].map((end) => ({ x: columnOf(end), low: y + 0.4, high: y - 0.4 }))
    marks.push({ kind: "band", points: edges, shade: "light", role: "series-2" })
  }
  if (low !== null || high !== null) {
    marks.push({
      kind: "span",
      y,
      low: low === null ? first : columnOf(low),
      high: high === null ? last : columnOf(high),
      lowEnd: endOf(low, row.lowOpen),
      highEnd: endOf(high, row.highOpen),
      role: "series-1",
    })
  }
  if (value !== null) marks.push({ kind: "dot", x: columnOf(value), y, marker: 3, role: roleOfValue(row) })
  marks.push({ kind: "text", x: last + 2, y, text: note, anchor: "start", role: "text" })
  return marks
}

function endOf(value: ChartValue, isOpen: boolean): SpanEnd {
  if (value === null) return "unbounded"
  return isOpen ? "open" : "closed"
}

/** A published value that cannot be, even before rounding, takes the colour of bad news; its place says so without colour. */
function roleOfValue({ low, high, lowOpen, highOpen, value, rounding }: Row): Role {
  if (value === null) return "series-2"
  const reach = rounding ?? { low: value, high: value }
  const isBelow = low !== null && (reach.high < low || (lowOpen && reach.high === low))
  const isAbove = high !== null && (reach.low > high || (highOpen && reach.low === high))
  return isBelow || isAbove ? "bad" : "series-2"
}

/** Share of the width that texts at the right may take before they are shortened to the interval alone. */
const WIDEST_NOTES = 0.4

function notesOf(rows: readonly Row[], style: NumberStyle, width: number): readonly string[] {
  const full = rows.map((row) => {
    if (row.note !== "") return row.note
    const value = row.value === null ? "" : style.value(row.value)
    return [value, intervalText(row, style)].filter((part) => part !== "").join(", ")
  })
  if (full.every((note) => cellWidth(note) <= width * WIDEST_NOTES)) return full
  return rows.map((row) => (row.note === "" ? intervalText(row, style) : row.note))
}

function intervalText({ low, high, lowOpen, highOpen }: Row, style: NumberStyle): string {
  if (low !== null && high !== null) return `${style.value(low)} to ${style.value(high)}`
  if (low !== null) return `${lowOpen ? "more than" : "at least"} ${style.value(low)}`
  if (high !== null) return `${highOpen ? "less than" : "at most"} ${style.value(high)}`
  return "no bounds"
}

function describeRow(row: Row, style: NumberStyle, valueName: string): string {
  const value = row.value === null ? "" : `${valueName} ${style.value(row.value)}`
  const interval = `interval ${intervalText(row, style)}`
  return `${row.label}: ${[value, interval, row.note].filter((part) => part !== "").join("; ")}.`
}

function legendEntries(rows: readonly Row[], names: NonNullable<IntervalsOptions["names"]>): readonly LegendEntry[] {
  const entries: LegendEntry[] = []
  if (rows.some(({ value }) => value !== null)) {
    entries.push({ sample: { kind: "dot", marker: 3 }, role: "series-2", text: cleanLabel(names.value ?? "published") })
  }
  entries.push({ sample: { kind: "span" }, role: "series-1", text: cleanLabel(names.interval ?? "recomputed") })
  if (rows.some(({ rounding }) => rounding !== null)) {
    const text = cleanLabel(names.rounding ?? "what rounds to the published")
    entries.push({ sample: { kind: "fill", shade: "light" }, role: "series-2", text })
  }
  return entries
}
