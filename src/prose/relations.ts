import { comparePeriods } from "../calendar/order.ts"
import { isRestated } from "./bases.ts"
import type { Clause } from "./clauses.ts"
import { directBefore, isConjunction, isLevelNoun } from "./cues.ts"
import { dealtOut } from "./dealt-out.ts"
import { type Item, isMark, isPlainWord, means } from "./item.ts"
import type { RelationRule } from "./language.ts"
import type { Node, Role } from "./nodes.ts"

/** Figures that belong together: what there was, what there is, and the changes printed of it. */
export interface Comparison {
  readonly nodes: readonly Node[]
  readonly earlier: Node | null
  readonly later: Node | null
  readonly changes: readonly Node[]
}

/** What a sentence leaves open for the next: figures that a change may still be printed of. */
export type OpenNodes = readonly Node[]

/**
 * Pairs the figures of a sentence by the rules of its language: at each figure the first rule that fits wins, and what
 * it takes is taken. Where figures stand decides, never what they come to.
 */
export function findComparisons(clause: Clause, open: OpenNodes, rules: readonly RelationRule[]): Comparison[] {
  // "by 20% and 25% respectively": which change is whose is not a matter of what stands next.
  const dealt = dealtOut(clause)
  if (dealt !== null) return dealt.map(toComparison).filter((comparison) => isWhole(comparison) && areAlike(comparison))
  const isContinued = clause.continues || answersOpen(clause, open)
  const prefix = isContinued ? takenUp(clause, open) : []
  const own = clause.nodes.filter(
    (node, index) =>
      !isAdjunct(clause, index) &&
      (index === 0 || !isRestated(clause.items, node.at, clause.nodes[index - 1]?.at ?? -1)) &&
      !isAside(node, clause.nodes[index - 1], clause.nodes[index + 1]),
  )
  const nodes = [...prefix, ...own]
  const found: Comparison[] = []
  let at = 0
  while (at < nodes.length) {
    const length = ruleLengthAt(nodes, at, prefix.length, clause, rules)
    if (length > 0)
      found.push(withLevelBefore(toComparison(nodes.slice(at, at + length)), found.at(-1), nodes[at - 1], clause))
    const second = length > 0 ? null : secondOf(nodes[at], nodes[at - 1], found.at(-1), clause)
    if (second !== null) found.push(second)
    at += Math.max(length, 1)
  }
  return found.filter((comparison) => comparison.nodes.some((node) => !prefix.includes(node)))
}

/**
 * What of the sentence before a sentence goes on with: all of it where it only answers ("A year earlier there were 1,117."),
 * the last level where it makes a comparison of its own ("This was up from 1,117 a year earlier.").
 */
function takenUp({ nodes }: Clause, open: OpenNodes): OpenNodes {
  const base = nodes.find(({ role }) => role === "base")
  const compares = base !== undefined && (base.turn !== null || nodes.some(({ role }) => role === "change"))
  const level = open.find(({ role }) => role === "level" || role === "result")
  return compares && level !== undefined ? [{ ...level, role: "level" }] : open
}

/**
 * "(на 4% больше, чем в июле, и на 17% больше, чем годом ранее)", "down from 15% in June and from 14% in July of last year":
 * another change or base of the same level, over another time.
 */
function secondOf(
  node: Node | undefined,
  last: Node | undefined,
  before: Comparison | undefined,
  { items }: Clause,
): Comparison | null {
  const level = before?.later
  if (level == null || node === undefined || last === undefined) return null
  if (!before?.nodes.includes(last) || node.role !== last.role || node.kind !== last.kind) return null
  if (last.bracket !== node.bracket || !isListedWith(items, last.at, node.at)) return null
  if (node.role === "change" && (node.kind !== "multiple" || node.difference))
    return { nodes: [level, node], earlier: null, later: level, changes: [node] }
  return node.role === "base" && node.turn !== null
    ? { nodes: [level, node], earlier: node, later: level, changes: [] }
    : null
}

/** "and" joins the two; a noun before a time of comparison or behind "and" would be that of another thing. */
function isListedWith(items: readonly Item[], from: number, to: number): boolean {
  const joint = items.findLastIndex((item, at) => at > from && at < to && /^(?:and|but|и|но|а)$/.test(item.text))
  if (joint < 0 || items.slice(joint + 1, to).some(isNoun)) return false
  for (let at = from + 1; at < joint; at++) {
    const item = items[at]
    if (item?.type === "period" || ["than", "from", "against", "relation"].some((kind) => means(item, kind)))
      return true
    if (isNoun(item)) return false
  }
  return true
}

/**
 * "7.4 million treatments for 6.2 million patients, up from 7.3 million", "216 million cases in 91 countries": a count that a
 * preposition puts beside another says where or for whom, and is not what grew.
 */
