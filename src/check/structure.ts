import { partOfRelation } from "../growth/part-of.ts"
import { restRelation } from "../growth/rest.ts"
import { restOfShareRelation } from "../growth/rest-of-share.ts"
import type { Release } from "../release/types.ts"
import { addSum } from "./sums.ts"
import {
  addVariable,
  type Place,
  pairKey,
  placeKey,
  type SystemBuilder,
  statedShares,
  type Variable,
  variableAt,
} from "./system.ts"

/** A measure or an area, by what it is part of. */
interface Part {
  readonly id: string
  readonly partOf?: string | null
  readonly complete?: boolean
}

/** Adds what follows from what is part of what: complete sums, rests, and regions that are no more than their country. */
export function addStructure(builder: SystemBuilder, release: Release): void {
  const measures = release.measures ?? []
  const areas = release.areas ?? []
  addCompleteSums(
    builder,
    measures,
    (place, measure) => ({ ...place, measure }),
    ({ measure }) => measure,
  )
  addCompleteSums(
    builder,
    areas,
    (place, area) => ({ ...place, area }),
    ({ area }) => area,
  )
  addRests(builder, measures)
  addPartsOfAreas(builder, areas)
}

/** A variable that stands at a place: its measure and period are known. */
interface Placed {
  readonly variable: Variable
  readonly place: Place
}

function placedVariables(builder: SystemBuilder): readonly Placed[] {
  return [...builder.byPlace.values()].flatMap((index) => {
    const variable = builder.variables[index]
    if (variable === undefined || variable.measure === null || variable.period === null) return []
    const { measure, area, period } = variable
    return [{ variable, place: { measure, area, period } }]
  })
}

/** Where a whole says that its parts are all of it, they add up to it wherever one of them is known. */
function addCompleteSums(
  builder: SystemBuilder,
  items: readonly Part[],
  at: (place: Place, id: string) => Place,
  idOf: (place: Place) => string | null,
): void {
  const wholes = new Map(items.filter((item) => item.complete === true).map((item) => [item.id, partsOf(item, items)]))
  if (wholes.size === 0) return
  const wholeOf = new Map(items.map((item) => [item.id, item.partOf ?? null]))
  const seen = new Set<string>()
  for (const { variable, place } of placedVariables(builder)) {
    const whole = wholeOf.get(idOf(place) ?? "") ?? null
    const parts = whole === null ? undefined : wholes.get(whole)
    if (whole === null || parts === undefined) continue
    const wholePlace = at(place, whole)
    if (seen.has(placeKey(wholePlace))) continue
    seen.add(placeKey(wholePlace))
    const variableOf = (id: string): number => variableAt(builder, at(place, id), variable.kind, variable.unit)
    addSum(builder, { whole: variableOf(whole), parts: parts.map(variableOf), statedBy: null })
  }
}

function partsOf(whole: Part, items: readonly Part[]): readonly string[] {
  return items.filter((item) => item.partOf === whole.id).map((item) => item.id)
}

/** Each part with each whole that it is in, near or far, where both are known at the same place. */
function addRests(builder: SystemBuilder, measures: readonly Part[]): void {
  const complete = new Set(measures.filter((measure) => measure.complete === true).map(({ id }) => id))
  const wholeOf = new Map(measures.map((measure) => [measure.id, measure.partOf ?? null]))
  const shares = statedShares(builder)
  const seen = new Set<string>()
  const add = (part: number, whole: number): void => {
    const pair = pairKey(part, whole)
    if (seen.has(pair)) return
    seen.add(pair)
    addRest(builder, part, whole, shares.get(pair)?.share)
  }
  for (const { variable, place } of placedVariables(builder)) {
    for (const whole of wholesAbove(place.measure, wholeOf)) {
      const index = builder.byPlace.get(placeKey({ ...place, measure: whole }))
      // The rest of a complete whole is its other parts, which have variables of their own.
      if (index !== undefined && !complete.has(whole)) add(variable.index, index)
    }
  }
  for (const { part, whole } of shares.values()) {
    const total = builder.variables[whole]
    const counted = builder.variables[part]?.kind === "count" && total?.kind === "count"
    if (counted && !complete.has(total.measure ?? "")) add(part, whole)
  }
}

function addRest(builder: SystemBuilder, part: number, whole: number, share: number | undefined): void {
  const like = builder.variables[whole]
  if (like === undefined) return
  const { kind, unit, area, period } = like
  const rest = addVariable(builder, { origin: "rest", kind, unit, area, period, measure: null, printed: [] })
  builder.rests.push({ part, whole, rest })
  builder.constraints.push({ relation: restRelation, variables: { part, whole, rest }, statedBy: null })
  if (share === undefined) return
  // Share and rest both depend on the whole: asked without it the answer is tighter.
  builder.constraints.push({ relation: restOfShareRelation, variables: { part, share, rest }, statedBy: null })
}

function addPartsOfAreas(builder: SystemBuilder, areas: readonly Part[]): void {
  const wholeOf = new Map(areas.map((area) => [area.id, area.partOf ?? null]))
  for (const { variable, place } of placedVariables(builder)) {
    for (const whole of wholesAbove(place.area, wholeOf)) {
      const index = builder.byPlace.get(placeKey({ ...place, area: whole }))
      if (index === undefined) continue
      const variables = { part: variable.index, whole: index }
      builder.constraints.push({ relation: partOfRelation, variables, statedBy: null })
    }
  }
}

/** What a part is part of, what that is part of, and so on; each once, even where a release goes in circles. */
function wholesAbove(id: string | null, wholeOf: ReadonlyMap<string, string | null>): readonly string[] {
  const above: string[] = []
  let whole = id === null ? null : (wholeOf.get(id) ?? null)
  while (whole !== null && whole !== id && !above.includes(whole)) {
    above.push(whole)
    whole = wholeOf.get(whole) ?? null
  }
  return above
}
