import type { Role } from "./types.ts"
import { graphemes } from "./width.ts"

/**
 * A grid of cells to draw on. A sign two cells wide is an atomic pair: the sign in the first cell, an empty string in
 * the second, so that nothing can overwrite half of it and every row keeps its width.
 */
export interface Canvas {
  readonly width: number
  readonly height: number
  /** Row by row; a blank is a space, the second half of a wide sign the empty string. */
  readonly signs: string[]
  readonly roles: (Role | null)[]
}

export function createCanvas(width: number, height: number): Canvas {
  return {
    width,
    height,
    signs: new Array<string>(width * height).fill(" "),
    roles: new Array<Role | null>(width * height).fill(null),
  }
}

/** Puts one sign of one cell. What lies outside the canvas is not drawn. */
export function putSign(canvas: Canvas, column: number, row: number, sign: string, role: Role): void {
  if (!isInside(canvas, column, row)) return
  const index = row * canvas.width + column
  freePair(canvas, index)
  canvas.signs[index] = sign
  canvas.roles[index] = role
}

/** Puts a label, one grapheme after the other, from a column to the right; a wide sign at the edge is left out whole. */
export function putText(canvas: Canvas, column: number, row: number, text: string, role: Role): void {
  let at = column
  for (const { text: sign, width } of graphemes(text)) {
    if (width === 2 && isInside(canvas, at, row) && isInside(canvas, at + 1, row)) {
      putSign(canvas, at + 1, row, "", role)
      putSign(canvas, at, row, sign, role)
      canvas.signs[row * canvas.width + at + 1] = ""
    } else if (width === 1) {
      putSign(canvas, at, row, sign, role)
    }
    at += width
  }
}

/** The sign and role of a cell, row by row, for drawing. */
export function cellsOf(canvas: Canvas, row: number): readonly { readonly sign: string; readonly role: Role | null }[] {
  const cells: { sign: string; role: Role | null }[] = []
  for (let index = row * canvas.width; index < (row + 1) * canvas.width; index++) {
    cells.push({ sign: canvas.signs[index] ?? " ", role: canvas.roles[index] ?? null })
  }
  return cells
}

function isInside(canvas: Canvas, column: number, row: number): boolean {
  return column >= 0 && column < canvas.width && row >= 0 && row < canvas.height
}

/** Blanks the other half of a wide sign that is about to lose one of its cells. */
function freePair(canvas: Canvas, index: number): void {
  if (canvas.signs[index] === "") canvas.signs[index - 1] = " "
  if (canvas.signs[index + 1] === "") canvas.signs[index + 1] = " "
}
