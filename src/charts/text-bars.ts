import { type Canvas, putSign } from "./canvas.ts"
import type { GlyphSet } from "./glyphs.ts"
import type { BarMark, SpanMark } from "./types.ts"

/** A bar on cells: whole cells, then a part of one where the glyph set has eighths (or, leftwards and down, halves). */
export function drawBar(canvas: Canvas, mark: BarMark, set: GlyphSet): void {
  const direction = mark.to >= mark.from ? 1 : -1
  const signs = barSigns(mark, set)
  for (let lane = mark.across[0]; lane <= mark.across[1]; lane++) {
    signs.forEach((sign, index) => {
      const along = Math.round(mark.from) + direction * (index + 1)
      if (mark.along === "x") putSign(canvas, along, lane, sign, mark.role)
      else putSign(canvas, lane, along, sign, mark.role)
    })
  }
}

/** The signs of a bar from its foot to its tip. */
function barSigns(mark: BarMark, set: GlyphSet): readonly string[] {
  const length = Math.abs(mark.stacked ? Math.round(mark.to) - Math.round(mark.from) : mark.to - mark.from)
  const parts = partialSigns(mark, set)
  const units = Math.round(length * (parts.length + 1))
  const whole = Math.floor(units / (parts.length + 1))
  const part = parts[(units % (parts.length + 1)) - 1]
  const signs = new Array<string>(whole).fill(set.shades[mark.shade])
  if (part !== undefined) signs.push(part)
  if (mark.broken && signs.length > 0) signs[0] = set.break
  return signs
}

/** What a last cell can look like, by filled part; a shaded bar has whole cells only. */
function partialSigns(mark: BarMark, set: GlyphSet): readonly string[] {
  if (mark.shade !== "full" || set.rightEighths.length === 0) return []
  if (mark.along === "x") return mark.to >= mark.from ? set.rightEighths : [set.leftHalf]
  return mark.to <= mark.from ? set.upEighths : [set.downHalf]
}

/** An interval on one row: its line, and ends that say whether they belong to it. */
export function drawSpan(canvas: Canvas, mark: SpanMark, set: GlyphSet): void {
  const low = Math.round(mark.low)
  const high = Math.round(mark.high)
  const row = Math.round(mark.y)
  if (low === high) {
    putSign(canvas, low, row, set.spanPoint, mark.role)
    return
  }
  for (let column = low; column <= high; column++) putSign(canvas, column, row, set.spanLine, mark.role)
  putSign(canvas, low, row, set.spanEnds[mark.lowEnd][0], mark.role)
  putSign(canvas, high, row, set.spanEnds[mark.highEnd][1], mark.role)
}
