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
  readonly period?: PeriodWords
  /** Set by the step that reads figures. */
  readonly mention?: Mention
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

/** Written out: spreading a token costs more than the rest of the step. */
function toItem(token: Token, text: string, end: number, meanings: readonly Meaning[]): Item {
  const { type, start, spaced, capital, number } = token
  return { type, text, start, end, spaced, capital, meanings, number }
}

function longestPhrase(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { readonly item: Item; readonly next: number } | null {
  const first = tokens[at]
  if (first === undefined) return null
  let next = -1
  let length = -1
  const meanings: Meaning[] = []
  const phrases = lexicon.phrasesFrom(first.text)
  if (phrases.length === 0) return null
  for (const phrase of phrases) {
    if (phrase.rest.length < length) break
    const end = endOfPhrase(tokens, at, phrase.rest)
    if (end < 0) continue
    meanings.push(phrase)
    next = end
    length = phrase.rest.length
  }
  const last = tokens[next - 1]
  if (last === undefined) return null
  const text = length === 0 ? first.text : textOf(tokens, at, next)
  return { item: toItem(first, text, last.end, meanings), next }
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
  return item?.meanings.some((meaning) => meaning.kind === kind) ?? false
}

/** The value of a meaning: "4" where the item means `month=4`. */
export function meaningOf(item: Item | undefined, kind: string): string | null {
  return item?.meanings.find((meaning) => meaning.kind === kind)?.value ?? null
}

export function isMark(item: Item | undefined, marks: string): boolean {
  return item?.type === "mark" && marks.includes(item.text)
}
