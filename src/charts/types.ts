/**
 * A chart after layout and before drawing, as plain data. Positions are in character cells: `x` counts columns from the
 * left, `y` rows from the top, an integer is the middle of a cell. `drawText` rounds them to cells, `drawSvg` does not.
 */
export interface Scene {
  readonly title: string
  /** Columns and rows of the whole chart. */
  readonly width: number
  readonly height: number
  /** What the chart shows, in flat sentences, for those who cannot see it. */
  readonly description: readonly string[]
  /** In drawing order: later marks cover earlier ones. */
  readonly marks: readonly Mark[]
}

/** What a mark stands for; the palette gives each role a colour, the glyphs tell them apart without one. */
export type Role = "text" | "title" | "muted" | "axis" | "good" | "bad" | SeriesRole
export type SeriesRole = "series-1" | "series-2" | "series-3" | "series-4" | "series-5" | "series-6"

/** Fills from light to dark; text draws them as shade characters, SVG as opacity. */
export type Shade = "light" | "medium" | "dark" | "full"

/** Marker shapes: a disc, a square, a triangle, a diamond, a ring, an empty square. */
export type Marker = 0 | 1 | 2 | 3 | 4 | 5

export interface Point {
  readonly x: number
  readonly y: number
}

export type Mark = TextMark | LineMark | BandMark | BarMark | DotMark | SpanMark | RuleMark | AxisMark | SparkMark

/** One line of text; `anchor` says which end of it stands at `x`. */
export interface TextMark extends Point {
  readonly kind: "text"
  readonly text: string
  readonly anchor: "start" | "middle" | "end"
  readonly role: Role
  /** True when it stands on a fill, from which SVG has to set it off. */
  readonly onFill?: boolean
}

/** A line through points; null is a gap. */
export interface LineMark {
  readonly kind: "line"
  readonly points: readonly (Point | null)[]
  readonly stroke: "solid" | "dashed"
  readonly role: Role
}

/** An area between two lines over the same columns. `low` and `high` are rows, so `high` is the smaller number. */
export interface BandMark {
  readonly kind: "band"
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[]
  readonly shade: Shade
  readonly role: Role
}

/**
 * A bar from the zero line at `from` to its value at `to`, along x or y. The zero line belongs to neither side: text
 * fills `|to - from|` cells, starting beside the cell of the line.
 */
export interface BarMark {
  readonly kind: "bar"
  readonly along: "x" | "y"
  readonly from: number
  readonly to: number
  /** First and last cell across the bar: rows of a horizontal bar, columns of a vertical one. */
  readonly across: readonly [number, number]
  readonly shade: Shade
  readonly role: Role
  /** True when the bar starts at a baseline other than zero: a break is drawn at its foot. */
  readonly broken: boolean
  /** True when another bar starts where this one ends: both then end on the same whole cell. */
  readonly stacked: boolean
}

export interface DotMark extends Point {
  readonly kind: "dot"
  readonly marker: Marker
  readonly role: Role
}

/** A horizontal interval; an end is closed `[`, open `(`, or unbounded (an arrow at the edge of the plot). */
export interface SpanMark {
  readonly kind: "span"
  readonly y: number
  readonly low: number
  readonly high: number
  readonly lowEnd: SpanEnd
  readonly highEnd: SpanEnd
  readonly role: Role
}
export type SpanEnd = "closed" | "open" | "unbounded"

/** A straight helping line: the grid (drawn where there is resolution to spare), a dated boundary, a bound. */
export interface RuleMark {
  readonly kind: "rule"
  readonly use: "grid" | "boundary"
  readonly from: Point
  readonly to: Point
}

/** The line of an axis with its ticks; the labels are text marks. */
export interface AxisMark {
  readonly kind: "axis"
  readonly side: "left" | "bottom"
  /** Column of a left axis, row of a bottom one. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  /** Where the other axis meets this one, and how. */
  readonly meets: { readonly at: number; readonly as: "corner" | "crossing" } | null
}

/** A sparkline of one cell a value: heights from 0 to 1, null is a gap. */
export interface SparkMark extends Point {
  readonly kind: "spark"
  readonly heights: readonly (number | null)[]
  readonly role: Role
}

/** How numbers on axes and beside marks are written: 25,575 or 26.8% or 2.4x or +240.9% or +14.8 pp. */
export type NumberKind = "number" | "share" | "multiple" | "percent-change" | "points-change"

/** A value to draw; null and NaN are gaps. */
export type ChartValue = number | null

/** Options that every chart takes. */
export interface ChartOptions {
  readonly title?: string
  /** What is counted, such as "crimes a year"; stands above the axis. */
  readonly unit?: string
  /** Columns of the chart, 40 to 300. Default 80. */
  readonly width?: number
  /** Rows of the plot at most, 4 to 100, for charts whose height is free. Default 15. */
  readonly height?: number
  /** Default "box". "braille" draws lines finer, where the font has it; "ascii" keeps to bytes below 0x80. */
  readonly glyphs?: Glyphs
  /** Bits of colour: 0 none (default), 4 the terminal's own 16 colours, 8, 24. */
  readonly depth?: Depth
  /** How values are written. Default "number". A function is used as it is: one line, and different for different ticks. */
  readonly format?: NumberKind | ((value: number) => string)
  /** The language of numbers as a BCP 47 tag. Default "en". */
  readonly locale?: string
}

export type Glyphs = "ascii" | "box" | "braille"
export type Depth = 0 | 4 | 8 | 24
