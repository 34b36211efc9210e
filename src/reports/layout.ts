import { asciiLabel } from "../charts/clean.ts"
import { paint } from "../charts/encode.ts"
import type { Role } from "../charts/types.ts"
import { cellWidth, graphemes } from "../charts/width.ts"
import { printable } from "./printable.ts"
import type { View } from "./view.ts"

/** A piece of a line in one ink. */
export interface Piece {
  readonly text: string
  readonly role: Role
}

/** A line with its pieces painted, made safe to print. */
export function lineOf(pieces: readonly Piece[], view: View): string {
  return pieces
    .map(({ text, role }) => paint(shownText(text, view), role, view.depth))
    .join("")
    .trimEnd()
}

export function plainPiece(text: string): Piece {
  return { text, role: "text" }
}

/** A heading with an empty line above it. */
export function headingLines(text: string, view: View): readonly string[] {
  return ["", ...titleLines(text, view)]
}

export function titleLines(text: string, view: View): readonly string[] {
  return wrapped(text, view.width, view).map((line) => lineOf([{ text: line, role: "title" }], view))
}

/** Text broken into lines of so many cells, at spaces where there are any; words longer than a line are cut. */
export function wrapped(text: string, cells: number, view: View): readonly string[] {
  const lines: string[] = []
  let line = ""
  for (const word of shownText(text, view)
    .split(" ")
    .flatMap((one) => chunks(one, cells))) {
    const longer = line === "" ? word : `${line} ${word}`
    if (cellWidth(longer) <= cells) {
      line = longer
      continue
    }
    if (line !== "") lines.push(line)
    line = word
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line]
}

/** Lines that hang below what stands before them: `[ok] text that` and then the rest of the text under the text. */
export function hanging(before: readonly Piece[], text: string, view: View): readonly string[] {
  const indent = before.reduce((cells, piece) => cells + cellWidth(shownText(piece.text, view)), 0) + 1
  const [first = "", ...rest] = wrapped(text, Math.max(narrowestColumn, view.width - indent), view)
  return [
    lineOf([...before, plainPiece(` ${first}`)], view),
    ...rest.map((line) => `${" ".repeat(indent)}${line}`.trimEnd()),
  ]
}

const narrowestColumn = 20

/** Text in so many cells, filled up with spaces on the right (or left); longer text is kept whole. */
export function padded(text: string, cells: number, side: "left" | "right" = "left"): string {
  const space = " ".repeat(Math.max(0, cells - cellWidth(text)))
  return side === "left" ? text + space : space + text
}

/** Safe to print, and in ASCII where the view asks for it. */
export function shownText(text: string, view: View): string {
  const safe = printable(text)
  return view.glyphs === "ascii" ? asciiLabel(safe) : safe
}

function chunks(word: string, cells: number): readonly string[] {
  if (cellWidth(word) <= cells) return [word]
  const found = [""]
  for (const grapheme of graphemes(word)) {
    const last = found.at(-1) ?? ""
    if (cellWidth(last) + grapheme.width > cells) found.push(grapheme.text)
    else found[found.length - 1] = last + grapheme.text
  }
  return found
}
