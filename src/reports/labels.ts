import { periodLabel } from "../calendar/period-label.ts"
import { parsePeriod } from "../calendar/period-text.ts"
import type { Release } from "../release/types.ts"

/** What a release calls its measures and areas; a result has only their ids. */
export interface Labels {
  readonly measure: (id: string | null) => string
  readonly area: (id: string | null) => string
  readonly period: (period: string | null) => string
  /** Whether the area is part of another: a region among regions. */
  readonly isPart: (area: string | null) => boolean
}

export function labelsOf({ measures = [], areas = [] }: Release): Labels {
  const measureLabels = new Map(measures.map(({ id, label }) => [id, label]))
  const areaLabels = new Map(areas.map(({ id, label }) => [id, label]))
  const parts = new Set(areas.filter(({ partOf }) => partOf !== null && partOf !== undefined).map(({ id }) => id))
  return {
    measure: (id) => (id === null ? "" : (measureLabels.get(id) ?? id)),
    area: (id) => (id === null ? "" : (areaLabels.get(id) ?? id)),
    period: (period) => (period === null ? "" : periodLabel(parsePeriod(period))),
    isPart: (area) => area !== null && parts.has(area),
  }
}
