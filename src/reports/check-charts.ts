import { type GroupedBarsData, sceneGroupedBars } from "../charts/bars.ts"
import { type LineData, sceneLine } from "../charts/line.ts"
import type { Scene } from "../charts/types.ts"
import { sentenceStart } from "../check/words.ts"
import { isCountOrAmount } from "../figures/figure.ts"
import { formatPercentChange } from "../figures/format.ts"
import type { CheckResult } from "../findings/types.ts"
import { type YearPair, yearPairs } from "../findings/year-pairs.ts"
import { percentChange } from "../growth/percent-change.ts"
import type { Labels } from "./labels.ts"
import { sceneLines } from "./scene-lines.ts"
import type { View } from "./view.ts"

const mostAreas = 20
const mostLines = 6

/** The charts of a checked release: areas one year against the next, and what has at least two years over time. */
export function chartLines(result: CheckResult, labels: Labels, view: View): readonly string[] {
  return checkScenes(result, labels, view).flatMap((scene) => ["", ...sceneLines(scene, view)])
}

/** The same charts as scenes, for SVG. */
export function checkScenes(result: CheckResult, labels: Labels, view: Pick<View, "width">): readonly Scene[] {
  const areas = areasChart(result, labels)
  const lines = linesChart(result, labels)
  const { width } = view
  return [
    ...(areas === null ? [] : [sceneGroupedBars(areas.data, { title: areas.title, width })]),
    ...(lines === null ? [] : [sceneLine(lines.data, { title: lines.title, width, height: 12 })]),
  ]
}

/** The measure and two periods for which most areas are printed. */
function areasChart(
  { figures }: CheckResult,
  labels: Labels,
): { readonly title: string; readonly data: GroupedBarsData } | null {
  const groups = new Map<string, YearPair[]>()
  for (const pair of yearPairs(figures)) {
    if (!labels.isPart(pair.later.area)) continue
    const key = `${pair.later.measure}\n${pair.later.period}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [pair])
    else group.push(pair)
  }
  const [best] = [...groups.values()].toSorted((a, b) => b.length - a.length)
  const first = best?.[0]
  if (best === undefined || first === undefined || best.length < 2) return null
  const [before, after] = [labels.period(first.earlier.period), labels.period(first.later.period)]
  return {
    title: `${sentenceStart(labels.measure(first.later.measure))} by area, ${before} against ${after}`,
    data: {
      series: [before, after],
      groups: best.slice(0, mostAreas).map(({ earlier, later }) => ({
        label: labels.area(later.area),
        values: [earlier.value, later.value],
        ...(earlier.value > 0 ? { note: formatPercentChange(percentChange(earlier.value, later.value)) } : {}),
      })),
    },
  }
}

/** Whole years of every measure of the whole area that has at least two. */
function linesChart(
  { figures }: CheckResult,
  labels: Labels,
): { readonly title: string; readonly data: LineData } | null {
  const years = figures.filter(
    ({ kind, period, area, measure }) =>
      isCountOrAmount(kind) && measure !== null && /^\d{4}$/.test(period ?? "") && !labels.isPart(area),
  )
  const byMeasure = new Map<string, Map<string, number>>()
  for (const { measure, period, value } of years) {
    const values = byMeasure.get(measure ?? "") ?? new Map<string, number>()
    byMeasure.set(measure ?? "", values.set(period ?? "", value))
  }
  const lines = [...byMeasure].filter(([, values]) => values.size >= 2).slice(0, mostLines)
  if (lines.length === 0) return null
  const periods = [...new Set(lines.flatMap(([, values]) => [...values.keys()]))].sort()
  return {
    title: `By year, ${periods[0]} to ${periods.at(-1)}`,
    data: {
      labels: periods,
      series: lines.map(([measure, values]) => ({
        name: labels.measure(measure),
        values: periods.map((period) => values.get(period) ?? null),
      })),
    },
  }
}
