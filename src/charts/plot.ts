import { NfoldError } from "../errors.ts"
import { chooseLinearScale, chooseLogScale, ROW_SPACING } from "./choose-scale.ts"
import { type NumberStyle, numberStyle } from "./format.ts"
import { placeAlong, type WantedLabel } from "./labels.ts"
import type { Settings } from "./options.ts"
import { positionOn, type Scale, ticksOf } from "./scale.ts"
import type { AxisMark, ChartValue, Mark } from "./types.ts"
import { cellWidth, wrapLabel } from "./width.ts"

/** The frame of a chart with a vertical value axis: heading, both axes, and where values and places fall in it. */
export interface Plot {
  readonly style: NumberStyle
  /** First and last column and row of the area inside the axes. */
  readonly first: number
  readonly last: number
  readonly top: number
  readonly bottom: number
  /** The row of a value, in fractions. */
  readonly rowOf: (value: number) => number
  readonly marks: readonly Mark[]
  /** The first row below the axis labels. */
  readonly below: number
}

export interface PlotRequest {
  readonly settings: Settings
  readonly scale: Scale
  /** False when there is nothing to measure: then the axis has no ticks. */
  readonly hasValues: boolean
  /** Cells to keep free on the right for labels at line ends. */
  readonly rightCells: number
  /** Rows to keep free between heading and plot. Default 0. */
  readonly headRows?: number
  /** The value at which the horizontal axis stands. Default: below the plot. */
  readonly axisAt?: number
  /** What to write under the plot, for its first and last column: sets of labels from the densest to the sparsest. */
  readonly labels: (first: number, last: number) => Iterable<readonly WantedLabel[]>
}

/** Lays heading and axes out. */
export function layPlot({ settings, scale, hasValues, rightCells, headRows, axisAt, labels }: PlotRequest): Plot {
  const style = numberStyle(scale, settings)
  const head = headingMarks(settings, style.factor, scale.kind === "log")
  const ticks = hasValues ? ticksOf(scale).map((tick) => ({ ...tick, text: style.tick(tick.value) })) : []
  const axis = Math.max(2, ...ticks.map(({ text }) => cellWidth(text))) + 1
  const top = head.rows + (headRows ?? 0)
  const bottom = top + scale.cells - 1
  const first = axis + 1
  const last = settings.width - 1 - rightCells
  const tickRow = (at: number): number => bottom - at
  const rowOf = (value: number): number => bottom - positionOn(scale, value)
  const axisRow = axisAt === undefined ? bottom + 1 : Math.round(rowOf(axisAt))
  const labelRow = Math.max(bottom, axisRow) + 1
  const horizontal = bottomAxisMarks({
    row: axisRow,
    labelRow,
    from: axis,
    to: last,
    right: settings.width - 1,
    labels: labels(first, last),
    meets: { at: axis, as: axisRow >= bottom ? "corner" : "crossing" },
  })
  return {
    style,
    first,
    last,
    top,
    bottom,
    below: labelRow + 1,
    rowOf,
    marks: [
      ...head.marks,
      ...ticks.map(
        ({ at }): Mark => ({
          kind: "rule",
          use: "grid",
          from: { x: first, y: tickRow(at) },
          to: { x: last, y: tickRow(at) },
        }),
      ),
      {
        kind: "axis",
        side: "left",
        at: axis,
        from: top,
        to: bottom,
        ticks: ticks.map(({ at }) => tickRow(at)),
        meets: null,
      },
      ...ticks.map(
        ({ at, text }): Mark => ({ kind: "text", x: axis - 2, y: tickRow(at), text, anchor: "end", role: "muted" }),
      ),
      ...horizontal,
    ],
  }
}

/** Title, and below it the unit with the factor that the numbers share. */
export function headingMarks(
  settings: Settings,
  factor: string,
  isLog: boolean,
): { readonly marks: readonly Mark[]; readonly rows: number } {
  const { title, unit, width } = settings
  const below = [unit, factor, isLog ? "log scale: equal steps are equal rates" : ""].filter((part) => part !== "")
  const lines = [
    ...(title === "" ? [] : wrapLabel(title, width, MOST_HEAD_LINES).map((text) => ({ text, role: "title" as const }))),
    ...(below.length === 0
      ? []
      : wrapLabel(below.join(", "), width, MOST_HEAD_LINES).map((text) => ({ text, role: "muted" as const }))),
  ]
  return {
    rows: lines.length,
    marks: lines.map(({ text, role }, y) => ({ kind: "text", x: 0, y, text, anchor: "start", role })),
  }
}

/** Lines that title and unit may take each. */
const MOST_HEAD_LINES = 3

/** A horizontal axis and its labels. Only labels that are written have a tick, and only where they stand right below it. */
export function bottomAxisMarks(request: {
  readonly row: number
  readonly labelRow: number
  readonly from: number
  readonly to: number
  /** The last column that labels may use. */
  readonly right: number
  readonly labels: Iterable<readonly WantedLabel[]>
  readonly meets: AxisMark["meets"]
}): readonly Mark[] {
  const { row, labelRow, from, to, right, labels, meets } = request
  const placed = placeAlong(labels, 0, right)
  return [
    {
      kind: "axis",
      side: "bottom",
      at: row,
      from,
      to,
      ticks: row + 1 === labelRow ? placed.map(({ at }) => Math.round(at)) : [],
      meets,
    },
    ...placed.map(
      ({ start, end, text }): Mark => ({
        kind: "text",
        x: (start + end) / 2,
        y: labelRow,
        text,
        anchor: "middle",
        role: "muted",
      }),
    ),
  ]
}

/** The lowest and the highest of many values, or null when all are missing. */
export function extentOf(values: Iterable<ChartValue>): { readonly low: number; readonly high: number } | null {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value === null) continue
    if (value < low) low = value
    if (value > high) high = value
  }
  return low > high ? null : { low, high }
}

/** The scale of a vertical axis; zero is on it where asked, or by default where the values come near it. */
export function rowScale(
  chart: string,
  extent: { readonly low: number; readonly high: number } | null,
  options: { readonly height: number; readonly kind: "linear" | "log"; readonly zero: boolean | undefined },
): Scale {
  const { low, high } = extent ?? { low: 0, high: 1 }
  const request = { cells: options.height, spacing: ROW_SPACING }
  if (options.kind === "log") {
    if (low > 0 || extent === null) return chooseLogScale({ low: extent === null ? 1 : low, high, ...request })
    throw new NfoldError("bad-argument", `${chart}: a log scale needs values above zero, the lowest is ${low}`)
  }
  const near = low > 0 ? low < high / 2 : high < 0 && high > low / 2
  const withZero = options.zero ?? near
  return chooseLinearScale({
    low: withZero ? Math.min(0, low) : low,
    high: withZero ? Math.max(0, high) : high,
    ...request,
  })
}
