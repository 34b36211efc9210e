import type { System } from "./system.ts"

/** Variables that no constraint ties to those of another component: what is known of one says nothing of the other. */
export interface Component {
  readonly variables: readonly number[]
  readonly constraints: readonly number[]
}

/** Splits a system into its components, by union-find. O(n) for all practical n. */
export function componentsOf(system: System): readonly Component[] {
  const parents = system.variables.map((_, index) => index)
  for (const { variables } of system.constraints) {
    const [first = 0, ...others] = Object.values(variables)
    for (const other of others) parents[rootOf(parents, other)] = rootOf(parents, first)
  }
  const components = new Map<number, { readonly variables: number[]; readonly constraints: number[] }>()
  for (const { index } of system.variables) {
    const root = rootOf(parents, index)
    const component = components.get(root)
    if (component === undefined) components.set(root, { variables: [index], constraints: [] })
    else component.variables.push(index)
  }
  for (const [index, { variables }] of system.constraints.entries()) {
    components.get(rootOf(parents, Object.values(variables)[0] ?? 0))?.constraints.push(index)
  }
  return [...components.values()]
}

/** The representative of a set; the way there is halved for the next who asks. */
function rootOf(parents: number[], index: number): number {
  let at = index
  for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
    parents[at] = parents[parent] ?? parent
    at = parent
  }
  return at
}
