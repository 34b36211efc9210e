import { type Canvas, cellsOf } from "./canvas.ts"
import { type Ink, PALETTE } from "./palette.ts"
import type { Depth, Role } from "./types.ts"

/**
 * The canvas as lines of text. At depth 0 there is no escape byte; above, cells of one style make one run with one reset,
 * and taking the escapes out gives the bytes of depth 0.
 */
export function encode(canvas: Canvas, depth: Depth): string {
  const lines: string[] = []
  for (let row = 0; row < canvas.height; row++) lines.push(encodeRow(canvas, row, depth))
  return lines.join("\n")
}

function encodeRow(canvas: Canvas, row: number, depth: Depth): string {
  let line = ""
  let open = ""
  for (const { sign, role } of cellsOf(canvas, row)) {
    const style = styleOf(sign, role, depth)
    if (style !== open) {
      if (open !== "") line += RESET
      line += style
      open = style
    }
    line += sign
  }
  return open === "" ? line : line + RESET
}

/** Text in the ink of a role, as charts are coloured; at depth 0 the text itself. */
export function paint(text: string, role: Role, depth: Depth): string {
  const style = styleOf(text, role, depth)
  return style === "" ? text : style + text + RESET
}

const RESET = "\u001b[0m"

/** The escape that turns a style on; empty for a blank, which has none, and for plain text. */
function styleOf(sign: string, role: Role | null, depth: Depth): string {
  if (depth === 0 || role === null || sign === " ") return ""
  const ink = PALETTE[role]
  const codes = [ink.bold ? "1" : "", colourCode(ink, depth)].filter((code) => code !== "")
  return codes.length === 0 ? "" : `\u001b[${codes.join(";")}m`
}

function colourCode(ink: Ink, depth: Exclude<Depth, 0>): string {
  switch (depth) {
    case 4:
      return ink.basic === null ? "" : String(ink.basic)
    case 8:
      return ink.cube === null ? "" : `38;5;${ink.cube}`
    case 24:
      return ink.rgb === null ? "" : `38;2;${ink.rgb.join(";")}`
  }
}
