import type { Clause } from "./clauses.ts"
import { isConjunction } from "./cues.ts"
import { type Item, isMark, means } from "./item.ts"
import type { Node } from "./nodes.ts"

/** A percentage with the figures that it is a share of and that it measures, as far as the sentence names them. */
export interface ShareOf {
  readonly share: Node
  readonly part: Node | null
  readonly whole: Node | null
}

/**
 * Finds what each percentage of a sentence is a share of; `carriedWhole` is asked for the whole where the sentence itself
 * prints none.
 */
export function findShares(
  clause: Clause,
  carriedWhole: (share: Node, part: Node | null) => Node | null = () => null,
): ShareOf[] {
  return clause.nodes.flatMap((node, index) => {
    if (node.kind !== "share" || node.role === "change" || node.role === "ratio") return []
    const pair = pairAfter(clause, index) ?? pairBefore(clause, index)
    if (pair !== null) return [{ share: node, ...pair }]
    const part = partAfter(clause, index) ?? partBefore(clause, index)
    const whole = wholeAfter(clause, index) ?? wholeBefore(clause, index) ?? carriedWhole(node, part)
    if (whole === null && part === null) return []
    if (whole !== null && part !== null && (whole === part || unlike(whole, part))) return []
    return [{ share: node, part, whole }]
  })
}

function isCounted(node: Node | undefined): node is Node {
  return (
    node !== undefined &&
    (node.kind === "count" || node.kind === "amount") &&
    node.role !== "change" &&
    node.mention.unit !== "percent"
  )
}

function unlike(a: Node, b: Node): boolean {
  return (
    a.kind !== b.kind && a.mention.unit !== b.mention.unit && a.mention.unit !== "none" && b.mention.unit !== "none"
  )
}

interface Pair {
  readonly part: Node
  readonly whole: Node
}

/** "31% (4.4bn out of 14.2bn)", "(20.4%, 2,041 of 10,005 adults)": a bracket gives the percentage in figures. */
function pairAfter(clause: Clause, index: number): Pair | null {
  const { items, nodes } = clause
  const share = nodes[index]
  const pair = pairAt(clause, index + 1)
  if (share === undefined || pair === null || pair.part.bracket === 0) return null
  const { part } = pair
  const isListed = part.bracket === share.bracket && part.at - share.at === 2 && isMark(items[share.at + 1], ",;=:")
  return isListed || part.bracket !== share.bracket ? pair : null
}

/** "1,512 of the 2,400 respondents (63%)", "1,512 out of 2,400, or 63%". */
function pairBefore(clause: Clause, index: number): Pair | null {
  const { items, nodes } = clause
  const share = nodes[index]
  const pair = pairAt(clause, index - 2)
  if (share === undefined || pair === null || share.at - pair.whole.at > 6) return null
  const between = items.slice(pair.whole.at + 1, share.at)
  const isInBracket = isMark(items[share.at - 1], "(") && between.filter(({ type }) => type === "mark").length === 1
  return isInBracket || between.some((item) => means(item, "or")) ? pair : null
}

/** "1,512 of the 2,400": two figures that only "of" stands between. */
function pairAt({ items, nodes }: Clause, index: number): Pair | null {
  const [part, whole] = [nodes[index], nodes[index + 1]]
  if (!isCounted(part) || !isCounted(whole) || part.bracket !== whole.bracket) return null
  const between = items.slice(part.at + 1, whole.at)
  const isOf = between.some((item) => means(item, "out-of") || item.text === "of")
  return isOf && between.length <= 4 && !between.some((item) => isMark(item, ",;:")) ? { part, whole } : null
}

/** "61% of all 29,843", "61% от всех 29 843". */
function wholeAfter({ items, nodes }: Clause, index: number): Node | null {
  const share = nodes[index]
  const next = nodes[index + 1]
  if (share === undefined || !isCounted(next)) return null
  if (!opensWhole(items[share.at + 1])) return null
  for (let at = share.at + 2; at < next.at; at++) {
    const item = items[at]
    if (item?.type === "mark" && !isMark(item, "$\u20ac\u00a3")) return null
    if (
      ["when", "against", "versus", "than", "amount", "account", "rise", "fall", "in"].some((kind) => means(item, kind))
    )
      return null
  }
  return next.at - share.at <= 7 ? next : null
}

export function opensWhole(item: Item | undefined): boolean {
  return means(item, "of") || means(item, "among") || means(item, "out-of") || means(item, "these")
}

/** "12.4% of all recorded crime (5,978 offences)". */
function partAfter({ items, nodes }: Clause, index: number): Node | null {
  const [share, next, second] = nodes.slice(index, index + 3)
  if (share === undefined || !isCounted(next) || next.bracket === 0 || next.bracket === share.bracket) return null
  if (second?.bracket === next.bracket) return null
  return next.role === "level" && isMark(items[next.at - 1], "(") && isAllOfShare(items, share.at, next.at)
    ? next
    : null
}

/** Nothing but the name of the whole stands between a percentage and the bracket of its part. */
function isAllOfShare(items: readonly Item[], share: number, part: number): boolean {
  if (part === share + 2) return true
  if (!opensWhole(items[share + 1]) || part - share > 8) return false
  return items.slice(share + 2, part - 1).every(({ type }) => type === "word")
}

