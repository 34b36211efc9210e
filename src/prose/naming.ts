import type { Area, Measure, ReleaseFigure } from "../release/types.ts"
import type { Labels } from "./labels.ts"

/** The measures and areas named so far, by their label. */
export interface Naming {
  readonly measures: Map<string, string>
  readonly areas: Map<string, string>
  /** Ids of measures of what there is at a time. */
  readonly stocks: Set<string>
}

export function newNaming(): Naming {
  return { measures: new Map(), areas: new Map(), stocks: new Set() }
}

/** The ids of what a figure measures and where: m1, m2, .. and a1, a2, .. in the order in which they are named. */
export function nameFigure(
  { measures, areas, stocks }: Naming,
  labels: Labels | undefined,
  isStock: boolean,
): Pick<ReleaseFigure, "measure" | "area" | "of"> {
  const of = idOf(measures, "m", labels?.of ?? null)
  const measure = idOf(measures, "m", labels?.measure ?? null)
  if (isStock && measure !== null) stocks.add(measure)
  return {
    measure,
    area: idOf(areas, "a", labels?.area ?? null),
    ...(of === null ? {} : { of }),
  }
}

function idOf(known: Map<string, string>, prefix: string, label: string | null): string | null {
  if (label === null) return null
  const id = known.get(label) ?? `${prefix}${known.size + 1}`
  known.set(label, id)
  return id
}

export function namesOf({ measures, areas, stocks }: Naming): {
  readonly measures: readonly Measure[]
  readonly areas: readonly Area[]
} {
  const named = (known: Map<string, string>) => [...known].map(([label, id]) => ({ id, label }))
  const withStock = named(measures).map((measure) => (stocks.has(measure.id) ? { ...measure, stock: true } : measure))
  return { measures: withStock, areas: named(areas) }
}
