import type { Problem } from "../errors.ts"
import { nearestName } from "./nearest.ts"
import type { Release } from "./types.ts"

const mostNames = 20

/** Names that stand twice, names that nothing has, and measures or areas that are part of themselves. */
export function referenceProblems(release: Release): readonly Problem[] {
  const { measures = [], areas = [], figures, claims = [] } = release
  const known = {
    measure: new Set(measures.map((measure) => measure.id)),
    area: new Set(areas.map((area) => area.id)),
    figure: new Set(figures.map((figure) => figure.id)),
  }
  const problems: Problem[] = [
    ...twice(measures, "measures"),
    ...twice(areas, "areas"),
    ...twiceAcross({ figures, claims }),
    ...partOfItself(measures, "measures"),
    ...partOfItself(areas, "areas"),
  ]
  const refer = (kind: keyof typeof known, path: string, name: string | null | undefined): void => {
    if (name === null || name === undefined || known[kind].has(name)) return
    problems.push(unknownName(kind, path, name, known[kind]))
  }
  for (const [index, measure] of measures.entries()) refer("measure", `measures[${index}].partOf`, measure.partOf)
  for (const [index, area] of areas.entries()) refer("area", `areas[${index}].partOf`, area.partOf)
  for (const [index, figure] of figures.entries()) {
    refer("measure", `figures[${index}].measure`, figure.measure)
    refer("measure", `figures[${index}].of`, figure.of)
    refer("area", `figures[${index}].area`, figure.area)
  }
  for (const [index, claim] of claims.entries()) {
    refer("figure", `claims[${index}].figure`, claim.figure)
    refer("figure", `claims[${index}].from`, claim.from)
    refer("figure", `claims[${index}].to`, claim.to)
    for (const [place, name] of (claim.order ?? []).entries()) refer("figure", `claims[${index}].order[${place}]`, name)
  }
  return problems
}

function unknownName(kind: string, path: string, name: string, known: ReadonlySet<string>): Problem {
  const nearest = nearestName(name, known)
  const meant = nearest === null ? "" : `, perhaps "${nearest}" is meant`
  const names = [...known]
  const listed = names.slice(0, mostNames).join(", ")
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : ""
  const expected = names.length === 0 ? `the file lists no ${kind}s` : `${kind}s are ${listed}${more}`
  return { path, message: `no ${kind} "${name}"${meant}`, expected }
}

function twice(items: readonly { readonly id: string }[], list: string): Problem[] {
  return twiceAcross({ [list]: items })
}

function twiceAcross(lists: Readonly<Record<string, readonly { readonly id: string }[]>>): Problem[] {
  const first = new Map<string, string>()
  const problems: Problem[] = []
  for (const [list, items] of Object.entries(lists)) {
    for (const [index, { id }] of items.entries()) {
      const path = `${list}[${index}].id`
      const earlier = first.get(id)
      if (earlier === undefined) first.set(id, path)
      else
        problems.push({
          path,
          message: `"${id}" is already the id of ${earlier.slice(0, -3)}`,
          expected: "an id of its own",
        })
    }
  }
  return problems
}

/** One problem for each circle of partOf, at the member that comes first in the file. */
function partOfItself(
  items: readonly { readonly id: string; readonly partOf?: string | null }[],
  list: string,
): Problem[] {
  const wholeOf = new Map(items.map((item) => [item.id, item.partOf ?? null]))
  const settled = new Set<string>()
  const problems: Problem[] = []
  for (const [index, item] of items.entries()) {
    const way: string[] = []
    let at: string | null = item.id
    while (at !== null && !settled.has(at)) {
      settled.add(at)
      way.push(at)
      at = wholeOf.get(at) ?? null
    }
    const start = at === null ? -1 : way.indexOf(at)
    if (start === -1) continue
    const circle = [...way.slice(start), at].join(" -> ")
    problems.push({
      path: `${list}[${index}].partOf`,
      message: `part of itself: ${circle}`,
      expected: "a whole that is not among its own parts",
    })
  }
  return problems
}
