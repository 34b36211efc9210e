import { chooseLinearScale, ROW_SPACING, widened } from "./choose-scale.ts"
import { headline } from "./describe.ts"
import { numberStyle } from "./format.ts"
import { thinnedLabels } from "./labels.ts"
import { requireValues, requireWhole, settingsOf } from "./options.ts"
import { layPlot } from "./plot.ts"
import { inSteps, type LinearScale, positionOn, ticksOf } from "./scale.ts"
import { drawText } from "./text.ts"
import type { ChartOptions, ChartValue, Mark, Scene } from "./types.ts"

export interface HistogramOptions extends ChartOptions {
  /** About how many bins, 1 to 100; their width becomes 1, 2 or 5 times a power of ten. Default: Freedman and Diaconis. */
  readonly bins?: number
}

/**
 * A histogram: how many values fall into each of equally wide bins. A bin holds its lower edge and not its upper one; the
 * last holds both.
 *
 * The shape depends on the width of the bins. Without `bins` it is 2 IQR / n^(1/3) (Freedman and Diaconis 1981), rounded
 * up to 1, 2 or 5 times a power of ten and to what fits the chart.
 *
 * @param values   null and NaN are left out and counted in the description
 * @param options  bins, and what every chart takes; `format` and `unit` are those of the values
 * @returns lines of exactly `width` cells, joined by a line feed
 * @throws NfoldError `bad-argument` for sizes out of range or infinite values
 * @see Freedman and Diaconis, On the histogram as a density estimator, 1981
 *
 * @example
 * renderHistogram([1, 2, 2, 3, 3, 3], { title: "Three values" }).split("\n")[0].trim() // => "Three values"
 */
export function renderHistogram(values: ArrayLike<ChartValue>, options: HistogramOptions = {}): string {
  return drawText(sceneHistogram(values, options), options)
}

/**
 * The scene of a histogram, for `drawText`, `drawSvg` and `describeScene`.
 *
 * @param values   as for `renderHistogram`
 * @param options  as for `renderHistogram`
 * @returns the scene as plain data
 * @throws NfoldError as `renderHistogram`
 *
 * @example
 * sceneHistogram([1, 2, 2, 4], { bins: 3 }).description[1] // => "4 values in bins of 1."
 */
export function sceneHistogram(values: ArrayLike<ChartValue>, options: HistogramOptions = {}): Scene {
  const settings = settingsOf("renderHistogram", options)
  const wanted = options.bins === undefined ? null : requireWhole("renderHistogram", "bins", options.bins, 1, 100)
  const seen = Float64Array.from(
    requireValues("renderHistogram", "values", values).filter((value) => value !== null),
  ).sort()
  const bins = binsOf(seen, wanted, settings.width)
  const highest = bins.counts.reduce((most, count) => Math.max(most, count), 0)
  const scale = chooseLinearScale({ low: 0, high: Math.max(highest, 2), cells: settings.height, spacing: ROW_SPACING })
  const valueStyle = numberStyle(bins.scale(1), settings)
  const plot = layPlot({
    settings: { ...settings, unit: "count", format: "number" },
    scale,
    hasValues: seen.length > 0,
    rightCells: Math.ceil(Math.max(...ticksOf(bins.scale(1)).map(({ value }) => valueStyle.tick(value).length)) / 2),
    axisAt: 0,
    labels: (first, last) => {
      const edges = bins.scale(pitchOf(bins.counts.length, first, last))
      return thinnedLabels(ticksOf(edges).map(({ value, at }) => ({ at: first + at, text: valueStyle.tick(value) })))
    },
  })
  const pitch = pitchOf(bins.counts.length, plot.first, plot.last)
  const below = [settings.unit, valueStyle.factor].filter((part) => part !== "").join(", ")
  const edges = ticksOf(bins.scale(1)).map(({ value }) => valueStyle.tick(value))
  return {
    title: settings.title,
    width: settings.width,
    height: plot.below + (below === "" ? 0 : 1),
    description: [
      headline("Histogram", settings, valueStyle),
      seen.length === 0 ? "no values." : `${seen.length} values in bins of ${valueStyle.value(bins.width)}.`,
      ...bins.counts.map((count, index) => `${edges[index]} to ${edges[index + 1]}: ${count}.`),
    ],
    marks: [
      ...plot.marks,
      ...bins.counts.map(
        (count, index): Mark => ({
          kind: "bar",
          along: "y",
          from: plot.bottom,
          to: plot.rowOf(count),
          across: [plot.first + index * pitch + 1, plot.first + (index + 1) * pitch - 1],
          shade: "full",
          role: "series-1",
          broken: false,
          stacked: false,
        }),
      ),
      ...(below === ""
        ? []
        : [{ kind: "text", x: plot.last, y: plot.below, text: below, anchor: "end", role: "muted" } as const]),
    ],
  }
}

/** Columns from one edge to the next; the edge itself stays blank, so that its tick is seen. */
function pitchOf(bins: number, first: number, last: number): number {
  return Math.max(2, Math.floor((last - first) / bins))
}

interface Bins {
  readonly width: number
  readonly counts: readonly number[]
  /** The axis of the edges with so many columns a bin. */
  readonly scale: (pitch: number) => LinearScale
}

/** Columns that a bin takes at least, and those that the axis takes at most. */
const NARROWEST_BIN = 3
const AXIS_CELLS = 14

function binsOf(sorted: Float64Array, wanted: number | null, columns: number): Bins {
  const low = sorted[0] ?? 0
  const high = sorted.at(-1) ?? 1
  const most = Math.floor((columns - AXIS_CELLS) / NARROWEST_BIN)
  const target = Math.min(most, wanted ?? freedmanDiaconis(sorted))
  const { mantissa, exponent } = stepFor(low, high, target)
  const width = Number(`${mantissa}e${exponent}`)
  const first = Math.floor(inSteps(low, mantissa, exponent) + 1e-9)
  const last = Math.max(first + 1, Math.ceil(inSteps(high, mantissa, exponent) - 1e-9))
  const counts = new Array<number>(last - first).fill(0)
  const edges: LinearScale = { kind: "linear", mantissa, exponent, perStep: 1, first, cells: counts.length + 1 }
  for (const value of sorted) {
    const bin = Math.min(counts.length - 1, Math.max(0, Math.floor(positionOn(edges, value) + 1e-9)))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return {
    width,
    counts,
    scale: (pitch) => ({ ...edges, perStep: pitch, first: first * pitch, cells: counts.length * pitch + 1 }),
  }
}

function freedmanDiaconis(sorted: Float64Array): number {
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  const width = (2 * (at(0.75) - at(0.25))) / Math.cbrt(sorted.length)
  const range = at(1) - at(0)
  return width > 0 ? Math.min(100, Math.max(1, Math.ceil(range / width))) : 10
}

/** The smallest step of 1, 2 or 5 times a power of ten that covers the range with at most so many bins. */
function stepFor(low: number, high: number, most: number): { readonly mantissa: number; readonly exponent: number } {
  const open = widened(low, high)
  const range = open.high - open.low
  for (let exponent = Math.floor(Math.log10(range / most)) - 1; ; exponent++) {
    for (const mantissa of [1, 2, 5]) {
      const first = Math.floor(inSteps(low, mantissa, exponent) + 1e-9)
      const last = Math.ceil(inSteps(high, mantissa, exponent) - 1e-9)
      if (last - first <= most) return { mantissa, exponent }
    }
  }
}
