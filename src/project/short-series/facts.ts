import type { ValueKind } from "../types.ts"

/** What the methods for a short series of years work with; the years may have gaps. */
export interface ShortSeriesFacts {
  readonly kind: ValueKind
  /** Known years, oldest first; 1, 2, ... for a bare array. */
  readonly years: readonly number[]
  readonly values: readonly number[]
}

/** A straight line, and its height at any position. */
export interface Line {
  readonly slope: number
  readonly at: (position: number) => number
}

/** The least-squares line through points, by centred positions so that years lose no digits. */
export function lineThrough(positions: readonly number[], heights: readonly number[]): Line {
  const count = positions.length
  const [centre, middle] = [positions, heights].map((values) => values.reduce((sum, value) => sum + value, 0) / count)
  const offsets = positions.map((position) => position - (centre ?? 0))
  const spread = offsets.reduce((sum, offset) => sum + offset ** 2, 0)
  const slope = offsets.reduce((sum, offset, i) => sum + offset * ((heights[i] ?? 0) - (middle ?? 0)), 0) / spread
  return { slope, at: (position) => (middle ?? 0) + slope * (position - (centre ?? 0)) }
}

/** The last known year and its value. */
export function lastOf({ years, values }: ShortSeriesFacts): { readonly year: number; readonly value: number } {
  return { year: years[years.length - 1] ?? 0, value: values[values.length - 1] ?? 0 }
}

/** The first known year and its value. */
export function firstOf({ years, values }: ShortSeriesFacts): { readonly year: number; readonly value: number } {
  return { year: years[0] ?? 0, value: values[0] ?? 0 }
}
