import { type Grapheme, graphemes } from "./width.ts"

/** Longest label that is looked at, in UTF-16 units: more than the widest chart can show. */
const LONGEST = 1000

// C0, DEL, C1, line and paragraph separators, lone surrogates, what XML forbids, and format characters except the joiner
// of emoji.
const UNPRINTABLE = /(?!\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu

/**
 * A label that is safe to print: one line, composed characters, no control or bidirectional characters. What comes from
 * a file could otherwise move the cursor or turn the line around.
 */
export function cleanLabel(text: string): string {
  return text.slice(0, LONGEST).normalize("NFC").replace(/\s/gu, " ").replace(UNPRINTABLE, "").trim()
}

/**
 * The label in bytes below 0x80, as wide as before: accents are dropped, typographic signs replaced, anything else becomes
 * a question mark a cell.
 */
export function asciiLabel(text: string): string {
  return graphemes(text).map(asciiSign).join("")
}

function asciiSign({ text, width }: Grapheme): string {
  const [first = ""] = ASCII_SIGNS.get(text) ?? text.normalize("NFKD")
  return first >= " " && first <= "~" ? first.padEnd(width) : "?".repeat(width)
}

const ASCII_SIGNS: ReadonlyMap<string, string> = new Map([
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2013", "-"],
  ["\u2014", "-"],
  ["\u2212", "-"],
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u201c", '"'],
  ["\u201d", '"'],
  ["\u00ab", '"'],
  ["\u00bb", '"'],
  ["\u00d7", "x"],
  ["\u00b7", "."],
  ["\u2026", "~"],
  ["\u2192", ">"],
  ["\u2713", "v"],
  ["\u2717", "x"],
])
