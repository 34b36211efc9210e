import { type BarRequest, describeBars, extentWithBaseline, roleOfBar, shadeOfSeries } from "./bar-request.ts"
import type { NumberStyle } from "./format.ts"
import type { ChartValue, Mark, Scene } from "./types.ts"
import { hiddenRowsMarks, layValueRows, MOST_ROWS, type ValueRows } from "./value-rows.ts"
import { cellWidth, fitLabel } from "./width.ts"

/** Bars to the right of their names; negative ones run left from the zero line. */
export function horizontalBars(request: BarRequest): Scene {
  const { settings, baseline } = request
  const all = rowsOf(request)
  const rows = all.slice(0, MOST_ROWS)
  const frame = layValueRows({
    settings,
    names: rows.map(({ name }) => name),
    extent: extentWithBaseline(request),
    margins: (style) => marginsOf(rows, baseline, style),
    lineAt: baseline,
  })
  const hidden = all.length - rows.length
  return {
    title: settings.title,
    width: settings.width,
    height: frame.below + (hidden > 0 ? 1 : 0),
    description: describeBars(request, frame.style),
    marks: [
      ...frame.marks,
      ...rows.flatMap((row, index) => (row.bar === null ? [] : barMarks(row.bar, frame, frame.top + index, request))),
      ...hiddenRowsMarks(hidden, frame.below),
    ],
  }
}

interface Row {
  readonly name: string
  /** Null in the blank row between groups. */
  readonly bar: { readonly value: ChartValue; readonly index: number; readonly note: string } | null
}

/** Names of groups and series share a column; they are cut apart, so that the series stays readable. */
const LONGEST_SERIES = 12

/** A row a bar, and a blank one between groups of several. */
function rowsOf({ series, groups, settings }: BarRequest): readonly Row[] {
  const longest = Math.floor(settings.width / 3) - (series.length === 1 ? 0 : LONGEST_SERIES / 2)
  return groups.flatMap(({ label, values, note }, group): readonly Row[] => {
    const bars = values.map((value, index) => ({
      name: [index === 0 ? fitLabel(label, longest) : "", fitLabel(series[index] ?? "", LONGEST_SERIES)]
        .join(" ")
        .trim(),
      bar: { value, index, note: index === series.length - 1 ? note : "" },
    }))
    return series.length > 1 && group < groups.length - 1 ? [...bars, { name: "", bar: null }] : bars
  })
}

function marginsOf(
  rows: readonly Row[],
  baseline: number,
  style: NumberStyle,
): { readonly left: number; readonly right: number } {
  let left = 0
  let right = 1
  for (const { bar } of rows) {
    if (bar === null) continue
    const cells = cellWidth(beside(bar.value, bar.note, style)) + 1
    if (bar.value !== null && bar.value < baseline) left = Math.max(left, cells)
    else right = Math.max(right, cells)
  }
  return { left, right }
}

function beside(value: ChartValue, note: string, style: NumberStyle): string {
  const text = value === null ? "no value" : style.value(value)
  return note === "" ? text : `${text}  ${note}`
}

function barMarks(
  { value, index, note }: NonNullable<Row["bar"]>,
  frame: ValueRows,
  y: number,
  { baseline, series, settings }: BarRequest,
): readonly Mark[] {
  const text = beside(value, note, frame.style)
  const zero = Math.round(frame.columnOf(baseline))
  if (value === null) return [{ kind: "text", x: zero + 2, y, text, anchor: "start", role: "muted" }]
  const to = frame.columnOf(value)
  const shade = shadeOfSeries(index, series.length)
  // Only full bars end inside a cell; the others on the nearest whole one.
  const tip = shade === "full" ? to : Math.round(to)
  const bar: Mark = {
    kind: "bar",
    along: "x",
    from: zero,
    to,
    across: [y, y],
    shade,
    role: roleOfBar(index, series.length),
    broken: baseline !== 0,
    stacked: false,
  }
  if (value < baseline) {
    const x = Math.floor(tip) - 2
    return [bar, { kind: "text", x, y, text: fitLabel(text, x + 1), anchor: "end", role: "text" }]
  }
  const x = Math.ceil(tip) + 2
  return [bar, { kind: "text", x, y, text: fitLabel(text, settings.width - x), anchor: "start", role: "text" }]
}
