import { cleanLabel } from "./clean.ts"
import { describeSeries } from "./describe.ts"
import { type NumberStyle, plainStyle } from "./format.ts"
import { requireValues, settingsOf } from "./options.ts"
import { extentOf } from "./plot.ts"
import { drawText } from "./text.ts"
import type { ChartOptions, ChartValue, Mark, Scene } from "./types.ts"
import { cellWidth } from "./width.ts"

/** Options of a sparkline: it has one row, no axis and no title. */
export interface SparkOptions extends Omit<ChartOptions, "title" | "unit" | "height"> {
  /** Stands before the signs. */
  readonly label?: string
  /** Cells to keep for the label, so that sparklines below each other start together. Default: those of the label. */
  readonly labelCells?: number
}

/**
 * A sparkline: one sign a value, from the lowest to the highest of them, with first, last and the scale in figures,
 * because eight heights alone tell a shape and no size. A gap is a blank. More values than cells are averaged in pairs,
 * threes and so on, and the text says so.
 *
 * @param values   null and NaN are gaps
 * @param options  width, glyphs, depth, number format
 * @returns one line of exactly `width` cells
 * @throws NfoldError `bad-argument` for sizes out of range or infinite values
 *
 * @example
 * renderSpark([3100, 4700, 10567, 25575]).trimEnd() // => "▁▁▃█ 3,100 to 25,575 (low 3,100, high 25,575)"
 */
export function renderSpark(values: ArrayLike<ChartValue>, options: SparkOptions = {}): string {
  return drawText(sceneSpark(values, options), options)
}

/**
 * The scene of a sparkline, for `drawText`, `drawSvg` and `describeScene`.
 *
 * @param values   as for `renderSpark`
 * @param options  as for `renderSpark`
 * @returns the scene as plain data
 * @throws NfoldError as `renderSpark`
 *
 * @example
 * sceneSpark([1, 2]).height // => 1
 */
export function sceneSpark(values: ArrayLike<ChartValue>, options: SparkOptions = {}): Scene {
  const settings = settingsOf("renderSpark", options)
  const seen = requireValues("renderSpark", "values", values)
  const style = plainStyle(settings)
  const extent = extentOf(seen)
  const label = cleanLabel(options.label ?? "")
  const start = label === "" ? 0 : Math.max(cellWidth(label), options.labelCells ?? 0) + 1
  const { text, size } = fitText(seen, scaleTexts(seen, extent, style), settings.width - start)
  const heights = meansOf(seen, size).map((value) =>
    value === null || extent === null ? null : heightOf(value, extent),
  )
  const after = start + (heights.length === 0 ? 0 : heights.length + 1)
  const named: readonly Mark[] =
    label === "" ? [] : [{ kind: "text", x: 0, y: 0, text: label, anchor: "start", role: "text" }]
  const said = describeSeries("", seen, () => "", style)
  return {
    title: "",
    width: settings.width,
    height: 1,
    description: [label === "" ? `Sparkline: ${said}` : `Sparkline, ${label}: ${said}`],
    marks: [
      ...named,
      { kind: "spark", x: start, y: 0, heights, role: "series-1" },
      { kind: "text", x: after, y: 0, text, anchor: "start", role: "text" },
    ],
  }
}

/** What to say of the scale, from the most to the least. */
function scaleTexts(
  values: readonly ChartValue[],
  extent: { readonly low: number; readonly high: number } | null,
  style: NumberStyle,
): readonly string[] {
  const first = values.find((value) => value !== null)
  const last = values.findLast((value) => value !== null)
  if (extent === null || typeof first !== "number" || typeof last !== "number") return ["no values"]
  const ends = `${style.value(first)} to ${style.value(last)}`
  return [`${ends} (low ${style.value(extent.low)}, high ${style.value(extent.high)})`, ends, style.value(last)]
}

/** Signs that a sparkline should have at least, unless it has fewer values. */
const FEWEST_SIGNS = 12

/** The longest text that leaves room for the signs, and how many values one sign then stands for. */
function fitText(
  values: readonly ChartValue[],
  texts: readonly string[],
  room: number,
): { readonly text: string; readonly size: number } {
  const needed = Math.min(values.length, FEWEST_SIGNS)
  const written = (text: string): { text: string; size: number } => {
    const free = room - cellWidth(text) - 1
    if (values.length <= free) return { text, size: 1 }
    const size = Math.ceil(values.length / Math.max(1, free - cellWidth(meansText(values.length))))
    return { text: text + meansText(size), size }
  }
  const fitting = texts.map(written).find(({ text }) => room - cellWidth(text) - 1 >= needed)
  return fitting ?? written(texts.at(-1) ?? "")
}

function meansText(size: number): string {
  return ` (means of ${size})`
}

/** A flat series stands at half height: it has no lowest and no highest. */
function heightOf(value: number, { low, high }: { readonly low: number; readonly high: number }): number {
  return high === low ? 0.5 : value / (high - low) - low / (high - low)
}

function meansOf(values: readonly ChartValue[], size: number): readonly ChartValue[] {
  if (size === 1) return values
  const means: ChartValue[] = []
  for (let start = 0; start < values.length; start += size) {
    const seen = values.slice(start, start + size).filter((value) => value !== null)
    means.push(seen.length === 0 ? null : seen.reduce((sum, value) => sum + value / seen.length, 0))
  }
  return means
}
