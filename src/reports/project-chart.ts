import { parsePeriod } from "../calendar/period-text.ts"
import { sceneFan } from "../charts/fan.ts"
import type { FanData } from "../charts/fan-data.ts"
import type { Scene } from "../charts/types.ts"
import { sentenceStart } from "../check/words.ts"
import type { Projection } from "../findings/project.ts"
import { wholeYears } from "../project/whole-years.ts"
import type { Labels } from "./labels.ts"

/** History, the central projection with its fan, and each method as a letter. */
export function projectionScene(projection: Projection, title: string, width: number): Scene {
  return sceneFan(fanData(projection), { title, width, height: 14, zero: true })
}

/** The letter of a method in table and chart: a, b, c, ... */
export function letterOf(index: number): string {
  return String.fromCharCode("a".charCodeAt(0) + index)
}

/** What the projection is of, in words. */
export function projectionTitle({ measure, area, period, known }: Projection, labels: Labels): string {
  const name = [labels.measure(measure), labels.area(area)].filter((text) => text !== "").join(", ")
  const year = period ?? `step ${known.length + 1}`
  return name === "" ? `Projection of ${year}` : `${sentenceStart(name)}: projection of ${year}`
}

function fanData({ known, period, central, methods }: Projection): FanData {
  const pieces = known.flatMap(({ period: text, value }) =>
    text === null ? [] : [{ period: parsePeriod(text), value }],
  )
  const named = period !== null && pieces.length > 0
  const whole = named
    ? wholeYears(pieces)
    : { years: known.map((_, index) => index + 1), values: known.map(({ value }) => value) }
  const last = whole.years.at(-1) ?? 0
  const target = period === null ? last + 1 : Number(period)
  const first = whole.years[0] ?? target
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const history = years.map((year) => whole.values[whole.years.indexOf(year)] ?? null)
  const gap = Array.from({ length: Math.max(0, target - last - 1) }, (_, index) => last + index + 1)
  return {
    noun: "projection",
    labels: [...years, ...gap, target].map(String),
    history: [...history, ...gap.map(() => null)],
    forecast: {
      mean: [central.value],
      intervals: [
        { level: 80, low: [central.lo80], high: [central.hi80] },
        { level: 95, low: [central.lo95], high: [central.hi95] },
      ],
    },
    points: methods.map(({ name, value }, index) => ({ letter: letterOf(index), name, value })),
  }
}
