import type { Clause } from "./clauses.ts"
import { type Item, isMark, means } from "./item.ts"
import type { Node } from "./nodes.ts"

/** A whole and the parts that are said to make it up. */
export interface SumOf {
  readonly total: Node
  readonly parts: readonly Node[]
  /** The words say that these are all of them: "added up to", men and women. Otherwise they are some of the whole. */
  readonly complete: boolean
}

/** Finds wholes and their parts: "of whom", "added up to", "of the 3,480 victims 2,610 were men and 870 women". */
export function findSums(clause: Clause): SumOf[] {
  const found = addedUp(clause) ?? brokenDown(clause)
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

function brokenDown({ items, nodes }: Clause): SumOf | null {
  const [total, ...rest] = nodes
  if (total === undefined || !isCounted(total)) return null
  const first = rest[0]
  if (first === undefined || !opensParts(items, total.at, first.at)) return null
  const parts: Node[] = []
  for (const node of rest) {
    if (
      !isCounted(node) ||
      node.kind !== total.kind ||
      (parts.length > 0 && !continuesList(items, parts.at(-1)?.at ?? 0, node.at))
    )
      break
    parts.push(node)
  }
  return parts.length < 1 ? null : { total, parts, complete: parts.length === 2 && isPairOfAll(items, parts) }
}

/** "842 people, of whom ..."; "Of the 842, ...". */
function opensParts(items: readonly Item[], totalAt: number, firstAt: number): boolean {
  for (let at = totalAt + 1; at < firstAt; at++) if (means(items[at], "of-whom")) return true
  const before = items[totalAt - 1]
  const isArticle = !means(before, "among") && (means(before, "article") || means(before, "the"))
  const opener = isArticle ? totalAt - 2 : totalAt - 1
  return opener === 0 && (means(items[opener], "of") || means(items[opener], "among") || means(items[opener], "out-of"))
}

function continuesList(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
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
