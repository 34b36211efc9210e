import type { Clause } from "./clauses.ts"
import { type Item, isMark, isPlainWord, means } from "./item.ts"
import { isVerbOfPast } from "./past-verbs.ts"

/** A sentence with the text that it stands in. */
export interface Sentence {
  readonly text: string
  readonly clause: Pick<Clause, "items">
}

/** A noun with its adjectives, and the index of the item after it. */
export interface Phrase {
  readonly text: string
  readonly next: number
}

const longestPhrase = 5

/** A noun with its adjectives: words that mean nothing else here. */
export function phraseFrom({ text, clause: { items } }: Sentence, from: number, end: number): Phrase | null {
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
    (isFirst || !isVerbOfPast(item))
  )
}
