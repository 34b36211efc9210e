import { isSamePeriod } from "../calendar/order.ts"
import { means } from "./item.ts"
import type { LabelInput, Labels } from "./labels.ts"
import type { Node } from "./nodes.ts"
import { phraseFrom } from "./noun-phrases.ts"
import { opensWhole } from "./shares.ts"
import { skipBracket } from "./turns.ts"

/** What the sentences before counted: the figure that was counted last, and the last one of each noun. */
export interface Counted {
  /** The first count of the last sentence that has one: what it is about. */
  readonly main: Node | null
  readonly last: Node | null
  readonly byNoun: ReadonlyMap<string, Node>
}

export const nothingCounted: Counted = { main: null, last: null, byNoun: new Map() }

/** The oldest of more are forgotten, so that a long text costs no memory. */
const mostNouns = 50

type Sentence = Pick<LabelInput, "text" | "clause">

/**
 * The whole that an earlier sentence of the paragraph printed. "Of these, 610 (21.9%) were cleared up" speaks of what was
 * counted last; "16% of all applications" and "181,000 applications (16% of the total)" of the last count of that noun.
 */
export function carriedWhole(
  share: Node,
  part: Node | null,
  sentence: Sentence,
  labels: ReadonlyMap<string, Labels>,
  counted: Counted,
): Node | null {
  const whole =
    isOpenedByThese(sentence, share, part) || isOfThese(sentence, share)
      ? counted.last
      : namedWhole(share, part, sentence, labels, knownAt(share, sentence, labels, counted))
  return whole !== null && canHold(whole, share, part) ? whole : null
}

/** The counts of a sentence, for those after it: levels of its own, neither parts in brackets nor what was before. */
export function countedAfter(
  { clause }: Pick<Sentence, "clause">,
  labels: ReadonlyMap<string, Labels>,
  before: Counted,
): Counted {
  const counts = clause.nodes.filter(
    ({ kind, role, bracket }) =>
      (kind === "count" || kind === "amount") && bracket === 0 && (role === "level" || role === "result"),
  )
  const byNoun = new Map(before.byNoun)
  for (const node of counts) {
    const noun = labels.get(node.id)?.measure ?? null
    if (noun !== null) byNoun.set(stemOf(noun), node)
  }
  for (const noun of [...byNoun.keys()].slice(0, Math.max(0, byNoun.size - mostNouns))) byNoun.delete(noun)
  return { main: counts[0] ?? before.main, last: counts.at(-1) ?? null, byNoun }
}

/** "12 тыс. дел в отношении 13 тыс. обвиняемых, 64% этих дел": what "these" names was counted in the same sentence. */
function knownAt(share: Node, { clause }: Sentence, labels: ReadonlyMap<string, Labels>, counted: Counted): Counted {
  if (!means(clause.items[share.at + 1], "these")) return counted
  return countedAfter({ clause: { ...clause, nodes: clause.nodes.filter(({ at }) => at < share.at) } }, labels, counted)
}

function isOpenedByThese({ clause }: Sentence, share: Node, part: Node | null): boolean {
  const first = clause.nodes.find(({ role }) => role === "level" || role === "result")
  const isShared = part === null && !opensWhole(clause.items[share.at + 1])
  return means(clause.items[0], "of-whom") && (first === share || first === part || isShared)
}

/** "40% of these additions", "40% (66 tonnes) of them". */
function isOfThese({ clause: { items } }: Sentence, share: Node): boolean {
  const behind = items[skipBracket(items, share.at + 1)]
  return means(behind, "of-whom") && /^of (?:these|those|them)$/.test(behind?.text ?? "")
}

function namedWhole(
  share: Node,
  part: Node | null,
  sentence: Sentence,
  labels: ReadonlyMap<string, Labels>,
  { last, byNoun }: Counted,
): Node | null {
  if (!opensWhole(sentence.clause.items[share.at + 1])) return null
  const named =
    phraseFrom(sentence, share.at + 2, sentence.clause.items.length)?.text ?? labels.get(part?.id ?? "")?.measure
  if (named !== undefined && named !== null) return byNoun.get(stemOf(named)) ?? null
  return isMeasuredAlike(last, part) ? last : null
}

/** "102.7 million m². Households built 57.2 million m² (55.7% of the total)": what has a unit needs no noun to be a whole of it. */
function isMeasuredAlike(whole: Node | null, part: Node | null): boolean {
  if (whole === null || part === null || whole.kind !== "amount" || part.kind !== "amount") return false
  return whole.mention.unit === part.mention.unit
}

/** A whole is of the time of its share, where both are known, and no less than the part. */
function canHold(whole: Node, share: Node, part: Node | null): boolean {
  const isOfTime = share.period === null || whole.period === null || isSamePeriod(share.period, whole.period)
  return isOfTime && (part === null || part.mention.value <= whole.mention.value)
}

/** The last word of a noun phrase without its ending: "recorded crime" and "crimes", "преступлений" and "преступления". */
function stemOf(noun: string): string {
  const word = noun.toLowerCase().split(" ").at(-1) ?? ""
  return /[a-z]$/.test(word) ? word.replace(/(?:ies|es|s|y|e)$/, "") : word.slice(0, Math.max(4, word.length - 3))
}
