import type { ShapeProblem } from "./schema.ts"
import type { Release } from "./types.ts"

/** What stands in for an item that is misshapen, so that others may name it and the places of all stay. */
const standIns: Readonly<Record<string, (id: string) => object>> = {
  measures: (id) => ({ id, label: id }),
  areas: (id) => ({ id, label: id }),
  figures: (id) => ({ id, written: "0", kind: "count" }),
  claims: (id) => ({ id, kind: "direction" }),
}

/**
 * The part of a misshapen release that further checks can read: fields and items with a problem of shape are left out or
 * stood in for, so that what else is wrong is found in the same run. Null when figures are no list at all.
 */
export function soundPart(value: unknown, problems: readonly ShapeProblem[]): Release | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null
  const part: Record<string, unknown> = { ...value }
  for (const { kind, path } of problems) {
    const [field = "", index] = path
    const items = part[field]
    if (kind === "unknown-field") continue
    if (Array.isArray(items) && typeof index === "number" && Object.hasOwn(standIns, field)) {
      part[field] = items.map((item, at) => (at === index ? standIns[field]?.(idOf(item, `${field}[${at}]`)) : item))
    } else {
      delete part[field]
    }
  }
  return Array.isArray(part.figures) ? (part as unknown as Release) : null
}

function idOf(item: unknown, otherwise: string): string {
  const id = typeof item === "object" && item !== null ? (item as { readonly id?: unknown }).id : undefined
  return typeof id === "string" ? id : otherwise
}
