import { NfoldError } from "../errors.ts"
import { cleanLabel } from "./clean.ts"
import type { LegendEntry } from "./legend.ts"
import type { Plot } from "./plot.ts"
import type { Mark } from "./types.ts"

/** Another estimate of the last place, such as what one method projects: a letter beside the fan. */
export interface FanPoint {
  /** One letter. */
  readonly letter: string
  readonly name: string
  readonly value: number
}

/** @throws NfoldError `bad-argument` when a letter is no single character or a value no number up to 1e300 */
export function requirePoints(points: readonly FanPoint[]): readonly FanPoint[] {
  for (const { letter, name, value } of points) {
    if (/^[!-~]$/.test(letter) && Number.isFinite(value) && Math.abs(value) <= 1e300) continue
    throw new NfoldError("bad-argument", `renderFan: the point "${name}" is ${value} with the letter "${letter}"`, {
      expected: "one ASCII letter and a number up to 1e300",
    })
  }
  return points.map((point) => ({ ...point, name: cleanLabel(point.name) }))
}

/** Each letter on the row of its value, left of the last place; letters on one row side by side. */
export function pointMarks(points: readonly FanPoint[], plot: Plot): readonly Mark[] {
  const taken = new Map<number, number>()
  return points.map(({ letter, value }): Mark => {
    const y = Math.round(plot.rowOf(value))
    const before = taken.get(y) ?? 0
    taken.set(y, before + 1)
    const x = Math.max(plot.first, plot.last - 2 * (before + 1))
    return { kind: "text", x, y, text: letter, anchor: "middle", role: "text", onFill: true }
  })
}

export function pointEntries(points: readonly FanPoint[]): readonly LegendEntry[] {
  return points.map(({ letter, name }) => ({ sample: { kind: "letter", letter }, role: "text", text: name }))
}
