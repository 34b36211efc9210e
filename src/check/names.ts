import type { Period } from "../calendar/period.ts"
import { periodLabel } from "../calendar/period-label.ts"
import type { Release } from "../release/types.ts"

/** How sentences name what a release measures. */
export interface Names {
  readonly measure: (id: string | null) => string
  /** " in Grodno region", or nothing for the area that the whole release is about. */
  readonly inArea: (id: string | null) => string
  /** " in 2020", " in the first quarter of 2020", or nothing. */
  readonly inPeriod: (period: Period | null) => string
  /** "cybercrimes in Grodno region in 2020" */
  readonly place: (place: {
    readonly measure: string | null
    readonly area: string | null
    readonly period: Period | null
  }) => string
}

export function namesOf(release: Release): Names {
  const measures = new Map((release.measures ?? []).map(({ id, label }) => [id, label]))
  const areas = new Map((release.areas ?? []).map(({ id, label }) => [id, label]))
  const roots = (release.areas ?? []).filter(({ partOf }) => partOf === null || partOf === undefined)
  const wholeArea = roots.length === 1 ? roots[0]?.id : undefined
  const measure = (id: string | null): string => (id === null ? "the figure" : (measures.get(id) ?? id))
  const inArea = (id: string | null): string => (id === null || id === wholeArea ? "" : ` in ${areas.get(id) ?? id}`)
  const inPeriod = (period: Period | null): string => (period === null ? "" : ` ${when(period)}`)
  return { measure, inArea, inPeriod, place: (at) => `${measure(at.measure)}${inArea(at.area)}${inPeriod(at.period)}` }
}

function when(period: Period): string {
  const label = periodLabel(period)
  switch (period.form) {
    case "half":
    case "quarter":
      return `in the ${label}`
    case "day":
      return `on ${label}`
    case "days":
      return `from ${label}`
    case "year":
    case "years":
    case "month":
    case "months":
      return period.first.year === period.last.year || period.form === "years" ? `in ${label}` : `from ${label}`
  }
}