function isAdjunct({ items, nodes }: Clause, index: number): boolean {
  const [node, before] = [nodes[index], nodes[index - 1]]
  if (node?.role !== "level" || node.kind !== "count" || node.bracket > 0) return false
  const cue = directBefore(items, node.at)
  if (!/^(?:in|for|across|within|among|at|by|of|with|per)$/.test(items[cue]?.text ?? "")) return false
  const isFirst = cue === 0 && nodes.slice(index + 1).some(({ role, kind }) => role === "level" && kind === "count")
  if (before === undefined) return isFirst
  const between = items.slice(before.at + 1, cue)
  return before.role === "level" && !between.some((item) => item.type === "mark" || isConjunction(item))
}

function isNoun(item: Item | undefined): boolean {
  return isPlainWord(item) && !isLevelNoun(item)
}

/** One value before, one after, and no more, with something said of the two. */
function isWhole({ nodes, earlier, later, changes }: Comparison): boolean {
  const levels = [earlier, later].filter((node) => node !== null)
  return levels.length > 0 && nodes.length === levels.length + changes.length && nodes.length > 1
}

/**
 * "11,3 млн га (25,5% площади), что на 4,1 млн больше", "прибавил 20% (12 тыс.) и достиг 72 тыс.": a bracket that says more
 * of the figure before it stands between what belongs together.
 */
function isAside(node: Node, before: Node | undefined, after: Node | undefined): boolean {
  if (node.bracket === 0 || node.role !== "level" || before === undefined || after === undefined) return false
  if (before.bracket === node.bracket || after.bracket === node.bracket || after.breaks) return false
  if (node.kind === "share")
    return before.role === "level" && before.mention.unit !== "percent" && after.role === "change"
  return before.role === "change" && before.mention.unit === "percent" && after.role === "result"
}

/** "10% more than in 2021 (38.4) and 42% more than in 2019 (29.8)": both are said of the level before. */
function withLevelBefore(
  comparison: Comparison,
  before: Comparison | undefined,
  last: Node | undefined,
  { items }: Clause,
): Comparison {
  const [change] = comparison.changes
  const level = before?.later
  if (comparison.later !== null || change === undefined || level == null || last === undefined) return comparison
  if (!before?.nodes.includes(last) || level.role !== "level" || change.breaks) return comparison
  if (!items.slice(last.at, change.at).some(({ text }) => /^(?:and|but|и|но|а)$/.test(text))) return comparison
  const joined = { ...comparison, nodes: [level, ...comparison.nodes], later: level }
  return areAlike(joined) ? joined : comparison
}

/** "A year earlier there were 1,117." answers a sentence that printed a level and its change. */
function answersOpen(clause: Clause, open: OpenNodes): boolean {
  const [first, ...others] = clause.nodes
  if (first?.role !== "base" || others.length > 0) return false
  // "The rate was down from 1.49 in 2022." tells where the last level came from.
  return first.turn !== null || open.some(({ role }) => role === "change")
}

function ruleLengthAt(
  nodes: readonly Node[],
  at: number,
  prefix: number,
  clause: Clause,
  rules: readonly RelationRule[],
): number {
  for (const rule of rules) {
    const length = rule.pattern.length
    if (at + length > nodes.length || !fits(nodes, at, rule, prefix, clause)) continue
    if (nodes[at]?.role === "level" && boundElsewhere(nodes, at, prefix, clause, rules, rule)) continue
    return length
  }
  return 0
}

function fits(nodes: readonly Node[], at: number, rule: RelationRule, prefix: number, clause: Clause): boolean {
  const taken = nodes.slice(at, at + rule.pattern.length)
  if (!taken.every((node, index) => roleOf[rule.pattern.charAt(index)] === node.role)) return false
  for (let index = 1; index < taken.length; index++) {
    const isJoined = at + index === prefix && prefix > 0
    if (taken[index]?.breaks === true && !isJoined) return false
  }
  if (!staysInBracket(taken) || !areAlike(toComparison(taken))) return false
  if (rule.joint !== undefined && !hasJoint(clause, taken, rule.joint)) return false
  const next = nodes[at + taken.length]
  const endsWithChange = taken.at(-1)?.role === "change"
  const ownsNext =
    next?.role === "base" &&
    nodes[at + taken.length + 1]?.role === "result" &&
    !next.breaks &&
    next.bracket === taken.at(-1)?.bracket
  if (endsWithChange && ownsNext && taken.length > 2) return false
  return !(endsWithChange && next?.role === "result" && !next.breaks && next.bracket === taken.at(-1)?.bracket)
}

const roleOf: Readonly<Record<string, Role>> = { L: "level", R: "result", B: "base", C: "change", Q: "ratio" }

/** "Of 1,000 complaints, theft rose by 12% from 100 to 112": the change has its own result, the level before it is another's. */
function boundElsewhere(
  nodes: readonly Node[],
  at: number,
  prefix: number,
  clause: Clause,
  rules: readonly RelationRule[],
  chosen: RelationRule,
): boolean {
  if (!chosen.pattern.startsWith("LC") && !chosen.pattern.startsWith("LB")) return false
  return rules.some(
    (rule) =>
      rule.pattern.includes("R") &&
      at + 1 + rule.pattern.length <= nodes.length &&
      fits(nodes, at + 1, rule, prefix, clause),
  )
}

