import { skipBracket } from "./changes.ts"
import type { Clause } from "./clauses.ts"
import { type Item, isMark, isPlainWord, means } from "./item.ts"
import type { Node } from "./nodes.ts"
import type { Comparison } from "./relations.ts"

/** What a figure counts, where, and of what it is a share, in the words of the sentence; null where it does not say. */
export interface Labels {
  readonly measure: string | null
  readonly area: string | null
  readonly of: string | null
}

/** A sentence with the text that it stands in, and what the sentences before spoke of. */
export interface LabelInput {
  readonly text: string
  readonly clause: Clause
  readonly comparisons: readonly Comparison[]
  /** What was counted last, for "their share". */
  readonly spoken: string | null
}

/**
 * Finds what the figures of a sentence measure: the noun behind a count ("25,575 offences"), the subject that they are
 * the number or share of, the place in whose bracket they stand. The figures of a comparison measure the same thing.
 */
export function labelsOf(input: LabelInput): ReadonlyMap<string, Labels> {
  const { clause, comparisons } = input
  const labels = new Map<string, Labels>()
  const subject = subjectOf(input)
  for (const node of clause.nodes) {
    if (node.role === "change" || node.mention.unit === "percent") continue
    labels.set(node.id, { measure: nounBehind(input, node), area: areaOf(input, node), of: null })
  }
  for (const { nodes, earlier, later } of comparisons) {
    const own = [later, earlier]
      .map((node) => labels.get(node?.id ?? "")?.measure ?? null)
      .find((label) => label !== null)
    const area = nodes.map((node) => areaOf(input, node)).find((place) => place !== null) ?? null
    for (const node of nodes) {
      const of = node.kind === "share" ? (subject?.of ?? null) : null
      labels.set(node.id, { measure: own ?? subject?.measure ?? null, area, of })
    }
  }
  for (const node of clause.nodes) {
    if (node.kind !== "share" || labels.has(node.id) || subject === null || subject.of === null) continue
    labels.set(node.id, { ...subject, area: areaOf(input, node) })
  }
  return labels
}

interface Subject {
  readonly measure: string | null
  readonly of: string | null
}

/** "The number of burglaries", "the share of theft in all crime", "their share of all registered crimes", "Births were". */
function subjectOf(input: LabelInput): Subject | null {
  const { items, nodes } = input.clause
  const first = nodes[0]?.at ?? items.length
  for (let at = 0; at < first; at++) {
    const item = items[at]
    const next = means(items[at + 1], "of") || means(items[at + 1], "among") ? at + 2 : at + 1
    const phrase = means(item, "count-noun") || means(item, "share-noun") ? phraseFrom(input, next, first) : null
    if (phrase === null) continue
    if (means(item, "count-noun")) return { measure: phrase.text, of: null }
    if (means(items[at - 1], "their")) return { measure: input.spoken, of: phrase.text }
    const whole = means(items[phrase.next], "in") ? phraseFrom(input, phrase.next + 1, first) : null
    return { measure: phrase.text, of: whole?.text ?? null }
  }
  const opening = phraseFrom(input, 0, first)
  const verb = items[opening?.next ?? 0]
  const isSubject = opening !== null && ["rise", "fall", "amount"].some((kind) => means(verb, kind))
  return isSubject ? { measure: opening.text, of: null } : null
}

interface Phrase {
  readonly text: string
  readonly next: number
}

const longestPhrase = 5

/** A noun with its adjectives: words that mean nothing else here. */
export function phraseFrom(
  { text, clause: { items } }: Pick<LabelInput, "text" | "clause">,
  from: number,
  end: number,
): Phrase | null {
  let at = from
  while (means(items[at], "article") || means(items[at], "total")) at++
  const start = at
  while (at < end && at - start < longestPhrase) {
    const isJoined = isMark(items[at], "-\u2011") && items[at]?.spaced === false && items[at + 1]?.spaced === false
    if (!isNounPart(items[at], at === start) && !(isJoined && at > start)) break
    at++
  }
  const [first, last] = [items[start], items[at - 1]]
  return at === start || first === undefined || last === undefined
    ? null
    : { text: text.slice(first.start, last.end).replace(/\s+/g, " "), next: at }
}

/** A participle opens a noun phrase ("registered crimes") or follows it ("crimes registered in"), where it is no part. */
function isNounPart(item: Item | undefined, isFirst: boolean): boolean {
  if (item?.type !== "word" || !(isPlainWord(item) || means(item, "people"))) return false
  return (
    !/^(?:and|or|but|that|и|или|но|а|not|there|also|then|только|также)$/.test(item.text) &&
    (isFirst || !/(?:ed|ing)$/.test(item.text)) &&
    (isFirst || !/(?:ло|ли)(?:сь)?$/.test(item.text) || /^(?:дело|село|число|тело)$/.test(item.text))
  )
}

/** The noun right behind a count, past a bracket: "4289 (1258) cybercrimes". */
function nounBehind(input: LabelInput, node: Node): string | null {
  if (node.kind !== "count") return null
  const { items } = input.clause
  return phraseFrom(input, skipBracket(items, node.at + 1), Math.min(items.length, node.at + 14))?.text ?? null
}

/** "Grodno region (from 933 ...)": the name before the bracket that a figure stands in. */
function areaOf(input: LabelInput, node: Node): string | null {
  if (node.bracket === 0) return null
  const { items } = input.clause
  let opener = node.at - 1
  while (opener > 0 && !isMark(items[opener], "(")) opener--
  return nameBefore(input, opener - 1)
}

/** The name that ends here, led in by a preposition or the list it is in; a sentence's first word is capital for another reason. */
function nameBefore({ text, clause: { items } }: LabelInput, end: number): string | null {
  let at = end
  while (
    at > 0 &&
    end - at < 3 &&
    items[at]?.type === "word" &&
    means(items[at], "area") &&
    items[at]?.capital === false
  )
    at--
  while (at > 0 && end - at < 4 && items[at]?.type === "word" && items[at]?.capital === true) at--
  const [first, last, before] = [items[at + 1], items[end], items[at]]
  const isLed = means(before, "in") || isMark(before, ",") || before?.text === "and" || before?.text === "и"
  return isLed && first?.capital === true && last !== undefined && at < end ? text.slice(first.start, last.end) : null
}
