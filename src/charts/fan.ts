import { describeSeries, headline } from "./describe.ts"
import { type Fan, type FanData, readFan } from "./fan-data.ts"
import { fanEndMarks, fanEnds } from "./fan-ends.ts"
import { fanMarks, shadeOfBand } from "./fan-marks.ts"
import { pointEntries, pointMarks } from "./fan-points.ts"
import { type NumberStyle, numberStyle } from "./format.ts"
import { type LegendEntry, legendMarks } from "./legend.ts"
import type { LineOptions } from "./line.ts"
import { settingsOf } from "./options.ts"
import { type Places, placesOf, wantedLabels } from "./places.ts"
import { extentOf, layPlot, rowScale } from "./plot.ts"
import { drawText } from "./text.ts"
import type { ChartValue, Scene } from "./types.ts"

/**
 * A forecast as a fan: history as a solid line, point forecasts as a dashed one, prediction intervals as nested bands from
 * the last observation on, and a dated boundary between the two.
 *
 * A band at 80% leaves the future value outside in one case of five, if the model is right; it says nothing of what the
 * model leaves out.
 *
 * @param data     history and forecast; `labels` for both together
 * @param options  as for `renderLine`
 * @returns lines of exactly `width` cells, joined by a line feed
 * @throws NfoldError `bad-argument` for sizes out of range, or when labels, means and interval ends differ in number
 * @see Hyndman and Athanasopoulos, Forecasting: Principles and Practice, section 5.5
 *
 * @example
 * const intervals = [{ level: 80, low: [3, 3], high: [5, 7] }]
 * const chart = renderFan({ history: [1, 2, 3], forecast: { mean: [4, 5], intervals } }, { title: "Fan" })
 * chart.split("\n")[0].trim() // => "Fan"
 */
export function renderFan(data: FanData, options: LineOptions = {}): string {
  return drawText(sceneFan(data, options), options)
}

/**
 * The scene of a fan chart, for `drawText`, `drawSvg` and `describeScene`.
 *
 * @param data     as for `renderFan`
 * @param options  as for `renderFan`
 * @returns the scene as plain data
 * @throws NfoldError as `renderFan`
 *
 * @example
 * sceneFan({ history: [1, 2], forecast: { mean: [3], intervals: [] } }).title // => ""
 */
export function sceneFan(data: FanData, options: LineOptions = {}): Scene {
  const settings = settingsOf("renderFan", options)
  const fan = readFan(data)
  const count = fan.history.length + fan.mean.length
  const places = placesOf("renderFan", data.labels, count, settings.locale)
  const extent = extentOf([
    ...fan.history,
    ...fan.mean,
    ...fan.bands.flatMap(({ low, high }) => [...low, ...high]),
    ...fan.points.map(({ value }) => value),
  ])
  const kind = options.scale ?? "linear"
  const scale = rowScale("renderFan", extent, { height: settings.height, kind, zero: options.zero })
  const style = numberStyle(scale, settings)
  const ends = fanEnds(fan, style)
  const plot = layPlot({
    settings,
    scale,
    hasValues: extent !== null,
    rightCells: ends.cells,
    headRows: 1,
    labels: (first, last) => wantedLabels(places, first, last),
  })
  const entries = options.legend === "never" ? [] : legendEntries(fan)
  const legend = legendMarks(entries, { left: plot.first, row: plot.below, width: settings.width })
  return {
    title: settings.title,
    width: settings.width,
    height: plot.below + legend.rows,
    description: [headline("Fan chart", settings, style), ...describeFan(fan, places, style)],
    marks: [
      ...plot.marks,
      ...fanMarks(fan, places, plot),
      ...pointMarks(fan.points, plot),
      ...fanEndMarks(ends, plot),
      ...legend.marks,
    ],
  }
}

function legendEntries({ noun, bands, points }: Fan): readonly LegendEntry[] {
  return [
    { sample: { kind: "line", stroke: "solid", marker: null }, role: "series-1", text: "observed" },
    { sample: { kind: "line", stroke: "dashed", marker: null }, role: "series-2", text: noun },
    ...bands
      .map(
        ({ level }, rank): LegendEntry => ({
          sample: { kind: "fill", shade: shadeOfBand(rank, bands.length) },
          role: "series-2",
          text: `${level}% interval`,
        }),
      )
      .reverse(),
    ...pointEntries(points),
  ]
}

function describeFan(
  { noun, history, mean, bands, points }: Fan,
  places: Places,
  style: NumberStyle,
): readonly string[] {
  const last = mean.length - 1
  const place = places.nameOf(history.length + last)
  const say = (value: ChartValue | undefined, edge: string): string =>
    typeof value === "number" ? style.value(value) : edge
  return [
    describeSeries("Observed", history, places.nameOf, style),
    describeSeries(
      noun === "forecast" ? "Forecast" : "Projection",
      mean,
      (index) => places.nameOf(history.length + index),
      style,
    ),
    ...bands.map(
      ({ level, low, high }) =>
        `${level}% interval at ${place}: ${say(low[last], "unbounded")} to ${say(high[last], "unbounded")}.`,
    ),
    ...points.map(({ name, value }) => `${name} at ${place}: ${style.value(value)}.`),
  ]
}
