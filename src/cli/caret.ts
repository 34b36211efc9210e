import { cellWidth, firstCells, lastCells } from "../charts/width.ts"
import { printable } from "../reports/printable.ts"

/** What an error is about, inside the line on which it stands. */
export interface Spot {
  /** The line's number; null for the command line. */
  readonly number: number | null
  readonly line: string
  /** UTF-16 units of the line. */
  readonly start: number
  readonly length: number
}

/** The line, and below it carets under the spot: of a long line what is around the spot, never wider than so many cells. */
export function caretLines({ number, line, start, length }: Spot, width: number): readonly string[] {
  const gutter = number === null ? "  " : `  ${number} | `
  const room = Math.max(20, width - cellWidth(gutter) - 1)
  const marked = firstCells(printable(line.slice(start, start + length)), Math.floor(room / 2)) || " "
  const before = lastCells(printable(line.slice(Math.max(0, start - room), start)), room - cellWidth(marked))
  const isCut = start > room || before.length < printable(line.slice(0, start)).length
  const head = isCut ? `...${lastCells(before, Math.floor(room / 3))}` : before
  const left = room - cellWidth(head) - cellWidth(marked)
  const after = firstCells(printable(line.slice(start + length, start + length + room)), left)
  const blank = number === null ? gutter : `${" ".repeat(cellWidth(gutter) - 2)}| `
  return [
    `${gutter}${head}${marked}${after}`.trimEnd(),
    `${blank}${" ".repeat(cellWidth(head))}${"^".repeat(Math.max(1, cellWidth(marked)))}`,
  ]
}
