/** A stretch of the text as the scanner reads it: entities decoded, soft hyphens and tags taken out. */
export interface Passage {
  readonly text: string
  /** Where the character at this place of `text` starts in the text that was given. */
  readonly startOf: (at: number) => number
  /** Where the stretch that ends before this place of `text` ends in the text that was given. */
  readonly endOf: (at: number) => number
}

/**
 * Takes out what pasted text carries beside its characters: HTML entities and tags, soft hyphens, zero-width marks.
 * Every place in the result knows its place in the original.
 */
export function normalise(source: string, from: number, to: number): Passage {
  const text = source.slice(from, to)
  if (!needsWork(text)) return { text, startOf: (at) => from + at, endOf: (at) => from + at }
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < text.length) {
    const { written, width } = readCharacter(text, at)
    for (let unit = 0; unit < written.length; unit++) {
      starts.push(from + at)
      ends.push(from + at + width)
    }
    pieces.push(written)
    at += width
  }
  return {
    text: pieces.join(""),
    startOf: (place) => starts[place] ?? to,
    endOf: (place) => (place === 0 ? from : (ends[place - 1] ?? to)),
  }
}

const softHyphen = "\u00ad"
const invisible = new Set([softHyphen, "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200e", "\u200f"])
const longestEntity = 10
const longestTag = 300

function needsWork(text: string): boolean {
  if (text.includes("&") || text.includes("<")) return true
  for (const mark of invisible) if (text.includes(mark)) return true
  return false
}

function readCharacter(text: string, at: number): { readonly written: string; readonly width: number } {
  const character = text.charAt(at)
  if (character === "&") {
    const end = text.slice(at + 1, at + 1 + longestEntity).indexOf(";")
    const decoded = end < 1 ? null : decodeEntity(text.slice(at + 1, at + 1 + end))
    if (decoded !== null) return { written: invisible.has(decoded) ? "" : decoded, width: end + 2 }
  }
  if (character === "<" && /[a-z/!]/i.test(text.charAt(at + 1))) {
    const end = text.slice(at, at + longestTag).indexOf(">")
    if (end > 0) return { written: " ", width: end + 1 }
  }
  return { written: invisible.has(character) ? "" : character, width: 1 }
}

const namedEntities: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["thinsp", "\u2009"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["numsp", "\u2007"],
  ["hairsp", "\u200a"],
  ["ndash", "\u2013"],
  ["mdash", "\u2014"],
  ["minus", "\u2212"],
  ["plus", "+"],
  ["percnt", "%"],
  ["shy", softHyphen],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["lsquo", "\u2018"],
  ["rsquo", "\u2019"],
  ["ldquo", "\u201c"],
  ["rdquo", "\u201d"],
  ["laquo", "\u00ab"],
  ["raquo", "\u00bb"],
  ["pound", "\u00a3"],
  ["euro", "\u20ac"],
  ["times", "\u00d7"],
  ["frac12", "\u00bd"],
  ["frac14", "\u00bc"],
  ["frac34", "\u00be"],
  ["hellip", "\u2026"],
  ["middot", "\u00b7"],
  ["bull", "\u2022"],
  ["numero", "\u2116"],
])

function decodeEntity(name: string): string | null {
  if (!name.startsWith("#")) return namedEntities.get(name) ?? null
  const code = /^#x[0-9a-f]{1,6}$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#[0-9]{1,7}$/.test(name)
      ? Number.parseInt(name.slice(1), 10)
      : 0
  return code > 0 && code <= 0xffff && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : null
}
