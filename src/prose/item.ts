import type { Lexicon, Meaning } from "./language.ts"
import { isWord } from "./language.ts"
import type { Mention } from "./mention.ts"
import type { PeriodWords } from "./period-words.ts"
import type { PrintedNumber, Token } from "./token.ts"

/** One word, phrase, number or mark of a sentence with all that it may mean. */
export interface Item {
  readonly type: Token["type"] | "period" | "figure"
  /** As printed, in lower case; a phrase's words are joined by a space. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly spaced: boolean
  readonly capital: boolean
  readonly meanings: readonly Meaning[]
  readonly number: PrintedNumber | null
  /** Set by the step that reads periods. */
  readonly period: PeriodWords | undefined
  /** Set by the step that reads figures. */
  readonly mention: Mention | undefined
}

const meaningless: readonly Meaning[] = []

/** Folds the words of a sentence into phrases that the language knows, the longest first. */
export function toItems(tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.type === "line") {
      at++
      continue
    }
    const phrase = token.type === "word" ? longestPhrase(tokens, at, lexicon) : null
    items.push(phrase === null ? toItem(token, token.text, token.end, meaningless) : phrase.item)
    at = phrase?.next ?? at + 1
  }
  return items
}

/** All items are made here, with all their fields in one order: engines read objects of one shape faster. */
function toItem(token: Token, text: string, end: number, meanings: readonly Meaning[]): Item {
  const { type, start, spaced, capital, number } = token
  return { type, text, start, end, spaced, capital, meanings, number, period: undefined, mention: undefined }
}

/** The item with a new type and what was read of it; it means nothing else any more. */
export function readAs(item: Item, read: Partial<Pick<Item, "type" | "start" | "end" | "period" | "mention">>): Item {
  const { type = item.type, start = item.start, end = item.end, period, mention } = read
  const { text, spaced, capital } = item
  return { type, text, start, end, spaced, capital, meanings: meaningless, number: null, period, mention }
}

function longestPhrase(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { readonly item: Item; readonly next: number } | null {
  const first = tokens[at]
  if (first === undefined) return null
  const { alone, longer } = lexicon.phrasesFrom(first.text)
  let next = -1
  let length = -1
  let meanings: readonly Meaning[] = meaningless
  for (const phrase of longer) {
    if (phrase.rest.length < length) break
    const end = endOfPhrase(tokens, at, phrase.rest)
    if (end < 0) continue
    meanings = [...meanings, phrase]
    next = end
    length = phrase.rest.length
  }
  const last = tokens[next - 1]
  if (last !== undefined) return { item: toItem(first, textOf(tokens, at, next), last.end, meanings), next }
  return alone.length === 0 ? null : { item: toItem(first, first.text, first.end, alone), next: at + 1 }
}

/** Words of a phrase follow each other; a hyphen or an abbreviating full stop may stand between. */
function endOfPhrase(tokens: readonly Token[], at: number, rest: readonly string[]): number {
  let next = at + 1
  for (const wanted of rest) {
    let token = tokens[next]
    while (token !== undefined && isJoint(token)) token = tokens[++next]
    if (token === undefined || (token.type !== "word" && token.type !== "number") || !isWord(token.text, wanted))
      return -1
    next++
  }
  return next
}

function isJoint(token: Token): boolean {
  if (token.type === "line") return true
  return (
    token.type === "mark" &&
    !token.spaced &&
    (token.text === "-" || token.text === "\u2011" || token.text === "." || token.text === "/")
  )
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = ""
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.type === "word" || token?.type === "number") text += text === "" ? token.text : ` ${token.text}`
  }
  return text
}

export function means(item: Item | undefined, kind: string): boolean {
  if (item === undefined) return false
  for (const meaning of item.meanings) if (meaning.kind === kind) return true
  return false
}

/** A noun, adjective or name: a word that plays no part of its own in a comparison. */
export function isPlainWord(item: Item | undefined): boolean {
  return item?.type === "word" && item.meanings.every(({ kind }) => nounKinds.has(kind))
}

/** Classes that say what a noun is about, and nothing more. */
const nounKinds: ReadonlySet<string> = new Set(["money-noun", "rate-noun", "per-population"])

/** The value of a meaning: "4" where the item means `month=4`. */
export function meaningOf(item: Item | undefined, kind: string): string | null {
  if (item === undefined) return null
  for (const meaning of item.meanings) if (meaning.kind === kind) return meaning.value
  return null
}

export function isMark(item: Item | undefined, marks: string): boolean {
  return item?.type === "mark" && marks.includes(item.text)
}
