import type { FanData } from "../charts/fan-data.ts"
import { NfoldError } from "../errors.ts"
import { forecast } from "../forecast/forecast.ts"
import type { ForecastOptions } from "../forecast/types.ts"
import type { PlacedTable } from "../io/placed-table.ts"

/** Fans that are drawn of one table: each takes a forecast and a screen. */
const MOST_FANS = 20

/** A series and its forecast, to be drawn. */
export interface TableFan {
  readonly id: string | null
  readonly data: FanData
}

/**
 * Each series with its forecast by the default model, two seasons ahead. A file of its own, because it alone loads the
 * models.
 *
 * @param bounds what no forecast or interval may leave
 * @throws NfoldError `too-large` for more than twenty series, and as `forecast`
 */
export function fansOf(table: PlacedTable, bounds: Pick<ForecastOptions, "within"> = {}): readonly TableFan[] {
  if (table.series.length > MOST_FANS) {
    throw new NfoldError("too-large", `${table.series.length} series are too many for fans`, {
      expected: `at most ${MOST_FANS}; nfold forecast answers any number`,
    })
  }
  return table.series.map(({ id, values }) => {
    const start = values.findIndex((value) => value !== null)
    const end = values.findLastIndex((value) => value !== null) + 1
    const history = values.slice(Math.max(0, start), end)
    const answer = forecast(history, {
      ...bounds,
      missing: "interpolate",
      ...(table.period === null ? {} : { period: table.period }),
    })
    const { labelAt } = table
    const places = Array.from({ length: history.length + answer.mean.length }, (_, index) => Math.max(0, start) + index)
    return {
      id,
      data: { history, forecast: answer, ...(labelAt === null ? {} : { labels: places.map(labelAt) }) },
    }
  })
}
