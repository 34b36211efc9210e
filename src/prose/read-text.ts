import { daysInMonth } from "../calendar/day.ts"
import type { Period } from "../calendar/period.ts"
import { NfoldError, shown } from "../errors.ts"
import { type Counted, carriedWhole, countedAfter, nothingCounted } from "./carried-wholes.ts"
import { comparisonClaims, type FoundClaim, loneClaims, rankingClaim, shareClaims, sumClaims } from "./claims.ts"
import { type Clause, type ClauseContext, readClause } from "./clauses.ts"
import { detectLanguage } from "./detect-language.ts"
import { english } from "./en.ts"
import { foldFigures } from "./figures.ts"
import { toItems } from "./item.ts"
import { type Labels, labelsOf } from "./labels.ts"
import { buildLexicon, type LanguagePatterns, type Lexicon, type ProseLanguage } from "./language.ts"
import type { Node } from "./nodes.ts"
import { normalise, type Passage } from "./normalise.ts"
import { paragraphs, piecesOf } from "./paragraphs.ts"
import { foldPeriods } from "./periods.ts"
import { findRanking } from "./rankings.ts"
import { type Comparison, findComparisons, type OpenNodes, openAfter } from "./relations.ts"
import { russian } from "./ru.ts"
import { scan } from "./scan.ts"
import { splitSentences } from "./sentences.ts"
import { findShares } from "./shares.ts"
import { findSums } from "./sums.ts"
import { splitTables } from "./table-rows.ts"
import { readTable } from "./tables.ts"
import type { TimedItem } from "./times.ts"
import type { Token } from "./token.ts"

/** How a text is read. */
export interface ProseOptions {
  /** Default: the language that most of its letters are of. */
  readonly language?: ProseLanguage | undefined
  /** ISO 8601 date from which "this year" counts; without it such words stay unresolved. */
  readonly asOf?: string | undefined
  /** Called with the figures found so far, sentence by sentence: throws where a reader has room for no more. */
  readonly checkCount?: ((count: number) => void) | undefined
}

/** One sentence or table as it was read, in the order of the text. */
export interface ReadPart {
  readonly passage: Passage
  readonly nodes: readonly Node[]
  readonly claims: readonly FoundClaim[]
  readonly comparisons: readonly Comparison[]
  readonly labels: ReadonlyMap<string, Labels>
}

/** The languages that are read: to add one, write its file of patterns and name it here. */
const languages: Readonly<Record<ProseLanguage, LanguagePatterns>> = { en: english, ru: russian }

const lexicons = new Map<ProseLanguage, Lexicon>()

function lexiconOf(language: ProseLanguage): Lexicon {
  const known = lexicons.get(language) ?? buildLexicon(languages[language])
  lexicons.set(language, known)
  return known
}

export function languageOf(text: string, { language }: ProseOptions): ProseLanguage {
  return language ?? detectLanguage(text)
}

export function patternsOf(language: ProseLanguage): LanguagePatterns {
  return languages[language]
}

/** Reads a text part by part, left to right, with no more than a paragraph in memory. */
export function* readText(text: string, options: ProseOptions): Generator<ReadPart> {
  const lexicon = lexiconOf(languageOf(text, options))
  const now = readNow(options.asOf)
  let count = 0
  let left: Pick<State, "anchor" | "open" | "topic" | "base"> = beforeAnything
  for (const { start, end } of paragraphs(text)) {
    const stretch = text.slice(start, end)
    if (!digits.test(stretch) && !lexicon.hasCountWord(stretch)) continue
    const passage = normalise(text, start, end)
    let state: State = { ...beforeAnything, ...left, now, count }
    for (const block of splitTables(passage.text)) {
      if (block.type === "table") {
        const table = readTable(block.rows, lexicon, state, state.count + 1)
        state = { ...state, count: state.count + table.nodes.length, open: [] }
        const claims = table.comparisons.flatMap(comparisonClaims)
        if (table.nodes.length > 0) yield { passage, claims, ...table }
        continue
      }
      for (const sentence of sentencesOf(passage.text, block.start, block.end, lexicon)) {
        const part = readSentence(passage.text, sentence, lexicon, state)
        if (part === null) continue
        state = part.state
        if (part.clause.nodes.length > 0)
          yield {
            passage,
            nodes: part.clause.nodes,
            claims: part.claims,
            comparisons: part.comparisons,
            labels: part.labels,
          }
      }
    }
    count = state.count
    const goesOn = isIntroduction(stretch) || (left.topic !== null && isItem(stretch, state.topic === left.topic))
    left = {
      anchor: state.topic ?? left.anchor,
      open: state.open,
      topic: goesOn ? state.topic : null,
      base: goesOn ? state.base : null,
    }
  }
}

const digits = /\d/

/** "Figures for 2009 are as follows:" speaks of the paragraphs after it. */
function isIntroduction(paragraph: string): boolean {
  return paragraph.trimEnd().endsWith(":")
}

