import { describeSeries, headline } from "./describe.ts"
import { plainStyle } from "./format.ts"
import { requireValues, settingsOf } from "./options.ts"
import { extentOf } from "./plot.ts"
import { drawText } from "./text.ts"
import type { ChartOptions, ChartValue, Mark, Scene } from "./types.ts"
import { cellWidth } from "./width.ts"

/** Options of a sparkline: it has one row, no axis and no title. */
export type SparkOptions = Omit<ChartOptions, "title" | "unit" | "height">

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
 * renderSpark([3100, 4700, 10567, 25575]).trimEnd() // => "▁▂▃█ 3,100 → 25,575 (low 3,100, high 25,575)"
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
  const text = scaleText(seen, extent, style.value)
  const room = Math.max(1, settings.width - cellWidth(text) - " (means of 1000000)".length - 1)
  const size = Math.max(1, Math.ceil(seen.length / room))
  const heights = meansOf(seen, size).map((value) =>
    value === null || extent === null ? null : heightOf(value, extent),
  )
  const said = size === 1 ? text : `${text} (means of ${size})`
  const marks: Mark[] = [
    { kind: "spark", x: 0, y: 0, heights, role: "series-1" },
    { kind: "text", x: heights.length === 0 ? 0 : heights.length + 1, y: 0, text: said, anchor: "start", role: "text" },
  ]
  return {
    title: "",
    width: settings.width,
    height: 1,
    description: [
      `${headline("Sparkline", settings, style).slice(0, -1)}: ${describeSeries("", seen, () => "", style)}`,
    ],
    marks,
  }
}

function scaleText(
  values: readonly ChartValue[],
  extent: { readonly low: number; readonly high: number } | null,
  write: (value: number) => string,
): string {
  const first = values.find((value) => value !== null)
  const last = values.findLast((value) => value !== null)
  if (extent === null || typeof first !== "number" || typeof last !== "number") return "no values"
  return `${write(first)} → ${write(last)} (low ${write(extent.low)}, high ${write(extent.high)})`
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
