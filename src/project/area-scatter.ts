import type { Release } from "../release/types.ts"
import type { Group } from "./group.ts"
import { type AreaCounts, type Scatter, scatterOf } from "./scatter.ts"
import { wholeYears } from "./whole-years.ts"

/** The groups, each with how much the growth of its areas differs: of the areas that it is the whole of, else of its own and those beside it. */
export function withScatter(groups: readonly Group[], areas: Release["areas"] = []): readonly Group[] {
  const wholes = new Map(areas.map(({ id, partOf }) => [id, partOf ?? null]))
  const partsOf = (measure: string | null, whole: string | null): readonly Group[] =>
    groups.filter((group) => group.measure === measure && group.area !== null && wholes.get(group.area) === whole)
  return groups.map((group) => {
    if (group.kind !== "count" || group.area === null) return group
    const isWhole = partsOf(group.measure, group.area).length > 0
    const area = isWhole ? group.area : (wholes.get(group.area) ?? null)
    if (area === null) return group
    const whole = groups.find((one) => one.measure === group.measure && one.area === area)
    const scatter = scatterAmong(partsOf(group.measure, area), whole)
    return scatter === null ? group : { ...group, scatter: { ...scatter, whole: whole?.area ?? null } }
  })
}

/** Of the parts, and of what the whole has beside them, from one year to the next: the latest that all of them know. */
function scatterAmong(parts: readonly Group[], whole: Group | undefined): Scatter | null {
  const counts = parts.filter(({ kind }) => kind === "count").map(({ pieces }) => yearsOf(pieces))
  const [first] = counts
  const later = [...(first?.keys() ?? [])]
    .toSorted((a, b) => b - a)
    .find((year) => counts.every((known) => known.has(year) && known.has(year - 1)))
  if (later === undefined) return null
  const areas = counts.map(
    (known): AreaCounts => ({ earlier: known.get(later - 1) ?? 0, later: known.get(later) ?? 0 }),
  )
  return scatterOf([...areas, ...restOf(areas, yearsOf(whole?.pieces ?? []), later)], later - 1, later)
}

function restOf(areas: readonly AreaCounts[], whole: ReadonlyMap<number, number>, year: number): readonly AreaCounts[] {
  const [earlier, later] = [whole.get(year - 1), whole.get(year)]
  if (earlier === undefined || later === undefined) return []
  const rest = areas.reduce(
    (left, area) => ({ earlier: left.earlier - area.earlier, later: left.later - area.later }),
    { earlier, later },
  )
  return rest.earlier > 0 && rest.later > 0 ? [rest] : []
}

function yearsOf(pieces: Group["pieces"]): ReadonlyMap<number, number> {
  const { years, values } = wholeYears(pieces)
  return new Map(years.map((year, i) => [year, values[i] ?? 0]))
}
