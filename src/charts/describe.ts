import type { NumberStyle } from "./format.ts"
import type { ChartValue, Scene } from "./types.ts"

/**
 * The text alternative of a chart: flat sentences, no drawing signs, for screen readers and for `--describe`.
 *
 * @param scene  from `sceneLine`, `sceneBars` and the others
 * @returns lines joined by a line feed
 *
 * @example
 * describeScene(sceneSpark([1, 2, 4, 8])) // => "Sparkline: 4 values; first 1; last 8; change +7, +700%; highest 8; lowest 1."
 */
export function describeScene(scene: Scene): string {
  return scene.description.join("\n")
}

/** The opening line of a description: kind, title, unit and the factor that its numbers share. */
export function headline(
  kind: string,
  { title, unit }: { readonly title: string; readonly unit: string },
  { factor }: Pick<NumberStyle, "factor">,
): string {
  const units = [unit, factor].filter((part) => part !== "").join(", ")
  return [title === "" ? `${kind}.` : `${kind}: ${title}.`, units === "" ? "" : ` Unit: ${units}.`].join("")
}

/** One series in a sentence: how many, first, last, change, highest, lowest, gaps. */
export function describeSeries(
  name: string,
  values: readonly ChartValue[],
  nameOf: (index: number) => string,
  style: Pick<NumberStyle, "value" | "difference">,
): string {
  const subject = name === "" ? "" : `${name}: `
  const { count, first, last, highest, lowest } = landmarksOf(values)
  if (count === 0) return `${subject}no values.`
  const valueAt = (index: number): number => values[index] ?? 0
  const say = (index: number): string => {
    const place = nameOf(index)
    return place === "" ? style.value(valueAt(index)) : `${style.value(valueAt(index))} (${place})`
  }
  const parts = [
    `${count} ${count === 1 ? "value" : "values"}`,
    `first ${say(first)}`,
    `last ${say(last)}`,
    `change ${changeText(valueAt(first), valueAt(last), style)}`,
    `highest ${say(highest)}`,
    `lowest ${say(lowest)}`,
    ...gapText(values, nameOf),
  ]
  return `${subject}${parts.join("; ")}.`
}

interface Landmarks {
  readonly count: number
  /** Indexes. */
  readonly first: number
  readonly last: number
  readonly highest: number
  readonly lowest: number
}

/** Where a series begins, ends and turns, in one pass. */
function landmarksOf(values: readonly ChartValue[]): Landmarks {
  let [count, first, last, highest, lowest] = [0, -1, -1, -1, -1]
  values.forEach((value, index) => {
    if (value === null) return
    count++
    last = index
    if (first < 0) first = index
    if (highest < 0 || value > (values[highest] ?? 0)) highest = index
    if (lowest < 0 || value < (values[lowest] ?? 0)) lowest = index
  })
  return { count, first, last, highest, lowest }
}

/** The change in the unit and, from a base above zero, in percent. */
export function changeText(from: number, to: number, style: Pick<NumberStyle, "difference">): string {
  const difference = style.difference(to - from)
  if (from <= 0) return difference
  const percent = Number(((to / from - 1) * 100).toPrecision(4))
  return `${difference}, ${percent > 0 ? "+" : ""}${percent}%`
}

const MOST_GAPS_NAMED = 5

function gapText(values: readonly ChartValue[], nameOf: (index: number) => string): readonly string[] {
  const missing = values.flatMap((value, index) => (value === null ? [index] : []))
  if (missing.length === 0) return []
  const names = missing.slice(0, MOST_GAPS_NAMED).map((index) => nameOf(index) || `no. ${index + 1}`)
  const more = missing.length > names.length ? ` and ${missing.length - names.length} more` : ""
  return [`missing ${names.join(", ")}${more}`]
}
