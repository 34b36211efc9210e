import { headline } from "./describe.ts"
import type { NumberStyle } from "./format.ts"
import type { Settings } from "./options.ts"
import { extentOf } from "./plot.ts"
import { roleOf } from "./series-marks.ts"
import type { ChartValue, SeriesRole, Shade } from "./types.ts"

/** Bars as they are to be drawn, whichever way they run. */
export interface BarRequest {
  readonly chart: string
  readonly settings: Settings
  /** Names of the bars in a group; one empty name where bars stand alone. */
  readonly series: readonly string[]
  readonly groups: readonly { readonly label: string; readonly values: readonly ChartValue[]; readonly note: string }[]
  readonly baseline: number
}

/** The range of all values together with the line that bars start from. */
export function extentWithBaseline({ groups, baseline }: BarRequest): { readonly low: number; readonly high: number } {
  const extent = extentOf(groups.flatMap(({ values }) => values)) ?? { low: baseline, high: baseline }
  if (extent.low === baseline && extent.high === baseline) return { low: baseline, high: baseline + 1 }
  return { low: Math.min(baseline, extent.low), high: Math.max(baseline, extent.high) }
}

const SHADES: readonly Shade[] = ["medium", "full", "light", "dark"]

/** Fills that tell the series of a group apart; bars that stand alone are full. */
export function shadeOfSeries(index: number, count: number): Shade {
  return count === 1 ? "full" : (SHADES[index % SHADES.length] ?? "full")
}

/** Two bars of a group are one thing at two times and keep one colour; more are different things. */
export function roleOfBar(index: number, count: number): SeriesRole {
  return roleOf(count <= 2 ? 0 : index)
}

/** A line a group. */
export function describeBars({ settings, series, groups }: BarRequest, style: NumberStyle): readonly string[] {
  const say = (value: ChartValue): string => (value === null ? "no value" : style.value(value))
  return [
    headline(series.length === 1 ? "Bar chart" : "Grouped bar chart", settings, style),
    ...groups.map(({ label, values, note }) => {
      const parts = values.map((value, index) => [series[index], say(value)].filter((part) => part !== "").join(" "))
      return `${label}: ${[...parts, note].filter((part) => part !== "").join("; ")}.`
    }),
  ]
}
