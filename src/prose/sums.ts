import type { Clause } from "./clauses.ts"
import { type Item, isMark, means } from "./item.ts"
import type { Node } from "./nodes.ts"
import { skipBracket } from "./turns.ts"

/** A whole and the parts that are said to make it up. */
export interface SumOf {
  readonly total: Node
  readonly parts: readonly Node[]
  /** The words say that these are all of them: "added up to", men and women. Otherwise they are some of the whole. */
  readonly complete: boolean
}

/** Finds wholes and their parts: "of whom", "added up to", "of the 3,480 victims 2,610 were men and 870 women". */
export function findSums(clause: Clause, spoken: Node | null): SumOf[] {
  const found = addedUp(clause) ?? brokenDown(clause) ?? madeUp(clause, spoken)
  return found === null ? [] : [found]
}

function isCounted(node: Node): boolean {
  return (node.kind === "count" || node.kind === "amount") && (node.role === "level" || node.role === "result")
}

/** "A, B and C added up to D." */
function addedUp({ items, nodes }: Clause): SumOf | null {
  const total = nodes.at(-1)
  if (total === undefined || nodes.length < 3 || !nodes.every(isCounted)) return null
  const before = nodes.at(-2)?.at ?? 0
  for (let at = before + 1; at < total.at; at++) {
    if (means(items[at], "sum-verb")) return { total, parts: nodes.slice(0, -1), complete: true }
  }
  return null
}

function brokenDown(clause: Clause): SumOf | null {
  const { items, nodes } = clause
  const opener = items.findIndex((item) => means(item, "of-whom") || means(item, "made-of"))
  if (opener < 0 && !opensWith(items, nodes[0])) return listedBehind(clause)
  const counts = nodes.filter(isCounted)
  const total = opensWith(items, counts[0])
    ? counts[0]
    : counts.findLast(({ at, bracket }) => at < opener && bracket === 0)
  const first = total === undefined ? undefined : counts[counts.indexOf(total) + 1]
  if (total === undefined || first === undefined) return null
  const parts = listFrom(items, nodes, first, total)
  return { total, parts, complete: parts.length === 2 && isPairOfAll(items, parts) }
}

/** "618 человек: 207 – за .., 316 – за .., 95 – за ..": what stands behind the colon is all of it where it comes to it. */
function listedBehind({ items, nodes }: Clause): SumOf | null {
  const colon = items.findIndex((item) => isMark(item, ":"))
  const counts = nodes.filter(isCounted)
  const total = counts.findLast(({ at, bracket }) => at < colon && bracket === 0)
  const first = counts.find(({ at }) => at > colon)
  if (colon < 0 || total === undefined || first === undefined) return null
  const parts = listFrom(items, nodes, first, total)
  return parts.length > 1 && isMadeUpBy(total, parts) ? { total, parts, complete: false } : null
}

/** "The 1,815 cases were recorded in May. They consisted of 1,554 thefts and 261 frauds.": parts of what was counted last. */
function madeUp({ items, nodes }: Clause, total: Node | null): SumOf | null {
  const first = nodes[0]
  const opener = items.findIndex((item, at) => means(item, "made-of") || (at === 0 && means(item, "of-whom")))
  if (total === null || first === undefined || !isCounted(first) || opener < 0 || opener > first.at) return null
  const parts = listFrom(items, nodes, first, total)
  return parts.length > 1 && isMadeUpBy(total, parts) ? { total, parts, complete: true } : null
}

/** What a sentence before counted may be another total: parts that do not come to it are none of its own. */
function isMadeUpBy({ mention }: Node, parts: readonly Node[]): boolean {
  return parts.reduce((sum, part) => sum + part.mention.value, 0) === mention.value
}

/** The counts of one list; what is said of each in passing, such as its share or its growth, is passed over. */
function listFrom(items: readonly Item[], nodes: readonly Node[], first: Node, total: Node): Node[] {
  const parts: Node[] = [first]
  for (const node of nodes.slice(nodes.indexOf(first) + 1)) {
    if (!isCounted(node) || node.bracket > first.bracket) continue
    if (node.kind !== total.kind || !continuesList(items, parts.at(-1)?.at ?? 0, node.at)) break
    parts.push(node)
  }
  return parts
}

/** "Of the 842, ..." */
function opensWith(items: readonly Item[], total: Node | undefined): boolean {
  if (total === undefined) return false
  const before = items[total.at - 1]
  const isArticle = !means(before, "among") && (means(before, "article") || means(before, "the"))
  const opener = isArticle ? total.at - 2 : total.at - 1
  return opener === 0 && (means(items[opener], "of") || means(items[opener], "among") || means(items[opener], "out-of"))
}

function continuesList(items: readonly Item[], from: number, to: number): boolean {
  for (let at = skipBracket(items, from + 1); at < to; at = Math.max(at + 1, skipBracket(items, at + 1))) {
    const item = items[at]
    if (isMark(item, ";(") || means(item, "of-whom") || means(item, "when")) return false
  }
  return true
}

/** Men and women, town and country: words that leave nobody out. */
function isPairOfAll(items: readonly Item[], parts: readonly Node[]): boolean {
  return ["men", "urban"].some((kind) => {
    const words = new Set(parts.map(({ at }) => wordNear(items, at, kind)))
    return words.size === 2 && !words.has(null)
  })
}

function wordNear(items: readonly Item[], at: number, kind: string): string | null {
  for (let place = at + 1; place <= at + 4; place++) {
    const item = items[place]
    if (item?.type === "figure" || isMark(item, ",;")) break
    if (means(item, kind)) return item?.text.slice(0, 3) ?? null
  }
  return null
}
