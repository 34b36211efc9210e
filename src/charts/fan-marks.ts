import type { Band, Fan } from "./fan-data.ts"
import { columnAt, type Places } from "./places.ts"
import type { Plot } from "./plot.ts"
import { isMarked, pointsOf, spacingOf } from "./series-marks.ts"
import { thinPoints } from "./thin.ts"
import type { ChartValue, Mark, Marker, Point, SeriesRole, Shade } from "./types.ts"
import { fitLabel } from "./width.ts"

/** Bands, boundary, lines and points of a fan, from the back to the front. */
export function fanMarks(fan: Fan, places: Places, plot: Plot): readonly Mark[] {
  const observed = fan.history.length
  const columns = plot.last - plot.first + 1
  const blanks = new Array<null>(Math.max(0, observed - 1)).fill(null)
  const spacing = spacingOf(observed + fan.mean.length, plot)
  const start = fan.history.at(-1) ?? null
  const history = pointsOf(fan.history, places, plot)
  const future = pointsOf(observed === 0 ? fan.mean : [...blanks, start, ...fan.mean], places, plot)
  return [
    ...fan.bands.map((band, rank): Mark => bandMark(fan, band, rank, places, plot)),
    ...boundaryMarks(fan, places, plot),
    { kind: "line", points: thinPoints(future, columns), stroke: "dashed", role: "series-2" },
    { kind: "line", points: thinPoints(history, columns), stroke: "solid", role: "series-1" },
    ...dotMarks(future.slice(observed), spacing, { role: "series-2", marker: 4 }),
    ...dotMarks(history, spacing, { role: "series-1", marker: 0 }),
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
  const observed = fan.history.length
  if (observed === 0 || fan.mean.length === 0) return []
  const x = Math.round(columnAt(places.spans[observed - 1]?.end ?? 0, plot.first, plot.last))
  const last = places.nameOf(observed - 1)
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
