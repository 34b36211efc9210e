import type { DecimalMark } from "./scan-number.ts"

/** Languages whose patterns are known. */
export type ProseLanguage = "en" | "ru"

/** One language: what its words and phrases mean to a reader of statistics, and how it compares. */
export interface LanguagePatterns {
  readonly code: ProseLanguage
  readonly decimalMark: DecimalMark
  /**
   * Lines of `class: phrase, phrase`. A class may carry a value (`month-1`). A word that ends in * stands for every word
   * that starts so. The longest phrase that fits wins.
   */
  readonly phrases: string
  /** Words before a full stop that does not end the sentence, with _ a word that goes on behind it: "долл. США". */
  readonly abbreviations: ReadonlySet<string>
  /** Beginnings of nouns that name what there is at a time, not what happens in it. */
  readonly stocks: readonly string[]
  /** How the language compares; the first rule that fits wins. */
  readonly relations: readonly RelationRule[]
}

/**
 * Parts that figures play one after another in a comparison: L level, R result, B base, C change, Q ratio. The example
 * is the sentence that the rule was written for; a test is made of it.
 */
export interface RelationRule {
  readonly pattern: string
  /** A colon or dash, or a colon alone, has to lead from the first to the second. */
  readonly joint?: "colon-or-dash" | "colon"
  readonly example: string
  /** The claims of the example: kind, figure, from > to, by the figures' place in the sentence. */
  readonly claims: readonly string[]
}

/** What a phrase means: its class and, where the class has one, its value. */
export interface Meaning {
  readonly kind: string
  readonly value: string
}

export interface Phrase extends Meaning {
  /** The words after the first. */
  readonly rest: readonly string[]
}

/** What a word means alone, and the phrases that it starts, the longest first. */
export interface WordPhrases {
  readonly alone: readonly Meaning[]
  readonly longer: readonly Phrase[]
}

/** The phrases of one language, found by their first word. */
export interface Lexicon {
  readonly language: LanguagePatterns
  readonly phrasesFrom: (word: string) => WordPhrases
  /** Whether a phrase that says how many or when may start with the word. */
  readonly mayCount: (word: string) => boolean
  /** Whether a text without digits may hold a figure in words. Cheap, and never wrong when it says no. */
  readonly hasCountWord: (text: string) => boolean
}

/** Classes of phrases that make a figure without digits, or say of which time the sentences after them speak. */
const countingKinds: ReadonlySet<string> = new Set([
  "number",
  "half",
  "half-number",
  "fraction",
  "multiple",
  "rise-multiple",
  "fall-multiple",
  "hundred",
])
const timeKinds: ReadonlySet<string> = new Set(["relative", "same-period", "month", "quarter-letter"])

export function buildLexicon(language: LanguagePatterns): Lexicon {
  const exact = new Map<string, Phrase[]>()
  const stems = new Map<string, Phrase[]>()
  for (const line of language.phrases.split("\n")) {
    const colon = line.indexOf(":")
    if (colon < 0) continue
    const [kind = "", value = ""] = line.slice(0, colon).trim().split("=")
    for (const phrase of line.slice(colon + 1).split(",")) addPhrase(phrase.trim(), { kind, value }, exact, stems)
  }
  const phrasesFrom = remember((word) => phrasesOf(word, exact, stems))
  const mayCount = remember((word) => {
    const { alone, longer } = phrasesFrom(word)
    return [...alone, ...longer].some(({ kind }) => countingKinds.has(kind) || timeKinds.has(kind))
  })
  const words = countWords([...exact, ...stems])
  return { language, phrasesFrom, mayCount, hasCountWord: (text) => words.test(text) }
}

/** The most telling word of each phrase that counts, as one expression to look for. */
function countWords(phrases: readonly (readonly [string, readonly Phrase[]])[]): RegExp {
  const words = phrases.flatMap(([first, those]) =>
    those
      .filter(({ kind }) => countingKinds.has(kind) || timeKinds.has(kind))
      .map(({ rest }) => longest([first, ...rest]).replace("*", "")),
  )
  // A letter before it makes another word of it: "often" holds no ten.
  return new RegExp(`(?:^|[^a-z\u0400-\u04ff])(?:${[...new Set(words)].join("|")})`, "i")
}

function longest(words: readonly string[]): string {
  return words.reduce((so, word) => (word.length > so.length ? word : so), "")
}

function addPhrase(phrase: string, meaning: Meaning, exact: Map<string, Phrase[]>, stems: Map<string, Phrase[]>): void {
  const [first = "", ...rest] = phrase.split(" ")
  if (first === "") return
  const stem = first.endsWith("*")
  const map = stem ? stems : exact
  const key = stem ? first.slice(0, -1) : first
  map.set(key, [...(map.get(key) ?? []), { ...meaning, rest }])
}

const none: readonly Phrase[] = []
const nothing: WordPhrases = { alone: none, longer: none }

/** Longest phrases first; of two as long, the one whose first word is written out. */
function phrasesOf(
  word: string,
  exact: ReadonlyMap<string, readonly Phrase[]>,
  stems: ReadonlyMap<string, readonly Phrase[]>,
): WordPhrases {
  const found = [...(exact.get(word) ?? none)]
  for (let length = word.length; length >= 2; length--) found.push(...(stems.get(word.slice(0, length)) ?? none))
  if (found.length === 0) return nothing
  const longer = found.filter(({ rest }) => rest.length > 0).sort((a, b) => b.rest.length - a.rest.length)
  return { alone: found.filter(({ rest }) => rest.length === 0), longer }
}

const mostRemembered = 20_000

/** Words recur: each is looked up once. Bounded, so that a text of ever new words costs no memory. */
function remember<Found>(lookUp: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const found = lookUp(word)
    if (known.size >= mostRemembered) known.clear()
    known.set(word, found)
    return found
  }
}

/** Whether a word is the one that a phrase asks for; both in lower case. */
export function isWord(word: string, wanted: string): boolean {
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted
}
