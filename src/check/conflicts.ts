import { type Component, componentsOf } from "./components.ts"
import { type Bound, propagate } from "./propagate.ts"
import { groundsOf } from "./reasons.ts"
import type { System } from "./system.ts"

/** What follows from a system: bounds of every variable, and sets of figures and claims that cannot all be right. */
export interface Solved {
  readonly bounds: ReadonlyMap<number, Bound>
  readonly conflicts: readonly (readonly string[])[]
}

/** Which ids are counts and amounts: they are believed before shares, growth and claims are. */
export type IsCounted = (id: string) => boolean

/**
 * Solves a system. Where it contradicts itself an irreducible set of claims is named, found by deletion: each claim is left out
 * once, and stays out when the contradiction stays. The set is then disbelieved, and the rest is solved again.
 *
 * @see Chinneck, Feasibility and Infeasibility in Optimization (2008): the deletion filter
 */
export function solve(system: System, isCounted: IsCounted): Solved {
  const bounds = new Map<number, Bound>()
  const conflicts: (readonly string[])[] = []
  for (const component of componentsOf(system)) {
    const solved = solveComponent(system, component, isCounted)
    for (const [index, bound] of solved.bounds) bounds.set(index, bound)
    conflicts.push(...solved.conflicts)
  }
  return { bounds, conflicts }
}

function solveComponent(system: System, component: Component, isCounted: IsCounted): Solved {
  const disbelieved = new Set<string>()
  const conflicts: (readonly string[])[] = []
  while (true) {
    const outcome = propagate(system, { ...component, believes: (id) => !disbelieved.has(id) })
    if ("bounds" in outcome) return { bounds: outcome.bounds, conflicts }
    const { ids, constraints } = groundsOf(outcome.contradiction)
    const suspects = [...ids]
    if (suspects.length === 0) return { bounds: new Map(), conflicts }
    const conflict = irreducible(system, narrowed(system, component, { constraints, suspects }), suspects, isCounted)
    conflicts.push(conflict)
    for (const id of conflict) disbelieved.add(id)
  }
}

/** The part of a component in which the contradiction shows already; all of it when that cannot be told. */
function narrowed(
  system: System,
  component: Component,
  found: { readonly constraints: ReadonlySet<number>; readonly suspects: readonly string[] },
): Component {
  const suspected = new Set(found.suspects)
  const used = [...found.constraints].flatMap((index) => Object.values(system.constraints[index]?.variables ?? {}))
  const printed = component.variables.filter((index) =>
    system.variables[index]?.printed.some(({ id }) => suspected.has(id)),
  )
  const part = { variables: [...new Set([...used, ...printed])], constraints: [...found.constraints] }
  const outcome = propagate(system, { ...part, believes: (id) => suspected.has(id) })
  return "contradiction" in outcome ? part : component
}

/**
 * A set of suspects that contradict each other and of which none can be left out. Claims, shares and growth are tried first; only when
 * the counts alone contradict each other are these named.
 */
function irreducible(
  system: System,
  part: Component,
  suspects: readonly string[],
  isCounted: IsCounted,
): readonly string[] {
  const contradicts = (believed: ReadonlySet<string>): boolean =>
    "contradiction" in propagate(system, { ...part, believes: (id) => believed.has(id) })
  const claims = suspects.filter((id) => !isCounted(id))
  const counts = suspects.filter(isCounted)
  const needed = filterByDeletion(claims, counts, contradicts)
  return needed.length > 0 ? needed : filterByDeletion(counts, [], contradicts)
}

/** More are not left out one by one: a contradiction of hundreds of figures is named whole. */
const mostTrials = 100

function filterByDeletion(
  candidates: readonly string[],
  always: readonly string[],
  contradicts: (believed: ReadonlySet<string>) => boolean,
): readonly string[] {
  let kept = candidates
  for (const candidate of candidates.slice(0, mostTrials)) {
    const without = kept.filter((id) => id !== candidate)
    if (contradicts(new Set([...always, ...without]))) kept = without
  }
  return kept
}
