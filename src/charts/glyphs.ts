import type { CornerStroke } from "./asciichart.ts"
import type { Marker, Shade, SpanEnd } from "./types.ts"

/** With the branches that a line needs where several of its points fall into one column. */
export interface Stroke extends CornerStroke {
  readonly steepLeft: string
  readonly steepRight: string
  readonly flatUp: string
  readonly flatDown: string
  readonly cross: string
}

/** Every sign that a text chart draws with, so that a set can be replaced as a whole. */
export interface GlyphSet {
  readonly solid: Stroke
  readonly dashed: Stroke
  readonly markers: Readonly<Record<Marker, string>>
  readonly shades: Readonly<Record<Shade, string>>
  /** A bar's last cell, filled by 1/8, 2/8 ... 7/8, growing right and growing up; blank where the set has no such sign. */
  readonly rightEighths: readonly string[]
  readonly upEighths: readonly string[]
  /** Half a cell at the far end of bars that grow left or down. */
  readonly leftHalf: string
  readonly downHalf: string
  readonly axis: AxisGlyphs
  readonly boundary: string
  readonly spanLine: string
  /** An interval that is narrower than a cell. */
  readonly spanPoint: string
  readonly spanEnds: Readonly<Record<SpanEnd, readonly [string, string]>>
  readonly break: string
  readonly sparks: readonly string[]
}

interface AxisGlyphs {
  readonly vertical: string
  readonly horizontal: string
  readonly leftTick: string
  readonly bottomTick: string
  readonly corner: string
  readonly crossing: string
}

const BOX_BRANCHES = { steepLeft: "┤", steepRight: "├", flatUp: "┴", flatDown: "┬", cross: "┼" }
const ASCII_BRANCHES = { steepLeft: "|", steepRight: "|", flatUp: "'", flatDown: ".", cross: "|" }

/** Box drawing and block elements: in every UTF-8 terminal font and in notebooks. */
export const BOX: GlyphSet = {
  solid: {
    flat: "─",
    steep: "│",
    topToRight: "╰",
    bottomToRight: "╭",
    leftToBottom: "╮",
    leftToTop: "╯",
    ...BOX_BRANCHES,
  },
  dashed: {
    flat: "┄",
    steep: "┆",
    topToRight: "╰",
    bottomToRight: "╭",
    leftToBottom: "╮",
    leftToTop: "╯",
    ...BOX_BRANCHES,
  },
  markers: { 0: "●", 1: "■", 2: "▲", 3: "◆", 4: "○", 5: "□" },
  shades: { light: "░", medium: "▒", dark: "▓", full: "█" },
  rightEighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"],
  upEighths: ["▁", "▂", "▃", "▄", "▅", "▆", "▇"],
  leftHalf: "▐",
  downHalf: "▀",
  axis: { vertical: "│", horizontal: "─", leftTick: "┤", bottomTick: "┬", corner: "└", crossing: "┼" },
  boundary: "┊",
  spanLine: "━",
  spanPoint: "┃",
  spanEnds: { closed: ["[", "]"], open: ["(", ")"], unbounded: ["◄", "►"] },
  break: "≈",
  sparks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
}

/** Bytes below 0x80 only. */
export const ASCII: GlyphSet = {
  solid: {
    flat: "-",
    steep: "|",
    topToRight: "'",
    bottomToRight: ".",
    leftToBottom: ".",
    leftToTop: "'",
    ...ASCII_BRANCHES,
  },
  dashed: {
    flat: "~",
    steep: ":",
    topToRight: "'",
    bottomToRight: ".",
    leftToBottom: ".",
    leftToTop: "'",
    ...ASCII_BRANCHES,
  },
  markers: { 0: "o", 1: "#", 2: "^", 3: "x", 4: "@", 5: "%" },
  shades: { light: ".", medium: ":", dark: "=", full: "#" },
  rightEighths: [],
  upEighths: [],
  leftHalf: " ",
  downHalf: " ",
  axis: { vertical: "|", horizontal: "-", leftTick: "+", bottomTick: "+", corner: "+", crossing: "+" },
  boundary: "|",
  spanLine: "-",
  spanPoint: "|",
  spanEnds: { closed: ["[", "]"], open: ["(", ")"], unbounded: ["<", ">"] },
  break: "~",
  sparks: ["_", ".", "-", "~", "=", "+", "*", "#"],
}
