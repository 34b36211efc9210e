import type { Token } from "./token.ts"

/** No sentence is read past this many tokens: a longer one is noise, and its parts are read alone. */
const longestSentence = 600

/** Cuts tokens where sentences end: at full stops that abbreviate nothing, and at the ends of short lines. */
export function splitSentences(tokens: readonly Token[], abbreviations: ReadonlySet<string>): readonly Token[][] {
  const sentences: Token[][] = []
  let sentence: Token[] = []
  let lineStart = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    sentence.push(token)
    const ends =
      token.type === "line"
        ? endsAtLine(tokens, at, lineStart)
        : isFinalStop(tokens, at, abbreviations) || sentence.length >= longestSentence
    if (token.type === "line") lineStart = token.end
    if (ends) {
      sentences.push(sentence)
      sentence = []
    }
  }
  if (sentence.length > 0) sentences.push(sentence)
  return sentences
}

const shortLine = 50

/** A list item starts a sentence, and so does a capital after a line too short to have been wrapped. */
function endsAtLine(tokens: readonly Token[], at: number, lineStart: number): boolean {
  const [before, line, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (line === undefined || next === undefined || next.type === "line") return true
  if (next.type === "mark" && "\u2022\u00b7\u25cf\u25aa\u2023*-\u2013\u2014#>|".includes(next.text)) return true
  return line.start - lineStart < shortLine && (next.capital || startsItem(before, next)) && !leadsOn(before)
}

/** A number starts an item, unless it is the year of what a word before it names: "in the year ended September / 2020". */
function startsItem(before: Token | undefined, next: Token): boolean {
  return next.type === "number" && !(before?.type === "word" && /^(?:19|20)\d\d$/.test(next.text))
}

/** A comma, a preposition or an article: the line was wrapped behind it, however short it is. */
function leadsOn(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "," || (token.type === "word" && leading.test(token.text)))
}

const leading = /^(?:in|of|the|a|an|and|or|to|from|by|for|with|on|at|than|в|во|на|с|со|и|или|по|за|от|до|к|из|о|об)$/

function isFinalStop(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[at]
  if (token?.type !== "mark") return false
  if (token.text === "!" || token.text === "?" || token.text === "\u2026") return isCapitalStart(tokens, at + 1)
  if (token.text !== ".") return false
  const next = tokens[at + 1]
  if (next !== undefined && !next.spaced && next.type !== "line" && !isClosing(next)) return false
  const before = tokens[at - 1]
  // "6.2 Trends ... 11": the dots lead to the number of a page.
  if (before?.text === "." && next?.type === "number") return false
  if (before?.type === "word" && !token.spaced && isAbbreviation(before, abbreviations)) {
    if (abbreviations.has(`${before.text}_${next?.text}`)) return false
    const mayEnd = before.end - before.start > 2 || isAfterNumber(tokens, at - 1)
    return mayEnd && (next === undefined || next.capital || (next.type === "line" && tokens[at + 2]?.capital !== false))
  }
  return isCapitalStart(tokens, at + 1)
}

function isAbbreviation(word: Token, abbreviations: ReadonlySet<string>): boolean {
  return abbreviations.has(word.text) || (word.text.length === 1 && word.capital)
}

/** "2023 г.", "5,2 тыс.", "€76.5 bn.", "1,5 п.п.", "4 млрд. долл.": here the full stop can end the sentence as well. */
function isAfterNumber(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= 0 && place >= at - longestUnit; place--) {
    const { type, text } = tokens[place] ?? {}
    if (type === "number") return true
    if (type !== "word" && text !== ".") return false
  }
  return false
}

/** Words and stops between a number and the last abbreviation of its unit: "3,2 тыс. кв. м". */
const longestUnit = 4

function isClosing(token: Token): boolean {
  return token.type === "mark" && ")\"'\u201d\u00bb\u2019]".includes(token.text)
}

function isCapitalStart(tokens: readonly Token[], at: number): boolean {
  let next = tokens[at]
  for (let skipped = 0; skipped < 3 && next !== undefined && (next.type === "line" || isOpening(next)); skipped++) {
    next = tokens[at + skipped + 1]
  }
  return (
    next === undefined ||
    next.capital ||
    next.type === "number" ||
    next.type === "chain" ||
    (next.type === "mark" && !",;:)".includes(next.text))
  )
}

function isOpening(token: Token): boolean {
  return token.type === "mark" && "(\"'\u201c\u00ab\u2018[".includes(token.text)
}
