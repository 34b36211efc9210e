import type { Band, Fan } from "./fan-data.ts"
import { columnAt, type Places } from "./places.ts"
import type { Plot } from "./plot.ts"
import { isMarked, pointsOf, spacingOf } from "./series-marks.ts"
import { thinPoints } from "./thin.ts"
import type { ChartValue, Mark, Marker, Point, SeriesRole, Shade } from "./types.ts"
import { fitLabel } from "./width.ts"

/** Bands, boundary, lines and points of a fan, from the back to the front. */
export function fanMarks(fan: Fan, places: Places, plot: Plot): readonly Mark[] {
  const columns = plot.last - plot.first + 1
  const spacing = spacingOf(fan.history.length + fan.mean.length, plot)
  const history = pointsOf(fan.history, places, plot)
  const origin = originOf(fan)
  const blanks = fan.history.map((value, index) => (index === origin ? value : null))
  const future = pointsOf([...blanks, ...fan.mean], places, plot)
  return [
    ...fan.bands.map((band, rank): Mark => bandMark(fan, band, rank, places, plot)),
    ...boundaryMarks(fan, places, plot),
    { kind: "line", points: thinPoints(joined(future), columns), stroke: "dashed", role: "series-2" },
    { kind: "line", points: thinPoints(history, columns), stroke: "solid", role: "series-1" },
    ...dotMarks(future.slice(future.length - fan.mean.length), spacing, { role: "series-2", marker: 4 }),
    ...dotMarks(history, spacing, { role: "series-1", marker: 0 }),
  ]
}

/** The place of the last observation, from which the forecast goes; -1 without any. */
function originOf({ history }: Fan): number {
  return history.findLastIndex((value) => value !== null)
}

/** From the last observation to the first forecast without a break, however many places lie between. */
function joined(points: readonly (Point | null)[]): readonly (Point | null)[] {
  const first = points.findIndex((point) => point !== null)
  const next = points.findIndex((point, index) => index > first && point !== null)
  return next < 0 ? points : [...points.slice(0, first + 1), ...points.slice(next)]
}

function bandMark(fan: Fan, band: Band, rank: number, places: Places, plot: Plot): Mark {
  const observed = fan.history.length
  const origin = originOf(fan)
  const start = fan.history[origin] ?? null
  const columnOf = (index: number): number => columnAt(places.spans[index]?.start ?? 0, plot.first, plot.last)
  const points = fan.mean.map((_, step) => ({
    x: columnOf(observed + step),
    low: rowOr(band.low[step], plot, plot.bottom),
    high: rowOr(band.high[step], plot, plot.top),
  }))
  const apex = start === null ? [] : [{ x: columnOf(origin), low: plot.rowOf(start), high: plot.rowOf(start) }]
  return { kind: "band", points: [...apex, ...points], shade: shadeOfBand(rank, fan.bands.length), role: "series-2" }
}

function rowOr(value: ChartValue | undefined, plot: Plot, edge: number): number {
  return value === null || value === undefined ? edge : plot.rowOf(value)
}

/** The wider the band, the lighter: 95% is light beside 80%. */
export function shadeOfBand(rank: number, count: number): Shade {
  if (rank === 0 && count > 1) return "light"
  return rank <= 1 ? "medium" : "dark"
}

function boundaryMarks(fan: Fan, places: Places, plot: Plot): readonly Mark[] {
  const origin = originOf(fan)
  if (origin < 0 || fan.mean.length === 0) return []
  const x = Math.round(columnAt(places.spans[origin]?.end ?? 0, plot.first, plot.last))
  const last = places.nameOf(origin)
  const y = plot.top - 1
  const before = fitLabel(`observed to ${last}`, x - 1)
  return [
    { kind: "text", x: x - 2, y, text: before, anchor: "end", role: "muted" },
    { kind: "text", x: x + 2, y, text: fan.noun, anchor: "start", role: "muted" },
    { kind: "rule", use: "boundary", from: { x, y }, to: { x, y: plot.bottom } },
  ]
}

/** Points stand out where they are far enough apart, and where no line would show them. */
function dotMarks(
  points: readonly (Point | null)[],
  spacing: number,
  { role, marker }: { readonly role: SeriesRole; readonly marker: Marker },
): readonly Mark[] {
  return points.flatMap((point, index): Mark[] =>
    point !== null && isMarked(points, index, { spacing, alone: true })
      ? [{ kind: "dot", ...point, marker, role }]
      : [],
  )
}
