import type { Clause } from "./clauses.ts"
import { type Item, isMark, means } from "./item.ts"
import type { Node } from "./nodes.ts"

/**
 * The figures that "respectively" deals out, each list with what it is said of: "120 thefts and 80 fires, up 20% and 5%
 * respectively" gives 120 with 20% and 80 with 5%. Null where the word deals out nothing, as in "Соответственно, ...";
 * empty where the lists are not of one length, so that which is whose is not said.
 */
export function dealtOut(clause: Clause): readonly (readonly Node[])[] | null {
  const { items } = clause
  const nodes = withRolesOfLists(clause)
  const at = items.findIndex((item) => means(item, "respectively"))
  const before = nodes.filter((node) => node.at < at)
  if (at < 0 || before.length < 2) return null
  const last = lastList(before)
  const others = nodes.filter((node) => !last.includes(node))
  const size = others.length / last.length
  if (last.length < 2 || size < 1 || !Number.isInteger(size)) return []
  const places = isInLists(others, last.length)
    ? (list: number, index: number) => index * last.length + list
    : isRepeated(others, size)
      ? (list: number, index: number) => list * size + index
      : null
  if (places === null) return []
  return last.map((node, list) => {
    const own = Array.from({ length: size }, (_, index) => others[places(list, index)])
    return [...own.filter((one) => one !== undefined), node].sort((a, b) => a.at - b.at)
  })
}

/** "from 100 and 80 to 120 and 84": what leads to the first of a list leads to all of it. */
function withRolesOfLists({ items, nodes }: Clause): readonly Node[] {
  const listed: Node[] = []
  for (const node of nodes) {
    const before = listed.at(-1)
    const isNext = before !== undefined && items.slice(before.at + 1, node.at).every(isJoint)
    const takes = isNext && node.role === "level" && (before.role === "base" || before.role === "result")
    listed.push(takes ? { ...node, role: before.role, turn: before.turn } : node)
  }
  return listed
}

function isJoint(item: Item): boolean {
  return isMark(item, ",$\u00a3\u20ac") || item.text === "and" || item.text === "и"
}

/** The figures of one part and kind right before the word. */
function lastList(nodes: readonly Node[]): readonly Node[] {
  const last = nodes.at(-1)
  const start = nodes.findLastIndex((node) => node.role !== last?.role || node.kind !== last.kind)
  return nodes.slice(start + 1)
}

/** "120 and 80 against 100 and 76": one list behind the other. */
function isInLists(nodes: readonly Node[], length: number): boolean {
  return nodes.every((node, at) => node.role === nodes[at - (at % length)]?.role)
}

/** "from 50 to 40, wounded from 120 to 90": the same parts over and over. */
function isRepeated(nodes: readonly Node[], size: number): boolean {
  return nodes.every((node, at) => node.role === nodes[at % size]?.role)
}