/** "Of 40 hospitals inspected, 26.8%", "842, из них 12%", "64,300 pupils; girls made up 49.1%". */
function wholeBefore({ items, nodes }: Clause, index: number): Node | null {
  const share = nodes[index]
  if (share === undefined) return null
  for (let back = index - 1; back >= 0; back--) {
    const node = nodes[back]
    if (node === undefined || node.bracket > 0 || node.kind === "share") continue
    if (!isCounted(node)) return null
    const opened = isOpeningWhole(items, node.at)
    if (opened) return node
    if (isOwnVerb(items, node.at, share.at)) return null
    if (pointsBack(items, node.at, share.at)) return node
    const before = nodes[back - 1]
    // "9.1 million people, of whom 7.2 million (79%) ...": the part stands between.
    if (isCounted(before) && hasOfWhom(items, before.at, node.at)) return before
    return opening(items, nodes.slice(0, back))
  }
  return null
}

function hasOfWhom(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (means(items[at], "of-whom")) return true
  return false
}

/** A whole that the sentence opens with, further back than the figures between. */
function opening(items: readonly Item[], nodes: readonly Node[]): Node | null {
  return nodes.find((node) => isCounted(node) && isOpeningWhole(items, node.at)) ?? null
}

/** "Of the 3,480 victims", "Among 33.1 million people", "Из 842 осужденных" at the start of what is said. */
function isOpeningWhole(items: readonly Item[], at: number): boolean {
  let place = at - 1
  while (
    place >= 0 &&
    (means(items[place], "article") ||
      means(items[place], "total") ||
      means(items[place], "hedge") ||
      means(items[place], "the") ||
      isMark(items[place], "$\u20ac\u00a3"))
  )
    place--
  const cue = items[place]
  if (!means(cue, "of") && !means(cue, "among") && !means(cue, "out-of")) return false
  return place === 0 || isMark(items[place - 1], ",;:(") || items[place - 1]?.type === "period"
}

function pointsBack(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (means(items[at], "of-whom") || means(items[at], "account")) return true
  return means(items[to + 1], "of-whom") || (means(items[to + 1], "of") && items[to + 2]?.text === "them")
}

/**
 * "196 deaths in June, accounting for 2.2%", "196 deaths which made up 2.2%": the verb speaks of the figure before it, not
 * of others that it has for its subject ("64,300 pupils; girls made up 49.1%").
 */
function isOwnVerb(items: readonly Item[], from: number, to: number): boolean {
  const verb = items.findIndex((item, at) => at > from && at < to && means(item, "account"))
  for (let at = verb - 1; at > from; at--) {
    const item = items[at]
    if (isMark(item, ",;:\u2013\u2014(") || isConjunction(item)) return true
    const passes = means(item, "total") || /^(?:which|that|thus|thereby|\w+ly)$/.test(item?.text ?? "")
    if (!passes) return !items.slice(from + 1, at).some((before) => before.type === "mark" || isConjunction(before))
  }
  return verb > 0
}

/** "8.6 million worked part-time, or 26% of the total", "4,289 (29.7%)", "18 204 – это 61% от всех", "что составляет 98,7% плана". */
function partBefore({ items, nodes }: Clause, index: number): Node | null {
  const share = nodes[index]
  const before = nodes.slice(0, index).findLast(({ role }) => role !== "change")
  if (share === undefined || !isCounted(before) || isOpeningWhole(items, before.at)) return null
  if (before.bracket > 0 && before.bracket !== share.bracket) return null
  // "the 15 countries account for 82%" names who, "196 deaths, accounting for 2.2%" how many.
  if (isOwnVerb(items, before.at, share.at)) return means(items[before.at - 1], "the") ? null : before
  if (before !== nodes[index - 1]) return null
  let isSame = isMark(items[share.at - 1], ",") && namesTotal(items, share.at + 1)
  let isSaid = false
  for (let at = before.at + 1; at < share.at; at++) {
    const item = items[at]
    if (means(item, "or") || isMark(item, "(") || item?.text === "это" || item?.text === "есть" || item?.text === "i.e")
      isSame = true
    if (item?.text === "что" && means(items[at + 1], "amount")) isSaid = true
    if (means(item, "of-whom") || means(item, "account") || isMark(item, ";")) return null
  }
  return isSaid || (isSame && endsShare(items, share, before)) ? before : null
}

/** "of the total", "of all crimes". */
function namesTotal(items: readonly Item[], at: number): boolean {
  return (
    means(items[at], "among") ||
    (means(items[at], "of") && (means(items[at + 1], "the") || means(items[at + 1], "total")))
  )
}

/** Behind the percentage the whole is named, or nothing more is said. */
function endsShare(items: readonly Item[], share: Node, part: Node): boolean {
  const after = items[share.at + 1]
  const isBare = isMark(items[share.at - 1], "(") && share.at - part.at <= 6
  return (
    isBare ||
    opensWhole(after) ||
    share.mention.worded ||
    means(after, "total") ||
    after === undefined ||
    isMark(after, "),.;")
  )
}
