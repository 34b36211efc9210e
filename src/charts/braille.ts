import { type Canvas, putSign } from "./canvas.ts"
import { gaplessRuns } from "./text-lines.ts"
import type { LineMark, Point } from "./types.ts"

const BLANK = 0x2800

/** Bits of the eight dots of a braille sign, by row and column. */
const DOTS: readonly (readonly [number, number])[] = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
]

/** A line in braille dots, two a column and four a row; a dashed one leaves every other column out. */
export function drawBrailleLine(canvas: Canvas, mark: LineMark): void {
  for (const run of gaplessRuns(mark.points)) {
    const dots = run.map(({ x, y }) => ({ x: Math.round(x * 2 + 0.5), y: Math.round(y * 4 + 1.5) }))
    dots.forEach((dot, index) => {
      const next = dots[index + 1] ?? dot
      const steps = Math.max(Math.abs(next.x - dot.x), Math.abs(next.y - dot.y), 1)
      for (let step = 0; step <= steps; step++) {
        const x = Math.round(dot.x + ((next.x - dot.x) * step) / steps)
        const y = Math.round(dot.y + ((next.y - dot.y) * step) / steps)
        if (mark.stroke === "solid" || Math.floor(x / 2) % 2 === 0) setDot(canvas, { x, y }, mark)
      }
    })
  }
}

function setDot(canvas: Canvas, { x, y }: Point, mark: LineMark): void {
  const column = Math.floor(x / 2)
  const row = Math.floor(y / 4)
  const before = canvas.signs[row * canvas.width + column]?.charCodeAt(0) ?? 0
  const bits = before >= BLANK && before < BLANK + 256 ? before - BLANK : 0
  const bit = DOTS[y - row * 4]?.[x - column * 2] ?? 0
  putSign(canvas, column, row, String.fromCharCode(BLANK + (bits | bit)), mark.role)
}