const longestItem = 300

/** A short paragraph that names no time of its own is an item of the list before it. */
function isItem(paragraph: string, isOfSameTime: boolean): boolean {
  return isOfSameTime && paragraph.length <= longestItem
}

/** What the first sentence of a paragraph goes on from. */
const beforeAnything = {
  topic: null,
  anchor: null,
  base: null,
  open: [],
  spoken: null,
  said: [],
  counted: nothingCounted,
} as const

interface State extends ClauseContext {
  readonly open: OpenNodes
  /** What was counted last. */
  readonly spoken: string | null
  readonly counted: Counted
  /** Figures found so far. */
  readonly count: number
}

function readNow(asOf: string | undefined): State["now"] {
  if (asOf === undefined) return null
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(asOf)
  const [year, month, day] = [Number(found?.[1]), Number(found?.[2] ?? 12), Number(found?.[3] ?? 1)]
  if (found !== null && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)) return { year, month }
  throw new NfoldError("bad-argument", `as-of ${shown(asOf)} is no date`, { expected: "a date such as 2021-03-12" })
}

/** The sentences of a stretch that may hold a figure or a time; the others are passed over unread. */
function* sentencesOf(text: string, start: number, end: number, lexicon: Lexicon): Generator<readonly Token[]> {
  const { language } = lexicon
  for (const piece of piecesOf(text, start, end, language.abbreviations)) {
    const written = text.slice(piece.start, piece.end)
    if (!digits.test(written) && !lexicon.hasCountWord(written)) continue
    const tokens = scan(text, piece.start, piece.end, language.decimalMark)
    yield* splitSentences(tokens, language.abbreviations)
  }
}

/** More numbers than this in one sentence are noise, not prose. */
const mostNumbers = 150

function readSentence(
  text: string,
  sentence: readonly Token[],
  lexicon: Lexicon,
  state: State,
): {
  readonly clause: Clause
  readonly claims: readonly FoundClaim[]
  readonly comparisons: readonly Comparison[]
  readonly labels: ReadonlyMap<string, Labels>
  readonly state: State
} | null {
  if (!isWorthReading(sentence, lexicon)) return null
  const folded = foldFigures(foldPeriods(toItems(sentence, lexicon)))
  const clause = readClause(folded, state, state.count + 1)
  const comparisons = findComparisons(clause, state.open, lexicon.language.relations)
  const labels = labelsOf({ text, clause, comparisons, spoken: state.spoken })
  const claims = [
    ...comparisons.flatMap(comparisonClaims),
    ...loneClaims(clause.nodes, comparisons),
    ...findShares(clause, (share, part) => carriedWhole(share, part, { text, clause }, labels, state.counted)).map(
      shareClaims,
    ),
    ...findSums(clause, state.counted.main).flatMap(sumClaims),
    ...[findRanking(clause, state.said)].flatMap((ranking) => (ranking === null ? [] : [rankingClaim(ranking)])),
  ]
  const spoken =
    [...labels.values()].map(({ measure }) => measure).findLast((measure) => measure !== null) ?? state.spoken
  const counted = clause.nodes.length === 0 ? state.counted : countedAfter({ clause }, labels, state.counted)
  return { clause, claims, comparisons, labels, state: { ...stateAfter(state, clause, comparisons), spoken, counted } }
}

/** A sentence without a number, a number word or a time says nothing here, and one of nothing but numbers is noise. */
function isWorthReading(sentence: readonly Token[], lexicon: Lexicon): boolean {
  let numbers = 0
  let counts = false
  for (const { type, text } of sentence) {
    if (type === "number" || type === "chain") numbers++
    else if (type === "word" && !counts) counts = lexicon.mayCount(text)
  }
  return numbers <= mostNumbers && (numbers > 0 || counts)
}

function stateAfter(state: State, clause: Clause, comparisons: readonly Comparison[]): State {
  const spoken = clause.periods.filter(isSpokenOf).map(({ period }) => period)
  const compared = clause.periods.filter(({ isBase, isDistance }) => isBase || isDistance).map(({ period }) => period)
  const topic: Period | null = spoken.length === 0 ? state.topic : (topicOf(clause) ?? spoken[0] ?? null)
  return {
    ...state,
    topic,
    base: compared[0] ?? (spoken.length === 0 ? state.base : null),
    open: openAfter(clause, comparisons),
    said: clause.nodes.length === 0 ? state.said : clause.nodes,
    count: state.count + clause.nodes.length,
  }
}

/** What the last level of the sentence is of, else the last time that was named. */
function topicOf({ nodes, periods }: Clause): Period | null {
  const level = nodes.filter(({ role, period }) => (role === "level" || role === "result") && period !== null).at(-1)
  return level?.period ?? periods.filter(isSpokenOf).at(-1)?.period ?? null
}

function isSpokenOf({ isBase, isDistance, isAside }: TimedItem): boolean {
  return !isBase && !isDistance && !isAside
}
