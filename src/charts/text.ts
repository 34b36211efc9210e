import { drawBrailleLine } from "./braille.ts"
import { type Canvas, createCanvas, putSign, putText } from "./canvas.ts"
import { asciiLabel } from "./clean.ts"
import { encode } from "./encode.ts"
import { ASCII, BOX, type GlyphSet } from "./glyphs.ts"
import { drawBar, drawSpan } from "./text-bars.ts"
import { drawBand, drawLine } from "./text-lines.ts"
import type { AxisMark, Depth, DotMark, Glyphs, Mark, RuleMark, Scene, SparkMark, TextMark } from "./types.ts"
import { cellWidth, fitLabel } from "./width.ts"

/** How a scene is put on a terminal. */
export interface TextOptions {
  /** Default "box". */
  readonly glyphs?: Glyphs
  /** Bits of colour. Default 0: no escape byte at all. */
  readonly depth?: Depth
}

/**
 * Draws a scene as lines of text, each exactly as many cells wide as the scene. Meaning never depends on colour: taking
 * the escapes out of a coloured chart gives the plain one, byte for byte.
 *
 * @param scene    from `sceneLine`, `sceneBars` and the others
 * @param options  glyph set and colour depth
 * @returns lines joined by a line feed, without one at the end
 *
 * @example
 * const scene = sceneSpark([1, 2, 4, 8])
 * drawText(scene).trimEnd() // => "▁▂▄█ 1 to 8 (low 1, high 8)"
 */
export function drawText(scene: Scene, options: TextOptions = {}): string {
  const glyphs = options.glyphs ?? "box"
  const canvas = createCanvas(scene.width, scene.height)
  for (const mark of scene.marks) drawMark(canvas, mark, glyphs)
  return encode(canvas, options.depth ?? 0)
}

function drawMark(canvas: Canvas, mark: Mark, glyphs: Glyphs): void {
  const set = glyphs === "ascii" ? ASCII : BOX
  switch (mark.kind) {
    case "text":
      drawLabel(canvas, mark, glyphs === "ascii" ? asciiLabel : (text) => text)
      break
    case "line":
      if (glyphs === "braille") drawBrailleLine(canvas, mark)
      else drawLine(canvas, mark, set)
      break
    case "band":
      drawBand(canvas, mark, set)
      break
    case "bar":
      drawBar(canvas, mark, set)
      break
    case "span":
      drawSpan(canvas, mark, set)
      break
    case "dot":
      drawDot(canvas, mark, set)
      break
    case "axis":
      drawAxis(canvas, mark, set)
      break
    case "rule":
      drawRule(canvas, mark, set)
      break
    case "spark":
      drawSpark(canvas, mark, set)
      break
  }
}

/** A label that would leave the chart is cut, and says so. */
function drawLabel(canvas: Canvas, { x, y, text, anchor, role }: TextMark, spell: (text: string) => string): void {
  const cells = cellWidth(text)
  const start = Math.round(anchor === "start" ? x : anchor === "end" ? x - cells + 1 : x - (cells - 1) / 2)
  putText(canvas, start, Math.round(y), spell(fitLabel(text, canvas.width - start)), role)
}

function drawDot(canvas: Canvas, { x, y, marker, role }: DotMark, set: GlyphSet): void {
  putSign(canvas, Math.round(x), Math.round(y), set.markers[marker], role)
}

function drawAxis(canvas: Canvas, { side, at, from, to, ticks, meets }: AxisMark, set: GlyphSet): void {
  const { axis } = set
  const put = (along: number, sign: string): void =>
    side === "left" ? putSign(canvas, at, along, sign, "axis") : putSign(canvas, along, at, sign, "axis")
  for (let along = from; along <= to; along++) put(along, side === "left" ? axis.vertical : axis.horizontal)
  for (const tick of ticks) put(tick, side === "left" ? axis.leftTick : axis.bottomTick)
  if (meets !== null) put(meets.at, axis[meets.as])
}

/** Only upright rules are drawn: grid lines would bury a text chart. */
function drawRule(canvas: Canvas, { use, from, to }: RuleMark, set: GlyphSet): void {
  if (use === "grid") return
  if (from.x === to.x) {
    for (let row = from.y; row <= to.y; row++) putSign(canvas, Math.round(from.x), row, set.boundary, "muted")
  } else {
    for (let column = from.x; column <= to.x; column++) {
      putSign(canvas, column, Math.round(from.y), set.dashed.flat, "muted")
    }
  }
}

function drawSpark(canvas: Canvas, { x, y, heights, role }: SparkMark, set: GlyphSet): void {
  const top = set.sparks.length - 1
  heights.forEach((height, index) => {
    if (height !== null) putSign(canvas, x + index, y, set.sparks[Math.round(height * top)] ?? " ", role)
  })
}
