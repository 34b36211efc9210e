import { NfoldError } from "../errors.ts"
import { describeSeries, headline } from "./describe.ts"
import { type FanPoint, pointEntries, pointMarks, requirePoints } from "./fan-points.ts"
import { type NumberStyle, numberStyle } from "./format.ts"
import { spreadRows } from "./labels.ts"
import { type LegendEntry, legendMarks } from "./legend.ts"
import type { LineOptions } from "./line.ts"
import { requireValues, settingsOf } from "./options.ts"
import { columnAt, type Places, placesOf, wantedLabels } from "./places.ts"
import { extentOf, layPlot, type Plot, rowScale } from "./plot.ts"
import { pointsOf } from "./series-marks.ts"
import { drawText } from "./text.ts"
import { thinPoints } from "./thin.ts"
import type { ChartValue, Mark, Scene, Shade } from "./types.ts"
import { cellWidth, fitLabel } from "./width.ts"

/** What was observed, and what is forecast from there. The result of `forecast` fits `forecast` as it is. */
export interface FanData {
  /** One a place, those of the history first; periods make a time axis. */
  readonly labels?: readonly string[]
  readonly history: ArrayLike<ChartValue>
  readonly forecast: {
    readonly mean: ArrayLike<number>
    /** Ends may be null where a band is unbounded: it then runs to the edge of the plot. */
    readonly intervals: readonly FanInterval[]
  }
  /** Other estimates of the last place, drawn as letters that the legend names. */
  readonly points?: readonly FanPoint[]
}

export interface FanInterval {
  /** Coverage in percent. */
  readonly level: number
  readonly low: ArrayLike<ChartValue>
  readonly high: ArrayLike<ChartValue>
}

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
  const ofPoints = fan.points.map(({ value }) => value)
  const ofBands = fan.bands.flatMap(({ low, high }) => [...low, ...high])
  const extent = extentOf([...fan.history, ...fan.mean, ...ofBands, ...ofPoints])
  const kind = options.scale ?? "linear"
  const scale = rowScale("renderFan", extent, { height: settings.height, kind, zero: options.zero })
  const style = numberStyle(scale, settings)
  const ends = horizonTexts(fan, style)
  const plot = layPlot({
    settings,
    scale,
    hasValues: extent !== null,
    rightCells: 1 + Math.max(0, ...ends.map(({ text }) => cellWidth(text))),
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
      ...horizonMarks(ends, plot),
      ...legend.marks,
    ],
  }
}

interface Fan {
  readonly history: readonly ChartValue[]
  readonly mean: readonly ChartValue[]
  /** From the widest to the narrowest. */
  readonly bands: readonly Band[]
  readonly points: readonly FanPoint[]
}

interface Band {
  readonly level: number
  readonly low: readonly ChartValue[]
  readonly high: readonly ChartValue[]
}

function readFan({ history, forecast, points = [] }: FanData): Fan {
  const mean = requireValues("renderFan", "forecast.mean", forecast.mean)
  const bands = forecast.intervals.map(({ level, low, high }) => {
    if (low.length !== mean.length || high.length !== mean.length) {
      throw new NfoldError(
        "bad-argument",
        `renderFan: the ${level}% interval has ${low.length} low and ${high.length} high ends for ${mean.length} forecasts`,
      )
    }
    return { level, low: Array.from(low, finiteOrNull), high: Array.from(high, finiteOrNull) }
  })
  return {
    history: requireValues("renderFan", "history", history),
    mean,
    bands: bands.sort((a, b) => b.level - a.level),
    points: requirePoints(points),
  }
}

function finiteOrNull(value: ChartValue): ChartValue {
  return value !== null && Number.isFinite(value) ? value : null
}

function fanMarks(fan: Fan, places: Places, plot: Plot): readonly Mark[] {
  const observed = fan.history.length
  const columns = plot.last - plot.first + 1
  const blanks = new Array<null>(Math.max(0, observed - 1)).fill(null)
  const start = fan.history.at(-1) ?? null
  const history = pointsOf(fan.history, places, plot)
  const future = pointsOf(observed === 0 ? fan.mean : [...blanks, start, ...fan.mean], places, plot)
  return [
    ...fan.bands.map((band, rank): Mark => bandMark(fan, band, rank, places, plot)),
    ...boundaryMarks(fan, places, plot),
    { kind: "line", points: thinPoints(future, columns), stroke: "dashed", role: "series-2" },
    { kind: "line", points: thinPoints(history, columns), stroke: "solid", role: "series-1" },
    ...dotMarks(future.slice(observed), columns, "series-2"),
    ...dotMarks(history, columns, "series-1"),
  ]
}

