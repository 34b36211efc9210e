import { cleanLabel } from "./clean.ts"
import { describeSeries, headline } from "./describe.ts"
import { endLabelMarks, endLabels } from "./end-labels.ts"
import { numberStyle } from "./format.ts"
import { type LegendEntry, legendMarks } from "./legend.ts"
import { requireValues, settingsOf } from "./options.ts"
import { placesOf, wantedLabels } from "./places.ts"
import { extentOf, layPlot, rowScale } from "./plot.ts"
import { markerOf, roleOf, seriesMarks } from "./series-marks.ts"
import { drawText } from "./text.ts"
import type { ChartOptions, ChartValue, Scene } from "./types.ts"

/** One line of a chart; null and NaN are gaps. */
export interface LineSeries {
  readonly name: string
  readonly values: ArrayLike<ChartValue>
}

/** Lines over common places. */
export interface LineData {
  /** One a place: periods such as 2015, 2021-03, 2021-Q1 make a time axis, anything else is a name. */
  readonly labels?: readonly string[]
  readonly series: readonly LineSeries[]
}

export interface LineOptions extends ChartOptions {
  /** "log": equal steps are equal rates; values must be above zero. Default "linear". */
  readonly scale?: "linear" | "log"
  /** Whether zero is on the axis. Default: when the values come as near to it as to each other. */
  readonly zero?: boolean
  /** "auto" (default): names stand at the line ends, or in a legend when they do not fit. */
  readonly legend?: "auto" | "always" | "never"
}

/**
 * One or several lines over time or names, as a text chart.
 *
 * Gaps stay open: a missing value is never bridged. Growth belongs on a linear axis of rates or a log axis of levels: on a
 * linear axis of levels a steady rate looks like an acceleration.
 *
 * @param data     values, or labels with one or several series of the same length
 * @param options  title, unit, size, glyphs, colour depth, number format, scale
 * @returns lines of exactly `width` cells, joined by a line feed
 * @throws NfoldError `bad-argument` for sizes out of range, infinite values, or labels that do not match the values
 *
 * @example
 * const chart = renderLine({ labels: ["2019", "2020"], series: [{ name: "cybercrimes", values: [10567, 25575] }] }, { title: "Cybercrimes" })
 * chart.split("\n")[0].trim() // => "Cybercrimes"
 */
export function renderLine(data: LineData | ArrayLike<ChartValue>, options: LineOptions = {}): string {
  return drawText(sceneLine(data, options), options)
}

/**
 * The scene of a line chart, for `drawText`, `drawSvg` and `describeScene`.
 *
 * @param data     as for `renderLine`
 * @param options  as for `renderLine`
 * @returns the scene as plain data
 * @throws NfoldError as `renderLine`
 *
 * @example
 * sceneLine([3, 1, 2], { width: 60 }).width // => 60
 */
export function sceneLine(data: LineData | ArrayLike<ChartValue>, options: LineOptions = {}): Scene {
  const settings = settingsOf("renderLine", options)
  const { labels, series } = readLines(data)
  const count = Math.max(0, ...series.map(({ values }) => values.length))
  const places = placesOf("renderLine", labels, count, settings.locale)
  const extent = extentOf(series.flatMap(({ values }) => values))
  const scale = rowScale("renderLine", extent, {
    height: settings.height,
    kind: options.scale ?? "linear",
    zero: options.zero,
  })
  const style = numberStyle(scale, settings)
  const ends =
    options.legend === "always" ? null : endLabels(series, style, { rows: scale.cells, width: settings.width })
  const plot = layPlot({
    settings,
    scale,
    hasValues: extent !== null,
    rightCells: ends?.cells ?? 1,
    labels: (first, last) => wantedLabels(places, first, last),
  })
  const entries = ends !== null || options.legend === "never" ? [] : series.map(legendEntry)
  const legend = legendMarks(entries, { left: plot.first, row: plot.below, width: settings.width })
  return {
    title: settings.title,
    width: settings.width,
    height: plot.below + legend.rows,
    description: [
      headline("Line chart", settings, style),
      ...series.map(({ name, values }) => describeSeries(name, values, places.nameOf, style)),
    ],
    marks: [
      ...plot.marks,
      ...series.flatMap((one, index) => seriesMarks(one.values, places, plot, { index, alone: series.length === 1 })),
      ...(ends === null ? [] : endLabelMarks(ends, plot)),
      ...legend.marks,
    ],
  }
}

interface CleanSeries {
  readonly name: string
  readonly values: readonly ChartValue[]
}

function readLines(data: LineData | ArrayLike<ChartValue>): {
  readonly labels: readonly string[] | undefined
  readonly series: readonly CleanSeries[]
} {
  const { labels, series } = "series" in data ? data : { labels: undefined, series: [{ name: "", values: data }] }
  return {
    labels,
    series: series.map(({ name, values }, index) => ({
      name: cleanLabel(name),
      values: requireValues("renderLine", `series[${index}].values`, values),
    })),
  }
}

function legendEntry({ name }: CleanSeries, index: number): LegendEntry {
  return { sample: { kind: "line", stroke: "solid", marker: markerOf(index) }, role: roleOf(index), text: name }
}
