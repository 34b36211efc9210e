import { classOf, digit, space } from "./characters.ts"

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