function bandMark(fan: Fan, band: Band, rank: number, places: Places, plot: Plot): Mark {
  const observed = fan.history.length
  const start = fan.history.at(-1) ?? null
  const columnOf = (index: number): number => columnAt(places.spans[index]?.start ?? 0, plot.first, plot.last)
  const points = fan.mean.map((_, step) => ({
    x: columnOf(observed + step),
    low: rowOr(band.low[step], plot, plot.bottom),
    high: rowOr(band.high[step], plot, plot.top),
  }))
  const apex = start === null ? [] : [{ x: columnOf(observed - 1), low: plot.rowOf(start), high: plot.rowOf(start) }]
  return { kind: "band", points: [...apex, ...points], shade: shadeOf(rank, fan.bands.length), role: "series-2" }
}

function rowOr(value: ChartValue | undefined, plot: Plot, edge: number): number {
  return value === null || value === undefined ? edge : plot.rowOf(value)
}

/** The wider the band, the lighter: 95% is light beside 80%. */
function shadeOf(rank: number, count: number): Shade {
  if (rank === 0 && count > 1) return "light"
  return rank <= 1 ? "medium" : "dark"
}

function boundaryMarks(fan: Fan, places: Places, plot: Plot): readonly Mark[] {
  const observed = fan.history.length
  if (observed === 0 || fan.mean.length === 0) return []
  const x = Math.round(columnAt(places.spans[observed - 1]?.end ?? 0, plot.first, plot.last))
  const last = places.nameOf(observed - 1)
  const y = plot.top - 1
  const before = fitLabel(`observed to ${last}`, x - 1)
  const after = fitLabel("forecast", plot.last - x - 1)
  return [
    { kind: "text", x: x - 2, y, text: before, anchor: "end", role: "muted" },
    { kind: "text", x: x + 2, y, text: after, anchor: "start", role: "muted" },
    { kind: "rule", use: "boundary", from: { x, y }, to: { x, y: plot.bottom } },
  ]
}

/** Points stand out where they are at least four cells apart. */
function dotMarks(
  points: readonly ({ x: number; y: number } | null)[],
  columns: number,
  role: "series-1" | "series-2",
): readonly Mark[] {
  return points.flatMap((point, index): Mark[] => {
    const before = points[index - 1] ?? null
    const after = points[index + 1] ?? null
    const spacing =
      before === null ? (after === null || point === null ? columns : after.x - point.x) : (point?.x ?? 0) - before.x
    return point === null || spacing < 4 ? [] : [{ kind: "dot", ...point, marker: role === "series-1" ? 0 : 4, role }]
  })
}

interface HorizonText {
  readonly value: number
  readonly text: string
}

/** The last point forecast and the ends of its widest interval. */
function horizonTexts({ mean, bands }: Fan, style: NumberStyle): readonly HorizonText[] {
  const widest = bands[0]
  const ends = [widest?.high.at(-1) ?? null, mean.at(-1) ?? null, widest?.low.at(-1) ?? null]
  return ends.flatMap((value) => (value === null ? [] : [{ value, text: style.value(value) }]))
}

function horizonMarks(ends: readonly HorizonText[], plot: Plot): readonly Mark[] {
  const rows = spreadRows(
    ends.map(({ value }) => plot.rowOf(value)),
    plot.top,
    plot.bottom,
  )
  return ends.map(({ text }, index) => ({
    kind: "text",
    x: plot.last + 2,
    y: rows?.[index] ?? plot.top,
    text,
    anchor: "start",
    role: "text",
  }))
}

function legendEntries({ bands, points }: Fan): readonly LegendEntry[] {
  return [
    { sample: { kind: "line", stroke: "solid", marker: null }, role: "series-1", text: "observed" },
    { sample: { kind: "line", stroke: "dashed", marker: null }, role: "series-2", text: "forecast" },
    ...bands
      .map(
        ({ level }, rank): LegendEntry => ({
          sample: { kind: "fill", shade: shadeOf(rank, bands.length) },
          role: "series-2",
          text: `${level}% interval`,
        }),
      )
      .reverse(),
    ...pointEntries(points),
  ]
}

function describeFan({ history, mean, bands, points }: Fan, places: Places, style: NumberStyle): readonly string[] {
  const last = mean.length - 1
  const place = places.nameOf(history.length + last)
  const say = (value: ChartValue | undefined, edge: string): string =>
    typeof value === "number" ? style.value(value) : edge
  return [
    describeSeries("Observed", history, places.nameOf, style),
    describeSeries("Forecast", mean, (index) => places.nameOf(history.length + index), style),
    ...bands.map(
      ({ level, low, high }) =>
        `${level}% interval at ${place}: ${say(low[last], "unbounded")} to ${say(high[last], "unbounded")}.`,
    ),
    ...points.map(({ name, value }) => `${name} at ${place}: ${style.value(value)}.`),
  ]
}