/** What starts inside a bracket stays in it; what starts outside may reach into two, as "(up 6%, by 5.2) ... (79.1)". */
function staysInBracket(nodes: readonly Node[]): boolean {
  const first = nodes[0]?.bracket ?? 0
  return first === 0 || nodes.every(({ bracket }) => bracket === first)
}

/** Levels in one unit, and changes that can be printed of such levels. */
function areAlike({ earlier, later, changes }: Comparison): boolean {
  const levels = [earlier, later].filter((node) => node !== null)
  const [first, second] = levels
  if (first !== undefined && second !== undefined && familyOf(first) !== familyOf(second)) return false
  const [one, another] = changes
  // "fell by 10% (trucks: -4%)": a second percentage is that of something else.
  if (one !== undefined && another !== undefined && one.kind === another.kind && one.kind !== "multiple") return false
  return changes.every((change) => levels.every((level) => canChange(change, level)))
}

type Family = "percent" | "plain" | "other"

function familyOf({ mention }: Node): Family {
  if (mention.unit === "percent") return "percent"
  return ["times", "points", "index-points", "basis-points"].includes(mention.unit) ? "other" : "plain"
}

function canChange(change: Node, level: Node): boolean {
  const family = familyOf(level)
  if (family === "other") return false
  if (change.kind === "points-change") return family === "percent"
  if (!change.difference) return true
  const isMoney = change.mention.unit === "money" || level.mention.unit === "money"
  return (
    family === "plain" &&
    (!isMoney ||
      change.mention.unit === level.mention.unit ||
      [change.mention.unit, level.mention.unit].includes("none"))
  )
}

function toComparison(nodes: readonly Node[]): Comparison {
  return {
    nodes,
    earlier: nodes.find(({ role }) => role === "base") ?? null,
    later: nodes.find(({ role }) => role === "level" || role === "result") ?? null,
    changes: nodes.filter(({ role }) => role === "change" || role === "ratio"),
  }
}

/** A colon, dash or bracket leads from the change to the figures that bear it out. */
function hasJoint({ items }: Clause, nodes: readonly Node[], joint: RelationRule["joint"]): boolean {
  const [first, second, third] = nodes
  if (first === undefined || second === undefined) return false
  const shared = second.bracket > 0 && second.bracket === third?.bracket ? "(:\u2013\u2014" : ":\u2013\u2014"
  const marks = joint === "colon" ? ":" : shared
  for (let at = first.at + 1; at < second.at; at++) if (isMark(items[at], marks)) return true
  return false
}

/** What a sentence leaves to the next: its last level with what it was compared with, if nothing spoke of their change. */
export function openAfter(clause: Clause, comparisons: readonly Comparison[]): OpenNodes {
  const last = comparisons.at(-1)
  const lastNode = clause.nodes.at(-1)
  if (lastNode === undefined) return []
  if (last?.nodes.includes(lastNode)) {
    const isWhole = last.changes.length > 0 && last.earlier !== null && last.later !== null
    return isWhole ? [] : last.nodes
  }
  // "1,232 cases, comprising 350 thefts and 882 frauds. These were up 6%.": the whole is spoken on of, not its parts.
  const parts = clause.items.findIndex((item) => means(item, "made-of") || means(item, "of-whom"))
  const isPart = ({ at }: Node): boolean => parts >= 0 && at > parts
  const levels = clause.nodes.filter((node) => (node.role === "level" || node.role === "result") && !isPart(node))
  if (parts >= 0 && isPart(lastNode) && levels.length === 1) return levels
  // "75 TWh, or 30% of all": the share says again how much that is.
  const counted = levels.filter(({ kind }) => kind !== "share")
  if (levels.length === 2 && counted.length === 1 && lastNode.kind === "share") return counted
  if (levels.length === 2 && clause.nodes.length === 2) return openPair(levels)
  const isLevel = lastNode.role === "level" || lastNode.role === "result"
  return isLevel && levels.length === 1 ? [lastNode] : []
}

/** "In 2021 there were 1,204, in 2020 1,180." leaves its two dated levels, the earlier as what the later is compared with. */
function openPair(levels: readonly Node[]): OpenNodes {
  const [one, other] = levels
  if (one === undefined || other === undefined || one.kind !== other.kind || one.mention.unit !== other.mention.unit)
    return []
  if (one.period === null || other.period === null || one.period.form !== other.period.form) return []
  const order = comparePeriods(one.period, other.period)
  if (order === 0) return []
  const earlier = order < 0 ? one : other
  return levels.map((node) => (node === earlier ? { ...node, role: "base" } : node))
}
