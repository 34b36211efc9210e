import { columnAt, type Places } from "./places.ts"
import type { Plot } from "./plot.ts"
import { thinPoints } from "./thin.ts"
import type { ChartValue, Mark, Marker, Point, SeriesRole } from "./types.ts"

const ROLES: readonly SeriesRole[] = ["series-1", "series-2", "series-3", "series-4", "series-5", "series-6"]
const MARKERS: readonly Marker[] = [0, 1, 2, 3, 4, 5]

/** The colour of the series at an index; the seventh starts over with another marker, so that pairs stay unique to 36. */
export function roleOf(index: number): SeriesRole {
  return ROLES[index % ROLES.length] ?? "series-1"
}

export function markerOf(index: number): Marker {
  return MARKERS[(index + Math.floor(index / ROLES.length)) % MARKERS.length] ?? 0
}

/** Cells between points from which each point gets its marker. */
const MARKED_SPACING = 4
/** Cells between markers where points are denser. */
const SPARSE_SPACING = 12

/** The line of one series and its markers. */
export function seriesMarks(
  values: readonly ChartValue[],
  places: Places,
  plot: Plot,
  { index, alone }: { readonly index: number; readonly alone: boolean },
): readonly Mark[] {
  const role = roleOf(index)
  const points = pointsOf(values, places, plot)
  const line: Mark = { kind: "line", points: thinPoints(points, plot.last - plot.first + 1), stroke: "solid", role }
  const spacing = spacingOf(points.length, plot)
  const dots = points.flatMap((point, at): Mark[] => {
    if (point === null || !isMarked(points, at, { spacing, alone })) return []
    return [{ kind: "dot", ...point, marker: markerOf(index), role }]
  })
  return [line, ...dots]
}

/** Points of a series with null where the line is broken; a place wider than a point gives two. */
export function pointsOf(values: readonly ChartValue[], places: Places, plot: Plot): readonly (Point | null)[] {
  const points: (Point | null)[] = []
  values.forEach((value, index) => {
    const span = places.spans[index]
    if (value === null || span === undefined) {
      points.push(null)
      return
    }
    if (places.breaks.has(index)) points.push(null)
    const y = plot.rowOf(value)
    points.push({ x: columnAt(span.start, plot.first, plot.last), y })
    if (span.end > span.start) points.push({ x: columnAt(span.end, plot.first, plot.last), y })
  })
  return points
}

/** Cells from one of so many points to the next. */
export function spacingOf(count: number, plot: Plot): number {
  return (plot.last - plot.first) / Math.max(count - 1, 1)
}

/** Points far apart are all marked; dense ones now and then, where several series must be told apart; lone ones always. */
export function isMarked(
  points: readonly (Point | null)[],
  at: number,
  { spacing, alone }: { readonly spacing: number; readonly alone: boolean },
): boolean {
  const isLone = (points[at - 1] ?? null) === null && (points[at + 1] ?? null) === null
  if (isLone || spacing >= MARKED_SPACING) return true
  return !alone && at % Math.max(1, Math.round(SPARSE_SPACING / spacing)) === 0
}
