import { NfoldError } from "../errors.ts"
import type { Group } from "../project/group.ts"

/** Which measure and area are asked for, by id or label; all where none is named. */
export interface GroupChoice {
  readonly measure?: string
  readonly area?: string
}

/** What measures and areas are called; those that have no label are known by their ids. */
export interface GroupLabels {
  readonly measures?: readonly { readonly id: string; readonly label: string }[]
  readonly areas?: readonly { readonly id: string; readonly label: string }[]
}

/**
 * The groups that are asked for.
 *
 * @throws NfoldError `not-eligible` naming the measures or areas that there are, when none is of the one asked for
 */
export function chooseGroups(
  groups: readonly Group[],
  { measure, area }: GroupChoice,
  { measures = [], areas = [] }: GroupLabels = {},
): readonly Group[] {
  const ofMeasure = chosen(groups, "measure", measure, measures)
  return chosen(ofMeasure, "area", area, areas)
}

function chosen(
  groups: readonly Group[],
  term: "measure" | "area",
  wanted: string | undefined,
  named: NonNullable<GroupLabels["measures"]>,
): readonly Group[] {
  if (wanted === undefined || groups.length === 0) return groups
  const labels = new Map(named.map(({ id, label }) => [id, label]))
  const matching = groups.filter((group) => {
    const id = group[term] ?? ""
    return [id, labels.get(id) ?? ""].some((name) => name.toLowerCase() === wanted.toLowerCase())
  })
  if (matching.length > 0) return matching
  const ids = [...new Set(groups.flatMap((group) => group[term] ?? []))]
  const listed = ids.slice(0, mostListed).join(", ")
  throw new NfoldError("not-eligible", `nothing to project of ${term} ${JSON.stringify(wanted.slice(0, 60))}`, {
    expected: ids.length === 0 ? `no --${term}: there is none` : ids.length > mostListed ? `${listed}, ...` : listed,
  })
}

const mostListed = 20
