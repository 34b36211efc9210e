import { escapeXml, HEIGHT, px, py, short, WIDTH } from "./svg-units.ts"
import type {
  AxisMark,
  BandMark,
  BarMark,
  DotMark,
  LineMark,
  Mark,
  Point,
  RuleMark,
  Shade,
  SpanEnd,
  SpanMark,
  SparkMark,
  TextMark,
} from "./types.ts"

/** The SVG element of a mark. */
export function markElement(mark: Mark): string {
  switch (mark.kind) {
    case "text":
      return textElement(mark)
    case "line":
      return lineElement(mark)
    case "band":
      return bandElement(mark)
    case "bar":
      return barElement(mark)
    case "dot":
      return dotElement(mark)
    case "span":
      return spanElement(mark)
    case "rule":
      return ruleElement(mark)
    case "axis":
      return axisElement(mark)
    case "spark":
      return sparkElement(mark)
  }
}

const OPACITY: Readonly<Record<Shade, number>> = { light: 0.18, medium: 0.4, dark: 0.7, full: 1 }

/** A text starts at the left edge of its first cell, ends at the right edge of its last, or is centred on its place. */
function textElement({ x, y, text, anchor, role, onFill }: TextMark): string {
  const edge = anchor === "start" ? -0.5 : anchor === "end" ? 0.5 : 0
  const place = `x="${px(x + edge)}" y="${py(y)}" dy=".35em"`
  const side = anchor === "start" ? "" : ` text-anchor="${anchor}"`
  const kind = role === "title" ? " t" : onFill === true ? " o" : ""
  return `<text class="${role}${kind}" ${place}${side}>${escapeXml(text)}</text>`
}

function lineElement({ points, stroke, role }: LineMark): string {
  return `<path class="l ${stroke === "dashed" ? "d " : ""}${role}" d="${pathOf(points)}"/>`
}

function pathOf(points: readonly (Point | null)[]): string {
  let isOpen = false
  const steps: string[] = []
  for (const point of points) {
    if (point !== null) steps.push(`${isOpen ? "L" : "M"}${px(point.x)} ${py(point.y)}`)
    isOpen = point !== null
  }
  return steps.join("")
}

/** A shade in a band is lighter than in a bar: bands lie over each other and under a line. */
function bandElement({ points, shade, role }: BandMark): string {
  const upper = points.map(({ x, high }) => `${px(x)} ${py(high)}`)
  const lower = points.map(({ x, low }) => `${px(x)} ${py(low)}`).reverse()
  return `<path class="${role}" fill-opacity="${short(OPACITY[shade] * 0.7)}" d="M${[...upper, ...lower].join("L")}Z"/>`
}

const INSET = 2

function barElement({ along, from, to, across, shade, role, broken }: BarMark): string {
  const [low, high] = [Math.min(from, to), Math.max(from, to)]
  const [first, last] = across
  const box =
    along === "x"
      ? boxAttributes(
          (low + 0.5) * WIDTH,
          first * HEIGHT + INSET,
          (high - low) * WIDTH,
          (last - first + 1) * HEIGHT - 2 * INSET,
        )
      : boxAttributes(first * WIDTH + 1, (low + 0.5) * HEIGHT, (last - first + 1) * WIDTH - 2, (high - low) * HEIGHT)
  // The edge has the contrast that a pale fill lacks.
  const bar = `<rect class="${role}${shade === "full" ? "" : " e"}" fill-opacity="${OPACITY[shade]}" ${box}/>`
  return broken ? bar + breakElement(along, from, to, across) : bar
}

function boxAttributes(x: number, y: number, width: number, height: number): string {
  return `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`
}

/** A wavy sign at the foot of a bar that does not start at zero. */
function breakElement(along: "x" | "y", from: number, to: number, across: readonly [number, number]): string {
  const foot = from + Math.sign(to - from)
  const middle = (across[0] + across[1]) / 2
  const [x, y] = along === "x" ? [foot, middle] : [middle, foot]
  return textElement({ kind: "text", x, y, text: "≈", anchor: "middle", role: "text" })
}

const RADIUS = 4

function dotElement({ x, y, marker, role }: DotMark): string {
  const [column, row] = [(x + 0.5) * WIDTH, (y + 0.5) * HEIGHT]
  const side = RADIUS * 0.9
  const square = boxAttributes(column - side, row - side, 2 * side, 2 * side)
  switch (marker) {
    case 0:
      return `<circle class="m ${role}" cx="${short(column)}" cy="${short(row)}" r="${RADIUS + 0.5}"/>`
    case 1:
      return `<rect class="m ${role}" ${square}/>`
    case 2:
      return polygon(role, [column, row - 5, column + 5, row + 4, column - 5, row + 4])
    case 3:
      return polygon(role, [column, row - 5, column + 5, row, column, row + 5, column - 5, row])
    case 4:
      return `<circle class="l h ${role}" cx="${short(column)}" cy="${short(row)}" r="${RADIUS - 0.5}"/>`
    case 5:
      return `<rect class="l h ${role}" ${square}/>`
  }
}

function polygon(role: string, corners: readonly number[]): string {
  return `<polygon class="m ${role}" points="${corners.map(short).join(" ")}"/>`
}

function spanElement({ y, low, high, lowEnd, highEnd, role }: SpanMark): string {
  const line = `<path class="l ${role}" d="M${px(low)} ${py(y)}L${px(high)} ${py(y)}"/>`
  return line + endElement(low, y, lowEnd, role, 1) + endElement(high, y, highEnd, role, -1)
}

/** A bar across a closed end, a ring at an open one, an arrow where there is none. */
function endElement(x: number, y: number, end: SpanEnd, role: string, inwards: 1 | -1): string {
  const [column, row] = [(x + 0.5) * WIDTH, (y + 0.5) * HEIGHT]
  switch (end) {
    case "closed":
      return `<path class="l ${role}" d="M${short(column)} ${short(row - 5)}l0 10"/>`
    case "open":
      return `<circle class="l h ${role}" cx="${short(column)}" cy="${short(row)}" r="3"/>`
    case "unbounded":
      return `<path class="l ${role}" d="M${short(column + 4 * inwards)} ${short(row - 4)}l${-4 * inwards} 4l${4 * inwards} 4"/>`
  }
}

function ruleElement({ use, from, to }: RuleMark): string {
  return `<path class="${use === "grid" ? "grid" : "edge"}" d="${pathOf([from, to])}"/>`
}

const TICK = 5

function axisElement({ side, at, from, to, ticks }: AxisMark): string {
  const ends: readonly Point[] =
    side === "left"
      ? [
          { x: at, y: from - 0.5 },
          { x: at, y: to + 0.5 },
        ]
      : [
          { x: from, y: at },
          { x: to, y: at },
        ]
  const marks = ticks.map((tick) =>
    side === "left" ? `M${px(at)} ${py(tick)}l${-TICK} 0` : `M${px(tick)} ${py(at)}l0 ${TICK}`,
  )
  return `<path class="axis" d="${pathOf(ends)}${marks.join("")}"/>`
}

/** In pixels a sparkline is a line; its cells keep their columns. */
function sparkElement({ x, y, heights, role }: SparkMark): string {
  const points = heights.map((height, index) => (height === null ? null : { x: x + index, y: y + 0.35 - 0.7 * height }))
  return lineElement({ kind: "line", points, stroke: "solid", role })
}
