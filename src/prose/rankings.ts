import type { Clause } from "./clauses.ts"
import { type Item, isMark, meaningOf, means } from "./item.ts"
import type { Node } from "./nodes.ts"

/** Figures in the order that the sentence ranks them in. */
export interface Ranking {
  readonly order: readonly Node[]
  /** The first is the lowest. */
  readonly lowestFirst: boolean
}

/**
 * Finds "the highest in A (..), B (..) and C (..)", "A (31%), followed by B (12%)" and "второе место – за B (12%)".
 *
 * @param said  figures of the sentence before, the first of which may stand there
 */
export function findRanking(clause: Clause, said: readonly Node[]): Ranking | null {
  return placed(clause, said) ?? followed(clause) ?? superlative(clause)
}

/** "В Китае 591,9 тыс. На втором месте Германия (192,4 тыс.), на третьем – Корея (169,6 тыс.)": places that run down. */
function placed({ items, nodes }: Clause, said: readonly Node[]): Ranking | null {
  const top = items.findIndex((item) => means(item, "rank-high"))
  const isSecond = (item: Item, at: number): boolean =>
    means(item, "second-place") ||
    (top >= 0 && at > top && meaningOf(item, "ordinal") === "2" && isMark(items[at + 1], "\u2013\u2014"))
  const cue = items.findIndex(isSecond)
  const next = items.findIndex((item, at) => at > cue && meaningOf(item, "ordinal") === "3")
  const second = nodes.find(({ at }) => at > cue)
  const third = next < 0 ? undefined : nodes.find(({ at }) => at > next)
  if (cue < 0 || second === undefined) return null
  const before = nodes.filter(({ at }) => at < cue)
  const isLevel = ({ kind, role }: Node): boolean => kind === second.kind && (role === "level" || role === "result")
  const first = before.findLast(isLevel) ?? said.findLast(isLevel)
  if (first === undefined || !isLevel(second)) return null
  const order = [first, second, ...(third !== undefined && isLevel(third) ? [third] : [])]
  return runsDown(order, false) ? { order, lowestFirst: false } : null
}

function followed({ items, nodes }: Clause): Ranking | null {
  const at = items.findIndex((item) => means(item, "followed"))
  const first = nodes
    .filter((node) => node.at < at)
    .find(({ kind }) => kind === nodes.find((node) => node.at > at)?.kind)
  if (at < 0 || first === undefined || isAheadBy(items, at)) return null
  const after = nodes.filter((node) => node.at > at && node.kind === first.kind && node.role === first.role)
  // "almost two thirds (57%), followed by wind (21%)": the bracket says the first exactly.
  const exact = first.mention.worded ? nodes[nodes.indexOf(first) + 1] : undefined
  const leader = exact?.kind === first.kind && exact.at === first.at + 2 ? exact : first
  return after.length === 0 ? null : { order: [leader, ...after], lowestFirst: isLowestLed(items, at) }
}

/** "8 per cent ahead of its average" compares, it does not rank. */
function isAheadBy(items: readonly Item[], followed: number): boolean {
  return items[followed - 1]?.type === "figure"
}

/** "The rate was lowest in A (0.1%), followed by B (1.8%)". */
function isLowestLed(items: readonly Item[], followed: number): boolean {
  const led = items.findLast((item, at) => at < followed && (means(item, "rank-low") || means(item, "rank-high")))
  return means(led, "rank-low")
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
    (candidates.every(({ at }) => isMark(items[at - 1], "\u2013\u2014")) ||
      (candidates.every(({ bracket }) => bracket > 0) &&
        new Set(candidates.map(({ bracket }) => bracket)).size === candidates.length))
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
