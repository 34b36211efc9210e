import { classOf, digit, letter, space } from "./characters.ts"

/** A stretch of text that is read at once. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A paragraph is read in stretches of at most so many characters, cut between sentences or words where it can be. */
const longestStretch = 8_192

/** Cuts a text into paragraphs at blank lines, and long paragraphs into stretches. One pass, nothing is kept. */
export function* paragraphs(text: string): Generator<Stretch> {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (start < text.length) {
    const limit = Math.min(text.length, start + longestStretch)
    const blank = endOfParagraph(text, start, limit)
    const end = blank ?? (limit === text.length ? limit : cutBefore(text, limit))
    yield { start, end }
    start = skipDigits(text, end)
  }
}

/** The end of the first blank line before the limit; null for none. */
function endOfParagraph(text: string, start: number, limit: number): number | null {
  // Searched in a slice: a search in the whole text would run to its end for every stretch.
  const stretch = text.slice(start, limit)
  let at = stretch.indexOf("\n")
  while (at >= 0) {
    let next = at + 1
    while (next < stretch.length && classOf(stretch.charCodeAt(next)) === space) next++
    if (stretch.charCodeAt(next) === 0x0a) return start + next + 1
    at = stretch.indexOf("\n", next)
  }
  return null
}

function cutBefore(text: string, limit: number): number {
  const half = text.slice(limit - longestStretch / 2, limit)
  for (const mark of ["\n", ". ", " "]) {
    const at = half.lastIndexOf(mark)
    if (at >= 0) return limit - longestStretch / 2 + at + mark.length
  }
  return limit
}

/** A run of digits that was cut is noise to its end: its rest is no number of its own. */
function skipDigits(text: string, at: number): number {
  if (at === 0 || classOf(text.charCodeAt(at - 1)) !== digit) return at
  let end = at
  while (end < text.length && classOf(text.charCodeAt(end)) === digit) end++
  return end
}

/** Cuts a stretch where a sentence ends beyond doubt: a full stop behind a long word that is no abbreviation, a capital after it. */
export function* piecesOf(
  text: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): Generator<Stretch> {
  let from = start
  let at = text.indexOf(". ", start)
  while (at >= 0 && at < end) {
    if (isClearEnd(text, at, abbreviations)) {
      yield { start: from, end: at + 1 }
      from = at + 1
    }
    at = text.indexOf(". ", at + 2)
  }
  if (from < end) yield { start: from, end }
}

const longWord = 4

function isClearEnd(text: string, stop: number, abbreviations: ReadonlySet<string>): boolean {
  let start = stop
  while (start > 0 && stop - start < 30 && classOf(text.charCodeAt(start - 1)) === letter) start--
  if (stop - start < longWord || abbreviations.has(text.slice(start, stop).toLowerCase())) return false
  const next = text.charAt(stop + 2)
  return classOf(text.charCodeAt(stop + 2)) === letter && next !== next.toLowerCase()
}
