import { sceneBars, sceneGroupedBars } from "../charts/bars.ts"
import { sceneFan } from "../charts/fan.ts"
import type { FanData } from "../charts/fan-data.ts"
import { sceneHistogram } from "../charts/histogram.ts"
import { type LineOptions, sceneLine } from "../charts/line.ts"
import { sceneSlope } from "../charts/slope.ts"
import { sceneSpark } from "../charts/spark.ts"
import type { Scene } from "../charts/types.ts"
import { cellWidth } from "../charts/width.ts"

export const chartTypes = ["line", "bar", "slope", "spark", "fan", "histogram"] as const
export type ChartType = (typeof chartTypes)[number]

/** Values by place to be drawn; series without a name are the only one. */
export interface ChartTable {
  readonly labels: readonly string[] | null
  readonly series: readonly { readonly id: string | null; readonly values: readonly (number | null)[] }[]
}

/** What is drawn, and how it is called. */
export interface ChartRequest {
  readonly type: ChartType
  readonly table: ChartTable
  readonly title: string
  readonly options: Pick<LineOptions, "width" | "height" | "scale">
  /** Series with their forecasts; only for fans. */
  readonly fans?: readonly { readonly id: string | null; readonly data: FanData }[]
}

/** The charts of a table: one for all series where they share an axis, else one a series. */
export function seriesScenes(request: ChartRequest): readonly Scene[] {
  const { table, title, options } = request
  switch (request.type) {
    case "line": {
      const series = table.series.map(({ id, values }) => ({ name: id ?? "", values }))
      return [sceneLine({ ...labelsOf(table), series }, { ...options, title })]
    }
    case "bar":
      return [barScene(request)]
    case "slope":
      return [slopeScene(request)]
    case "spark": {
      const labelCells = Math.min(
        Math.floor((options.width ?? 80) / 3),
        Math.max(0, ...table.series.map(({ id }) => cellWidth(id ?? ""))),
      )
      return table.series.map(({ id, values }) => sceneSpark(values, { ...options, labelCells, label: id ?? "" }))
    }
    case "histogram":
      return table.series.map(({ id, values }) => sceneHistogram(values, { ...options, title: titleOf(title, id) }))
    case "fan":
      return (request.fans ?? []).map(({ id, data }) => sceneFan(data, { ...options, title: titleOf(title, id) }))
  }
}

function labelsOf({ labels }: ChartTable): { readonly labels?: readonly string[] } {
  return labels === null ? {} : { labels }
}

function titleOf(title: string, id: string | null): string {
  return id === null ? title : `${title}: ${id}`
}

/** One series: a bar a place. Several: groups by what there is more of, so that few bars stand in each. */
function barScene({ table, title, options }: ChartRequest): Scene {
  const places = table.labels ?? (table.series[0]?.values ?? []).map((_, index) => String(index + 1))
  const [only, ...others] = table.series
  const settings = { ...(options.width === undefined ? {} : { width: options.width }), title }
  if (only !== undefined && others.length === 0) {
    return sceneBars(
      places.map((label, index) => ({ label, value: only.values[index] ?? null })),
      settings,
    )
  }
  const names = table.series.map(({ id }) => id ?? "")
  if (names.length <= places.length && places.length > 2) {
    const groups = places.map((label, index) => ({
      label,
      values: table.series.map(({ values }) => values[index] ?? null),
    }))
    return sceneGroupedBars({ series: names, groups }, settings)
  }
  return sceneGroupedBars(
    {
      series: places,
      groups: table.series.map(({ values }, index) => ({
        label: names[index] ?? "",
        values: places.map((_, place) => values[place] ?? null),
      })),
    },
    settings,
  )
}

/** The first place against the last. */
function slopeScene({ table, title, options }: ChartRequest): Scene {
  const last = Math.max(0, (table.labels ?? table.series[0]?.values ?? []).length - 1)
  const nameOf = (index: number): string => table.labels?.[index] ?? `no. ${index + 1}`
  const lines = table.series.map(({ id, values }) => ({
    label: id ?? "",
    from: values[0] ?? null,
    to: values[last] ?? null,
  }))
  return sceneSlope({ from: nameOf(0), to: nameOf(last), lines }, { ...options, title })
}
