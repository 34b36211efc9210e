import { NfoldError } from "../errors.ts"
import { type BarRequest, describeBars, extentWithBaseline, roleOfBar, shadeOfSeries } from "./bar-request.ts"
import { chooseLinearScale, ROW_SPACING } from "./choose-scale.ts"
import type { WantedLabel } from "./labels.ts"
import { legendMarks } from "./legend.ts"
import { layPlot, type Plot } from "./plot.ts"
import type { ChartValue, Mark, Scene } from "./types.ts"
import { cellWidth, fitLabel } from "./width.ts"

/** Bars above (or, negative, below) their names. */
export function verticalBars(request: BarRequest): Scene {
  const { settings, series, groups, baseline } = request
  const scale = chooseLinearScale({ ...extentWithBaseline(request), cells: settings.height, spacing: ROW_SPACING })
  const plot = layPlot({
    settings,
    scale,
    hasValues: true,
    rightCells: 0,
    headRows: 1,
    axisAt: baseline,
    labels: (first, last) => nameLabels(request, first, last),
  })
  const slots = slotsOf(request, plot.first, plot.last)
  const zero = Math.round(plot.rowOf(baseline))
  const entries = series.map((text, index) => ({
    sample: { kind: "fill", shade: shadeOfSeries(index, series.length) } as const,
    role: roleOfBar(index, series.length),
    text,
  }))
  const legend = legendMarks(series.length === 1 ? [] : entries, {
    left: plot.first,
    row: plot.below,
    width: settings.width,
  })
  return {
    title: settings.title,
    width: settings.width,
    height: plot.below + legend.rows,
    description: describeBars(request, plot.style),
    marks: [
      ...plot.marks,
      ...groups.flatMap(({ values }, group) =>
        values.flatMap((value, index) =>
          columnMarks(request, plot, { value, zero, index, slot: slots.slotOf(group, index) }),
        ),
      ),
      ...legend.marks,
    ],
  }
}

interface Slot {
  readonly first: number
  readonly last: number
}

/** Columns for each bar: groups of equal width with at least one blank column between them. */
function slotsOf(
  { chart, groups, series }: BarRequest,
  first: number,
  last: number,
): { slotOf: (group: number, index: number) => Slot } {
  const room = last - first + 1
  const pitch = Math.floor(room / Math.max(1, groups.length))
  const bar = Math.min(12, Math.floor((pitch - 1) / series.length))
  if (bar < 1) {
    throw new NfoldError(
      "too-large",
      `${chart}: ${groups.length * series.length} vertical bars do not fit ${room} columns; draw them horizontally, or as a line`,
    )
  }
  const inset = Math.floor((pitch - bar * series.length + 1) / 2)
  return {
    slotOf: (group, index) => {
      const start = first + group * pitch + inset + index * bar
      return { first: start, last: start + bar - 1 }
    },
  }
}

function* nameLabels(request: BarRequest, first: number, last: number): Iterable<readonly WantedLabel[]> {
  const { slotOf } = slotsOf(request, first, last)
  const pitch = Math.floor((last - first + 1) / Math.max(1, request.groups.length))
  const labels = request.groups.map(({ label }, group) => ({
    at: (slotOf(group, 0).first + slotOf(group, request.series.length - 1).last) / 2,
    text: label,
  }))
  yield labels
  yield labels.map(({ at, text }) => ({ at, text: fitLabel(text, pitch - 1) }))
}

function columnMarks(
  request: BarRequest,
  plot: Plot,
  {
    value,
    zero,
    index,
    slot,
  }: { readonly value: ChartValue; readonly zero: number; readonly index: number; readonly slot: Slot },
): readonly Mark[] {
  if (value === null) return []
  const to = plot.rowOf(value)
  const text = plot.style.value(value)
  const isDown = value < request.baseline
  const y = isDown ? Math.ceil(to) + 1 : Math.floor(to) - 1
  const fits = cellWidth(text) <= slot.last - slot.first + (request.series.length === 1 ? 2 : 0)
  const bar: Mark = {
    kind: "bar",
    along: "y",
    from: zero,
    to,
    across: [slot.first, slot.last],
    shade: shadeOfSeries(index, request.series.length),
    role: roleOfBar(index, request.series.length),
    broken: request.baseline !== 0,
    stacked: false,
  }
  const label: Mark = { kind: "text", x: (slot.first + slot.last) / 2, y, text, anchor: "middle", role: "text" }
  return fits && y <= plot.bottom ? [bar, label] : [bar]
}
