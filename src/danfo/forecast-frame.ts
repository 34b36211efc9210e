import { findDateOrder, type Moment, parseMoment } from "../calendar/moment.ts"
import { NfoldError } from "../errors.ts"
import { forecast, type ModelForecastOptions } from "../forecast/forecast.ts"
import type { Forecast } from "../forecast/types.ts"
import { frequencyOf, indexOn, inferTimeline, type Timeline, timeAt } from "../series/timeline.ts"
import { type Cell, columnOf, type Frame, requireFrame, rowsBySeries } from "./frame.ts"
import { loadDanfo } from "./package.ts"

export interface ForecastFrameOptions extends ModelForecastOptions {
  /** Column of the times, evenly spaced: 2021, 2021-Q1, 2021-03, March 2021, 2021-03-15 and the like. */
  readonly time: string
  /** Column of the values. */
  readonly value: string
  /** Column whose values tell the series of the frame apart. Default: all rows are one series. */
  readonly by?: string
}

/**
 * Forecasts of the series in a frame, as a frame: one row a series and step ahead, with the time, the mean and two
 * columns a level (lo80, hi80 ...). The season follows from the times unless `period` states it: 12 for months.
 *
 * @param frame   a DataFrame of danfojs-node, rows in any order
 * @param options names of the columns, and what `forecast` takes: horizon, model, levels, within, missing ...
 * @returns a new DataFrame
 * @throws NfoldError `missing-package` without danfojs-node; `bad-argument` for a column that is not there or a time that
 *   occurs twice in a series; `bad-period` for a time that is none or lies off the even spacing, naming column and row;
 *   `missing-values` for gaps unless `missing` is "interpolate"
 * @example
 * const frame = await toFrame([{ year: 2018, n: 5 }, { year: 2019, n: 5 }, { year: 2020, n: 5 }])
 * const ahead = await forecastFrame(frame, { time: "year", value: "n", horizon: 2, model: "naive", levels: [] })
 * ahead.values // => [["2021", 5], ["2022", 5]]
 */
export async function forecastFrame(frame: Frame, options: ForecastFrameOptions): Promise<Frame> {
  const danfo = await loadDanfo()
  requireFrame(frame, "forecastFrame")
  const { time, value, by, ...asked } = options
  const values = columnOf(frame, value, "forecastFrame")
  const moments = momentsOf(columnOf(frame, time, "forecastFrame"), time)
  if (moments.length === 0) throw new NfoldError("too-short", "forecastFrame: the frame has no rows")
  const timeline = inferTimeline(moments)
  const indexes = moments.map((moment, row) => indexOf(timeline, moment, row, time))
  const rows = rowsBySeries(frame, indexes, { time, by }, "forecastFrame").flatMap(({ series: key, rowAt }) => {
    const series = seriesOf(rowAt, values)
    const period = asked.period ?? frequencyOf(timeline, series.values.length).periods
    return rowsOf(
      forecast(series.values, { ...asked, period }),
      timeline,
      series.end,
      by === undefined ? [] : [cellOf(key)],
    )
  })
  const levels = asked.levels ?? [80, 95]
  const columns = [
    ...(by === undefined ? [] : [by]),
    time,
    "mean",
    ...levels.flatMap((level) => [`lo${level}`, `hi${level}`]),
  ]
  return new danfo.DataFrame(rows, { columns })
}

function momentsOf(cells: readonly unknown[], column: string): readonly Moment[] {
  const texts = cells.map((cell) => String(cell))
  const order = findDateOrder(texts)
  return texts.map((text, row) => {
    const moment = parseMoment(text, order)
    if (moment === null) {
      throw new NfoldError("bad-period", `forecastFrame: column "${column}", row ${row}: "${text}" is no time`, {
        path: `${column}[${row}]`,
        expected: "a time such as 2021, 2021-Q1, 2021-03, March 2021 or 2021-03-15",
      })
    }
    return moment
  })
}

function indexOf(timeline: Timeline, moment: Moment, row: number, column: string): number {
  const index = indexOn(timeline, moment)
  if (index !== null) return index
  throw new NfoldError(
    "bad-period",
    `forecastFrame: column "${column}", row ${row} is of another form or spacing than the other times`,
    {
      path: `${column}[${row}]`,
      expected: "evenly spaced times of one form",
    },
  )
}

/** The values of one series in order of time, null where a time has none, and the index after its last. */
function seriesOf(
  rowAt: ReadonlyMap<number, number>,
  values: readonly unknown[],
): { readonly values: readonly (number | null)[]; readonly end: number } {
  let [start, end] = [Number.POSITIVE_INFINITY, 0]
  for (const place of rowAt.keys()) {
    start = Math.min(start, place)
    end = Math.max(end, place + 1)
  }
  const series = Array.from({ length: end - start }, (_, step) => {
    const value = values[rowAt.get(start + step) ?? -1]
    return typeof value === "number" && Number.isFinite(value) ? value : null
  })
  return { values: series, end }
}

function rowsOf(
  { mean, intervals }: Forecast,
  timeline: Timeline,
  end: number,
  head: readonly Cell[],
): readonly (readonly Cell[])[] {
  return mean.map((point, step) => [
    ...head,
    timeAt(timeline, end + step),
    point,
    ...intervals.flatMap(({ low, high }) => [low[step] ?? null, high[step] ?? null]),
  ])
}

function cellOf(key: unknown): Cell {
  return typeof key === "string" || typeof key === "number" || typeof key === "boolean" ? key : null
}
