import type { Area, Measure, ReleaseFigure } from "../release/types.ts"
import type { Labels } from "./labels.ts"

/** The measures and areas named so far, by their label. */
export interface Naming {
  readonly measures: Map<string, string>
  readonly areas: Map<string, string>
}

export function newNaming(): Naming {
  return { measures: new Map(), areas: new Map() }
}

/** The ids of what a figure measures and where: m1, m2, .. and a1, a2, .. in the order in which they are named. */
export function nameFigure(
  { measures, areas }: Naming,
  labels: Labels | undefined,
): Pick<ReleaseFigure, "measure" | "area" | "of"> {
  const of = idOf(measures, "m", labels?.of ?? null)
  return {
    measure: idOf(measures, "m", labels?.measure ?? null),
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

export function namesOf({ measures, areas }: Naming): {
  readonly measures: readonly Measure[]
  readonly areas: readonly Area[]
} {
  const named = (known: Map<string, string>) => [...known].map(([label, id]) => ({ id, label }))
  return { measures: named(measures), areas: named(areas) }
}
