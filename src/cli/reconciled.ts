import { NfoldError } from "../errors.ts"
import { type ReconcileMethod, reconcile } from "../forecast/reconcile.ts"
import type { Forecast } from "../forecast/types.ts"
import type { TableSeries } from "../io/series-table.ts"

/** A series with its forecast. */
export interface Forecasted {
  readonly series: TableSeries
  readonly forecast: Forecast
}

/** Name of the whole when the table does not have it. */
const wholeName = "total"

/**
 * Forecasts of parts and whole that add up. The whole is the series that equals the sum of all others, if there is one; else it is made, as
 * "total", and comes last.
 */
export function reconciled(
  series: readonly TableSeries[],
  method: ReconcileMethod,
  forecastOf: (series: TableSeries) => Forecast,
): readonly Forecasted[] {
  requireSameTimes(series)
  const known = wholeAmong(series)
  const whole = known ?? sumOf(series)
  const parts = series.filter((one) => one !== known)
  const all = known === null ? [...series, whole] : series
  const sum = { forecast: forecastOf(whole), of: parts.map((_, index) => index) }
  const result = reconcile({ parts: parts.map(forecastOf), sums: [sum] }, method)
  return all.flatMap((one) => {
    const forecast = one === whole ? result.sums[0] : result.parts[parts.indexOf(one)]
    return forecast === undefined ? [] : [{ series: one, forecast }]
  })
}

function wholeAmong(series: readonly TableSeries[]): TableSeries | null {
  if (series.length < 3) return null
  const total = sumOf(series).values
  const isWhole = ({ values }: TableSeries): boolean =>
    values.every((value, t) => {
      const twice = total[t]
      if (value === null || twice === null || twice === undefined) return value === twice
      return Math.abs(twice - 2 * value) <= 1e-9 * Math.abs(twice)
    })
  return series.find(isWhole) ?? null
}

/** The sum of series over the same times; a gap where one has a gap. */
function sumOf(series: readonly TableSeries[]): TableSeries {
  const [first] = series
  const values = (first?.values ?? []).map((_, t) =>
    series.reduce<number | null>((sum, one) => {
      const value = one.values[t] ?? null
      return sum === null || value === null ? null : sum + value
    }, 0),
  )
  const taken = new Set(series.map(({ id }) => id))
  let id = wholeName
  while (taken.has(id)) id += " (sum)"
  return { id, start: first?.start ?? 0, values }
}

function requireSameTimes(series: readonly TableSeries[]): void {
  const [first] = series
  if (first === undefined || series.length < 2) {
    throw new NfoldError(
      "bad-argument",
      "--reconcile needs two series or more, one for each part: --by names their column",
    )
  }
  const other = series.find(({ start, values }) => start !== first.start || values.length !== first.values.length)
  if (other === undefined) return
  throw new NfoldError(
    "bad-argument",
    `--reconcile needs all series over the same times: "${other.id}" begins or ends at another than "${first.id}"`,
  )
}
