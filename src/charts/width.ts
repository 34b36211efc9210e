import fastStringWidth from "fast-string-width"

/** What a reader sees as one character, and the cells it takes in a terminal: 1, or 2 for East Asian signs and emoji. */
export interface Grapheme {
  readonly text: string
  readonly width: 1 | 2
}

/** Latin, Cyrillic and common typographic signs, none of which combines: each is one cell, and asking the segmenter is slow. */
const ONLY_NARROW = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u0400-\u0482\u048a-\u052f\u2013\u2014\u2018-\u201d\u2026]*$/
let segmenter: Intl.Segmenter | undefined

/** The graphemes of a clean label (`cleanLabel`). Characters of ambiguous width count 1; those without width are left out. */
export function graphemes(text: string): readonly Grapheme[] {
  if (ONLY_NARROW.test(text)) return Array.from(text, (character): Grapheme => ({ text: character, width: 1 }))
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" })
  const found: Grapheme[] = []
  for (const { segment } of segmenter.segment(text)) {
    const cells = fastStringWidth(segment)
    if (cells > 0) found.push({ text: segment, width: cells === 1 ? 1 : 2 })
  }
  return found
}

/**
 * Cells that a label takes in a terminal.
 */
export function cellWidth(text: string): number {
  if (ONLY_NARROW.test(text)) return text.length
  return graphemes(text).reduce((cells, grapheme) => cells + grapheme.width, 0)
}

/** The label cut to so many cells; an ellipsis as its last sign says that it was cut. */
export function fitLabel(text: string, cells: number): string {
  if (cellWidth(text) <= cells) return text
  return cells < 1 ? "" : `${firstCells(text, cells - 1)}…`
}

/** What of the text fits into so many cells from its start. */
export function firstCells(text: string, cells: number): string {
  return fitting(graphemes(text), cells).join("")
}

/** What of the text fits into so many cells before its end. */
export function lastCells(text: string, cells: number): string {
  return fitting(graphemes(text).toReversed(), cells).toReversed().join("")
}

function fitting(ordered: readonly Grapheme[], cells: number): readonly string[] {
  const kept: string[] = []
  let used = 0
  for (const grapheme of ordered) {
    if (used + grapheme.width > cells) break
    kept.push(grapheme.text)
    used += grapheme.width
  }
  return kept
}

/** The label broken at blanks into lines of so many cells; the last of at most so many lines is cut where more is left. */
export function wrapLabel(text: string, cells: number, mostLines: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(" ")) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && (cellWidth(longer) <= cells || lines.length === mostLines))
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line) => fitLabel(line, cells))
}
