import { headline } from "./describe.ts"
import { requireValues, requireWhole, settingsOf } from "./options.ts"
import { placesOf, wantedLabels } from "./places.ts"
import { extentOf, layPlot, rowScale } from "./plot.ts"
import { drawText } from "./text.ts"
import type { ChartOptions, ChartValue, Mark, Scene } from "./types.ts"
import { wrapLabel } from "./width.ts"

/** Autocorrelations of residuals. */
export interface AcfData {
  /** At lags 1, 2, 3 ..., each from -1 to 1. */
  readonly correlations: ArrayLike<ChartValue>
  /** Residuals that they were computed from. */
  readonly observations: number
}

/**
 * Autocorrelations of residuals by lag, with the bounds ±1.96 / √n that one in twenty of them passes when nothing is left
 * to explain. Lags outside are listed below.
 *
 * @param data     correlations from lag 1 on, and the number of residuals
 * @param options  as for every chart
 * @returns lines of exactly `width` cells, joined by a line feed
 * @throws NfoldError `bad-argument` for sizes out of range, infinite values, or fewer than two observations
 * @see Hyndman and Athanasopoulos, Forecasting: Principles and Practice, section 2.8
 *
 * @example
 * renderAcf({ correlations: [0.5, 0.1], observations: 100 }).includes("outside the bounds: lag 1") // => true
 */
export function renderAcf(data: AcfData, options: ChartOptions = {}): string {
  return drawText(sceneAcf(data, options), options)
}

/** Most lags that are listed by number. */
const MOST_LISTED = 12

/**
 * The scene of an autocorrelation chart, for `drawText`, `drawSvg` and `describeScene`.
 *
 * @param data     as for `renderAcf`
 * @param options  as for `renderAcf`
 * @returns the scene as plain data
 * @throws NfoldError as `renderAcf`
 *
 * @example
 * sceneAcf({ correlations: [0.5, 0.1], observations: 100 }).description[1] // => "2 lags; bounds -0.196 and 0.196; outside the bounds: lag 1."
 */
export function sceneAcf(data: AcfData, options: ChartOptions = {}): Scene {
  const settings = settingsOf("renderAcf", { ...options, unit: options.unit ?? "autocorrelation by lag" })
  const observations = requireWhole("renderAcf", "observations", data.observations, 2, Number.MAX_SAFE_INTEGER)
  const correlations = requireValues("renderAcf", "correlations", data.correlations)
  const bound = 1.96 / Math.sqrt(observations)
  const extent = extentOf([...correlations, -bound, bound, 0])
  const scale = rowScale("renderAcf", extent, { height: settings.height, kind: "linear", zero: true })
  const places = placesOf("renderAcf", undefined, correlations.length, settings.locale)
  const columnsOf = (first: number, last: number): { first: number; last: number } => ({
    first: first + 1,
    last: last - 1,
  })
  const plot = layPlot({
    settings,
    scale,
    hasValues: true,
    rightCells: 0,
    axisAt: 0,
    labels: (first, last) => {
      const inner = columnsOf(first, last)
      return wantedLabels(places, inner.first, inner.last)
    },
  })
  const inner = columnsOf(plot.first, plot.last)
  const zero = Math.round(plot.rowOf(0))
  const outside = correlations.flatMap((value, index) => (value !== null && Math.abs(value) > bound ? [index + 1] : []))
  const verdict = outsideText(outside)
  const notes = wrapLabel(
    `bounds ${plot.style.value(-bound)} and ${plot.style.value(bound)}; ${verdict}`,
    settings.width - plot.first,
    3,
  )
  const bounds = [bound, -bound].map((value): Mark => {
    const y = plot.rowOf(value)
    return { kind: "rule", use: "boundary", from: { x: plot.first, y }, to: { x: plot.last, y } }
  })
  return {
    title: settings.title,
    width: settings.width,
    height: plot.below + notes.length,
    description: [
      headline("Autocorrelations", settings, plot.style),
      `${correlations.length} lags; bounds ${plot.style.value(-bound)} and ${plot.style.value(bound)}; ${verdict}.`,
    ],
    marks: [
      ...plot.marks,
      ...bounds,
      ...correlations.flatMap((value, index): Mark[] => {
        if (value === null) return []
        const column = Math.round(inner.first + (places.spans[index]?.start ?? 0) * (inner.last - inner.first))
        const role = Math.abs(value) > bound ? "series-2" : "series-1"
        const across = [column, column] as const
        return [
          {
            kind: "bar",
            along: "y",
            from: zero,
            to: plot.rowOf(value),
            across,
            shade: "full",
            role,
            broken: false,
            stacked: false,
          },
        ]
      }),
      ...notes.map((text, index): Mark => {
        return { kind: "text", x: plot.first, y: plot.below + index, text, anchor: "start", role: "muted" }
      }),
    ],
  }
}

function outsideText(lags: readonly number[]): string {
  if (lags.length === 0) return "no lag outside the bounds"
  const listed = lags.slice(0, MOST_LISTED).join(", ")
  const more = lags.length > MOST_LISTED ? ` and ${lags.length - MOST_LISTED} more` : ""
  return `outside the bounds: ${lags.length === 1 ? "lag" : "lags"} ${listed}${more}`
}
