import { sceneFan } from "../charts/fan.ts"
import type { Scene } from "../charts/types.ts"
import type { Forecast } from "../forecast/types.ts"
import { headingLines, lineOf, plainPiece, wrapped } from "./layout.ts"
import { numberColumn } from "./number-column.ts"
import { sceneLines } from "./scene-lines.ts"
import { tableLines } from "./table.ts"
import type { View } from "./view.ts"

/** A series and its forecast, ready to be shown. */
export interface ForecastReport {
  /** The series in words, such as "sales of north". */
  readonly title: string
  readonly history: readonly (number | null)[]
  /** Times of history and forecast together; null where there are none. */
  readonly times: readonly string[] | null
  readonly forecast: Forecast
}

/** What `nfold forecast` prints of one series: the model, a table of means and intervals, a fan chart, and what there is to say. */
export function forecastLines(report: ForecastReport, view: View): readonly string[] {
  const { forecast } = report
  return [
    ...headingLines(report.title, view),
    ...wrapped(`Model: ${forecast.model}`, view.width, view),
    ...forecast.notes.flatMap((note) => wrapped(`Note: ${note}`, view.width, view)),
    "",
    ...forecastTable(report, view),
    "",
    ...chartLines(report, view),
  ]
}

/** Beyond this nothing is drawn. */
const largestDrawn = 1e300

function chartLines(report: ForecastReport, view: View): readonly string[] {
  const { mean, intervals } = report.forecast
  const drawn = [...mean, ...intervals.flatMap(({ low, high }) => [...low, ...high])]
  if (drawn.some((value) => Math.abs(value) > largestDrawn)) return [`No chart: values beyond ${largestDrawn}.`]
  return sceneLines(forecastScene(report, view), view)
}

/** The fan chart of a report: the forecast and as much of the history before it as tells where it comes from. */
export function forecastScene({ title, history, times, forecast }: ForecastReport, view: Pick<View, "width">): Scene {
  const shown = Math.min(history.length, Math.max(4 * forecast.mean.length, 24))
  const skipped = history.length - shown
  const data = {
    history: history.slice(skipped),
    forecast: { mean: forecast.mean, intervals: forecast.intervals },
    ...(times === null ? {} : { labels: times.slice(skipped) }),
  }
  return sceneFan(data, { title, width: view.width })
}

function forecastTable({ history, times, forecast }: ForecastReport, view: View): readonly string[] {
  const columns = [
    { name: "mean", values: forecast.mean },
    ...forecast.intervals.flatMap(({ level, low, high }) => [
      { name: `lo${level}`, values: low },
      { name: `hi${level}`, values: high },
    ]),
  ]
  const write = numberColumn(columns.flatMap(({ values }) => values))
  const rows = forecast.mean.map((_, step) => [
    times?.[history.length + step] ?? `+${step + 1}`,
    ...columns.map(({ values }) => write(values[step] ?? Number.NaN)),
  ])
  const head = [times === null ? "step" : "time", ...columns.map(({ name }) => name)]
  const fits = tableLines(head, rows, view)
  return view.describe ? describedRows(head, rows, view) : fits
}

/** "2021-03: mean 12.3, lo80 11.0, ..." one line a time, for those who hear it. */
function describedRows(
  [, ...names]: readonly string[],
  rows: readonly (readonly string[])[],
  view: View,
): readonly string[] {
  return rows.map(([time = "", ...cells]) =>
    lineOf([plainPiece(`${time}: ${cells.map((cell, index) => `${names[index]} ${cell}`).join(", ")}`)], view),
  )
}
