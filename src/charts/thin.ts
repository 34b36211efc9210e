import type { Point } from "./types.ts"

/**
 * The points that matter for drawing: of those that fall into one column the first, the lowest, the highest and the last.
 * A million points become four a column, and no peak or gap is lost that could be seen.
 */
export function thinPoints(points: readonly (Point | null)[], columns: number): readonly (Point | null)[] {
  if (points.length <= 4 * columns) return points
  const thinned: (Point | null)[] = []
  let start = 0
  while (start < points.length) {
    const point = points[start]
    let end = start + 1
    if (point === null || point === undefined) {
      while (end < points.length && points[end] === null) end++
      thinned.push(null)
    } else {
      const column = Math.round(point.x)
      while (end < points.length && isInColumn(points[end], column)) end++
      thinned.push(...extremes(points.slice(start, end).filter((one) => one !== null)))
    }
    start = end
  }
  return thinned
}

function isInColumn(point: Point | null | undefined, column: number): boolean {
  return point !== null && point !== undefined && Math.round(point.x) === column
}

function extremes(points: readonly Point[]): readonly Point[] {
  let highest = 0
  let lowest = 0
  points.forEach((point, index) => {
    if (point.y < (points[highest]?.y ?? 0)) highest = index
    if (point.y > (points[lowest]?.y ?? 0)) lowest = index
  })
  const kept = [...new Set([0, highest, lowest, points.length - 1])].sort((a, b) => a - b)
  return kept.flatMap((index) => points[index] ?? [])
}
