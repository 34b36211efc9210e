import { type Item, isMark, means } from "./item.ts"
import type { Mention } from "./mention.ts"

/** "(from 1,133 to 3,023, +166 , 8)": a signed number in a bracket, behind others that are percentages or have decimals, is one. */
export function shareSigns(items: Item[]): Item[] {
  const hasPercent = items.some(({ mention }) => mention?.unit === "percent" && mention.sign !== null)
  items.forEach((item, at) => {
    const { mention } = item
    if (mention === undefined || mention.unit !== "none" || mention.sign === null || mention.magnitude > 0) return
    if (!isMark(items[at - 1], "(,") || !isMark(items[at + 1], "),;") || !(hasPercent || mention.digits.includes(".")))
      return
    items[at] = { ...item, mention: { ...mention, unit: "percent", kind: "share", shared: true } }
  })
  return items
}

/** "from 119 to 60 thousand", "from $1.5 to $4.5 million", "between 5 and 6 per cent": the first of two takes the magnitude and unit that only the second prints. */
export function shareUnits(items: Item[]): Item[] {
  for (let at = items.length - 1; at > 0; at--) {
    const second = items[at]?.mention
    const joint = isMark(items[at - 1], "$\u00a3\u20ac\u20bd") ? at - 2 : at - 1
    const firstAt = joint - 1
    const first = items[firstAt]
    if (second === undefined || first?.mention === undefined || !joins(items[joint])) continue
    const isChoice = items[joint]?.text === "or" && second.unit === "percent"
    // "an increase of 878 or 10%" says one thing twice, "5 or 6 per cent" gives two percentages.
    if (isChoice && (first.mention.value > second.value || first.mention.value < second.value / 2)) continue
    const shared = withUnitOf(first.mention, second)
    if (shared !== null) items[firstAt] = { ...first, mention: shared }
  }
  return items
}

function joins(item: Item | undefined): boolean {
  return (
    means(item, "to") ||
    isMark(item, "-\u2013\u2014") ||
    item?.text === "and" ||
    item?.text === "и" ||
    item?.text === "or"
  )
}

function withUnitOf(first: Mention, second: Mention): Mention | null {
  if (first.unit !== "none" && !(first.unit === "money" && second.magnitude > 0)) return null
  if (first.magnitude > 0 || first.worded || second.worded) return null
  if (second.unit === "none" && second.magnitude === 0) return null
  const scaled = first.value * 10 ** second.magnitude
  const closer = second.magnitude === 0 || distance(scaled, second.value) < distance(first.value, second.value)
  if (!closer) return null
  return {
    ...first,
    unit: second.unit === "none" ? first.unit : second.unit,
    magnitude: second.magnitude,
    value: scaled,
    kind: second.kind,
    shared: true,
  }
}

function distance(a: number, b: number): number {
  return Math.abs(Math.log(Math.max(a, 1e-9)) - Math.log(Math.max(b, 1e-9)))
}
