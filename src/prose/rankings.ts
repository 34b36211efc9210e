import type { Clause } from "./clauses.ts"
import { means } from "./item.ts"
import type { Node } from "./nodes.ts"

/** Figures in the order that the sentence ranks them in. */
export interface Ranking {
  readonly order: readonly Node[]
  /** The first is the lowest. */
  readonly lowestFirst: boolean
}

/** Finds "the highest in A (..), B (..) and C (..)" and "A (31%), followed by B (12%)". */
export function findRanking(clause: Clause): Ranking | null {
  return followed(clause) ?? superlative(clause)
}

function followed({ items, nodes }: Clause): Ranking | null {
  const at = items.findIndex((item) => means(item, "followed"))
  const first = nodes
    .filter((node) => node.at < at)
    .find(({ kind }) => kind === nodes.find((node) => node.at > at)?.kind)
  if (at < 0 || first === undefined) return null
  const after = nodes.filter((node) => node.at > at && node.kind === first.kind && node.role === first.role)
  return after.length === 0 ? null : { order: [first, ...after], lowestFirst: false }
}

/**
 * A superlative names a group, not always in order: a list that does not run from the highest down says only that these
 * are the highest, so no order is claimed of it.
 */
function superlative({ items, nodes }: Clause): Ranking | null {
  const at = items.findIndex((item) => means(item, "rank-high") || means(item, "rank-low"))
  if (at < 0) return null
  const lowestFirst = means(items[at], "rank-low")
  const listed = nodes.filter((node) => node.at > at)
  const changes = listed.filter(({ kind, role }) => role === "change" && kind === "percent-change")
  const candidates = changes.length > 1 ? changes : listed.filter(({ kind }) => kind === listed[0]?.kind)
  const isList =
    candidates.length > 1 &&
    candidates.every(({ bracket }) => bracket > 0) &&
    new Set(candidates.map(({ bracket }) => bracket)).size === candidates.length
  if (!isList || !runsDown(candidates, lowestFirst)) return null
  const falling = candidates.filter(isFall).length
  if (falling > 0 && falling < candidates.length) return null
  // "The largest falls were in A (-16%) and B (-12%)": the largest fall is the lowest figure.
  return { order: candidates, lowestFirst: falling > 0 ? !lowestFirst : lowestFirst }
}

function isFall({ mention, role, turn }: Node): boolean {
  return mention.sign === "-" || (role === "change" && turn === "down")
}

function runsDown(nodes: readonly Node[], lowestFirst: boolean): boolean {
  return nodes.every((node, index) => {
    const before = nodes[index - 1]
    if (before === undefined) return true
    return lowestFirst ? before.mention.value <= node.mention.value : before.mention.value >= node.mention.value
  })
}
