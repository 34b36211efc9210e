import { NfoldError } from "../errors.ts"
import { cleanLabel } from "./clean.ts"
import { horizontalBars } from "./horizontal-bars.ts"
import { requireValues, settingsOf } from "./options.ts"
import { drawText } from "./text.ts"
import type { ChartOptions, ChartValue, Scene } from "./types.ts"
import { verticalBars } from "./vertical-bars.ts"

/** One bar: its name, its value (null when missing) and what else to say beside it. */
export interface Bar {
  readonly label: string
  readonly value: ChartValue
  readonly note?: string
}

/** Bars that belong together, one a series: a region in 2019 and in 2020. */
export interface BarGroup {
  readonly label: string
  readonly values: readonly ChartValue[]
  /** Stands beside the last bar of the group, such as its percent change. */
  readonly note?: string
}

export interface GroupedBarsData {
  /** Names of the bars within each group, such as 2019 and 2020. */
  readonly series: readonly string[]
  readonly groups: readonly BarGroup[]
}

export interface BarsOptions extends ChartOptions {
  /** Default "horizontal", which has room for names. */
  readonly orientation?: "horizontal" | "vertical"
  /** Where bars start. Default 0. At any other value the lengths no longer compare, and a break is drawn at each foot. */
  readonly baseline?: number
}

/**
 * Bars from zero, one a name, with their values. Negative bars start at the same line and run the other way.
 *
 * @param bars     names, values and notes; a missing value keeps its row and says so
 * @param options  orientation, baseline, and what every chart takes; `height` only for vertical bars
 * @returns lines of exactly `width` cells, joined by a line feed
 * @throws NfoldError `bad-argument` for sizes out of range, infinite values or a baseline inside the values;
 *   `too-large` when vertical bars do not fit into the width
 *
 * @example
 * const chart = renderBars([{ label: "Grodno", value: 194.5 }], { title: "Growth", format: "percent-change" })
 * chart.includes("+194.5%") // => true
 */
export function renderBars(bars: readonly Bar[], options: BarsOptions = {}): string {
  return drawText(sceneBars(bars, options), options)
}

/**
 * The scene of a bar chart, for `drawText`, `drawSvg` and `describeScene`.
 *
 * @param bars     as for `renderBars`
 * @param options  as for `renderBars`
 * @returns the scene as plain data
 * @throws NfoldError as `renderBars`
 *
 * @example
 * sceneBars([{ label: "Grodno", value: 2748 }]).description[1] // => "Grodno: 2,748."
 */
export function sceneBars(bars: readonly Bar[], options: BarsOptions = {}): Scene {
  const groups = bars.map(({ label, value, note }) => ({
    label,
    values: [value],
    ...(note === undefined ? {} : { note }),
  }))
  return groupsScene("renderBars", { series: [""], groups }, options)
}

/**
 * Bars side by side in groups: each region in 2019 against 2020. Every bar names its series, so that no colour is needed.
 *
 * @param data     names of the series, and groups with one value a series
 * @param options  as for `renderBars`
 * @returns lines of exactly `width` cells, joined by a line feed
 * @throws NfoldError as `renderBars`, and when a group has not one value a series
 *
 * @example
 * const data = { series: ["2019", "2020"], groups: [{ label: "Grodno", values: [933, 2748], note: "+194.5%" }] }
 * renderGroupedBars(data).includes("2,748  +194.5%") // => true
 */
export function renderGroupedBars(data: GroupedBarsData, options: BarsOptions = {}): string {
  return drawText(sceneGroupedBars(data, options), options)
}

/**
 * The scene of grouped bars, for `drawText`, `drawSvg` and `describeScene`.
 *
 * @param data     as for `renderGroupedBars`
 * @param options  as for `renderGroupedBars`
 * @returns the scene as plain data
 * @throws NfoldError as `renderGroupedBars`
 *
 * @example
 * const data = { series: ["2019", "2020"], groups: [{ label: "Grodno", values: [933, 2748] }] }
 * sceneGroupedBars(data).description[1] // => "Grodno: 2019 933; 2020 2,748."
 */
export function sceneGroupedBars(data: GroupedBarsData, options: BarsOptions = {}): Scene {
  return groupsScene("renderGroupedBars", data, options)
}

function groupsScene(chart: string, data: GroupedBarsData, options: BarsOptions): Scene {
  const settings = settingsOf(chart, options)
  const groups = data.groups.map(({ label, values, note }, index) => {
    if (values.length !== data.series.length) {
      throw new NfoldError(
        "bad-argument",
        `${chart}: groups[${index}] has ${values.length} values for ${data.series.length} series`,
      )
    }
    return {
      label: cleanLabel(label),
      values: requireValues(chart, `groups[${index}].values`, values),
      note: cleanLabel(note ?? ""),
    }
  })
  const request = {
    chart,
    settings,
    series: data.series.map(cleanLabel),
    groups,
    baseline: requireBaseline(chart, options.baseline ?? 0, groups),
  }
  return options.orientation === "vertical" ? verticalBars(request) : horizontalBars(request)
}

/** A baseline other than zero must lie on one side of all values, or bars would point both ways from nowhere. */
function requireBaseline(
  chart: string,
  baseline: number,
  groups: readonly { readonly values: readonly ChartValue[] }[],
): number {
  const values = groups.flatMap((group) => group.values).filter((value) => value !== null)
  const isOutside = values.every((value) => value >= baseline) || values.every((value) => value <= baseline)
  if (baseline === 0 || (Number.isFinite(baseline) && isOutside)) return baseline
  throw new NfoldError(
    "bad-argument",
    `${chart}: baseline is ${baseline}; 0, or a number below or above all values is accepted`,
  )
}
