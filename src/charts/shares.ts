import { NfoldError } from "../errors.ts"
import { cleanLabel } from "./clean.ts"
import { headline } from "./describe.ts"
import type { NumberStyle } from "./format.ts"
import { legendMarks } from "./legend.ts"
import { requireValues, settingsOf } from "./options.ts"
import { roleOf } from "./series-marks.ts"
import { drawText } from "./text.ts"
import type { ChartOptions, ChartValue, Mark, Scene, Shade } from "./types.ts"
import { hiddenRowsMarks, layValueRows, MOST_ROWS, type ValueRows } from "./value-rows.ts"
import { cellWidth } from "./width.ts"

/** Wholes and their parts. */
export interface SharesData {
  /** Names of the parts, in drawing order. */
  readonly parts: readonly string[]
  readonly rows: readonly ShareRow[]
}

export interface ShareRow {
  readonly label: string
  /** One value a part, none below zero. */
  readonly values: readonly ChartValue[]
  /** The whole, when the parts are not all of it; what is left stays blank. Default: the sum of the parts. */
  readonly whole?: number
}

/**
 * Stacked bars of shares: each row is one whole from 0% to 100%, divided into its parts. Every part that is wide enough
 * says its share.
 *
 * Shares say nothing of sizes: a share can fall while its part grows.
 *
 * @param data     names of the parts, and rows of values
 * @param options  as for every chart; values are turned into percent
 * @returns lines of exactly `width` cells, joined by a line feed
 * @throws NfoldError `bad-argument` for sizes out of range, a negative or infinite value, values that do not match the
 *   parts, or parts that add up to more than the whole
 *
 * @example
 * const rows = [{ label: "2020", values: [23587, 1988] }]
 * renderShares({ parts: ["theft", "other"], rows }).includes(" 92.2% ") // => true
 */
export function renderShares(data: SharesData, options: ChartOptions = {}): string {
  return drawText(sceneShares(data, options), options)
}

/**
 * The scene of stacked shares, for `drawText`, `drawSvg` and `describeScene`.
 *
 * @param data     as for `renderShares`
 * @param options  as for `renderShares`
 * @returns the scene as plain data
 * @throws NfoldError as `renderShares`
 *
 * @example
 * const scene = sceneShares({ parts: ["theft", "other"], rows: [{ label: "2020", values: [3, 1] }] })
 * scene.description[1] // => "2020: theft 75%; other 25%."
 */
export function sceneShares(data: SharesData, options: ChartOptions = {}): Scene {
  const settings = { ...settingsOf("renderShares", options), format: options.format ?? "share" } as const
  const parts = data.parts.map(cleanLabel)
  const all = data.rows.map((row, index) => readShares(row, index, parts.length))
  const shown = all.slice(0, MOST_ROWS)
  const frame = layValueRows({
    settings,
    names: shown.map(({ label }) => label),
    extent: { low: 0, high: 100 },
    margins: () => ({ left: 0, right: 2 }),
    lineAt: 0,
  })
  const entries = parts.map((text, index) => ({
    sample: { kind: "fill", shade: shadeOf(index) } as const,
    role: roleOf(index),
    text,
  }))
  const legend = legendMarks(entries, { left: frame.first, row: frame.below, width: settings.width })
  const hidden = all.length - shown.length
  const end = frame.below + legend.rows
  return {
    title: settings.title,
    width: settings.width,
    height: end + (hidden > 0 ? 1 : 0),
    description: [headline("Shares", settings, frame.style), ...all.map((row) => describeRow(row, parts, frame.style))],
    marks: [
      ...frame.marks,
      ...shown.flatMap(({ shares }, index) => rowMarks(shares, frame, frame.top + index)),
      ...legend.marks,
      ...hiddenRowsMarks(hidden, end),
    ],
  }
}

interface Shares {
  readonly label: string
  /** Percent of the whole; null where there is no value. */
  readonly shares: readonly ChartValue[]
}

function readShares(row: ShareRow, index: number, parts: number): Shares {
  const path = `rows[${index}]`
  const values = requireValues("renderShares", `${path}.values`, row.values)
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0)
  const whole = row.whole ?? sum
  const problem =
    values.length !== parts
      ? `${values.length} values for ${parts} parts`
      : values.some((value) => value !== null && value < 0)
        ? "a value below zero"
        : sum > whole * (1 + 1e-9)
          ? `parts that add up to ${sum}, more than the whole ${whole}`
          : null
  if (problem !== null) throw new NfoldError("bad-argument", `renderShares: ${path} has ${problem}`, { path })
  return {
    label: cleanLabel(row.label),
    shares: values.map((value) => (value === null || whole === 0 ? null : (100 * value) / whole)),
  }
}

const SHADES: readonly Shade[] = ["full", "medium", "light", "dark"]

function shadeOf(index: number): Shade {
  return SHADES[index % SHADES.length] ?? "full"
}

function rowMarks(shares: readonly ChartValue[], frame: ValueRows, y: number): readonly Mark[] {
  const marks: Mark[] = []
  let start = 0
  shares.forEach((share, index) => {
    if (share === null) return
    const [from, to] = [frame.columnOf(start), frame.columnOf(start + share)]
    start += share
    marks.push({
      kind: "bar",
      along: "x",
      from,
      to,
      across: [y, y],
      shade: shadeOf(index),
      role: roleOf(index),
      broken: false,
      stacked: true,
    })
    const text = ` ${frame.style.value(Math.round(share * 10) / 10)} `
    if (Math.round(to) - Math.round(from) >= cellWidth(text) + 2) {
      // The cells of the bar begin right of the one it starts from.
      marks.push({ kind: "text", x: (from + to + 1) / 2, y, text, anchor: "middle", role: "text", onFill: true })
    }
  })
  return marks
}

function describeRow({ label, shares }: Shares, parts: readonly string[], style: NumberStyle): string {
  const said = shares.map((share, index) => `${parts[index]} ${share === null ? "no value" : style.value(share)}`)
  const rest = 100 - shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)
  const isWhole = rest < 0.05 || shares.every((share) => share === null)
  return `${label}: ${[...said, ...(isWhole ? [] : [`rest ${style.value(rest)}`])].join("; ")}.`
}
