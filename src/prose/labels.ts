import type { Clause } from "./clauses.ts"
import { type Item, isMark, means } from "./item.ts"
import type { Node } from "./nodes.ts"
import { phraseFrom } from "./noun-phrases.ts"
import { isVerbOfPast } from "./past-verbs.ts"
import type { Comparison } from "./relations.ts"
import { type Subject, subjectAt, subjectsOf } from "./subjects.ts"
import { skipBracket } from "./turns.ts"

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
  const { clause, comparisons, spoken } = input
  const labels = new Map<string, Labels>()
  const subjects = subjectsOf(input, spoken)
  const named = new Set<Subject>()
  for (const node of clause.nodes) {
    if (node.role === "change" || node.mention.unit === "percent") continue
    const subject = subjectAt(subjects, node.at)
    const noun = nounBehind(input, node)
    const isFirst = subject !== null && !named.has(subject)
    if (subject !== null) named.add(subject)
    const isOpen = noun === null || isPeople(clause.items[node.at + 1])
    const said = isOpen ? ((isFirst ? (subject.measure ?? subject.event) : null) ?? eventBefore(input, node)) : null
    labels.set(node.id, { measure: said ?? noun, area: areaOf(input, node), of: null })
  }
  for (const { nodes, earlier, later } of comparisons) {
    const own = [later, earlier]
      .map((node) => labels.get(node?.id ?? "")?.measure ?? null)
      .find((label) => label !== null)
    const subject = subjectAt(subjects, (later ?? earlier ?? nodes[0])?.at ?? 0)
    const area = nodes.map((node) => areaOf(input, node)).find((place) => place !== null) ?? null
    for (const node of nodes) {
      const of = node.kind === "share" ? (subject?.of ?? null) : null
      labels.set(node.id, { measure: own ?? subject?.measure ?? null, area, of })
    }
  }
  for (const node of clause.nodes) {
    const subject = subjectAt(subjects, node.at)
    if (node.kind !== "share" || labels.has(node.id) || subject === null || subject.of === null) continue
    labels.set(node.id, { measure: subject.measure, of: subject.of, area: areaOf(input, node) })
  }
  return labels
}

/** "В авариях погибли 14 человек": of people only what happened to them says which are counted. */
function eventBefore({ clause: { items } }: LabelInput, { at }: Node): string | null {
  let place = at - 1
  while (means(items[place], "hedge") || means(items[place], "filler") || means(items[place], "total")) place--
  const verb = items[place]
  return isPeople(items[at + 1]) && verb !== undefined && isVerbOfPast(verb) ? verb.text : null
}

/** "человек" alone says only that people are counted, not which. */
function isPeople(item: Item | undefined): boolean {
  return means(item, "people")
}

/** The noun right behind a count, past a bracket: "4289 (1258) cybercrimes". */
function nounBehind(input: LabelInput, node: Node): string | null {
  if (node.kind !== "count") return null
  const { items } = input.clause
  const from = skipBracket(items, node.at + 1)
  if (isVerbOfPast(items[from])) return null
  return phraseFrom(input, from, Math.min(items.length, node.at + 14))?.text ?? null
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
