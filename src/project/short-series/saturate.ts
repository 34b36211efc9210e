import { minimiseScalar } from "../../numbers/minimise-scalar.ts"
import { type Line, lineThrough, type ShortSeriesFacts } from "./facts.ts"

/** An S-shaped curve as a transform that makes it a line: of the part of the ceiling that is reached, and back. */
export interface SaturatingCurve {
  readonly straighten: (part: number) => number
  readonly bend: (height: number) => number
}

export interface Saturation {
  readonly ceiling: number
  readonly at: (year: number) => number
}

/**
 * Fits a saturating curve: the ceiling by a search on the squared errors of the logarithms, the rest by least squares.
 * Null when there are fewer than four values, they do not rise, or the best ceiling is so far off that growth does not slow.
 */
export function saturate(facts: ShortSeriesFacts, curve: SaturatingCurve): Saturation | null {
  const { years, values, kind } = facts
  const highest = Math.max(...values)
  if (values.length < fewest || kind === "share") return null
  const lineFor = (room: number): Line =>
    lineThrough(
      years,
      values.map((value) => curve.straighten(value / (highest * (1 + room)))),
    )
  const errors = (logRoom: number): number => {
    const room = Math.exp(logRoom)
    const line = lineFor(room)
    return years.reduce((sum, year, i) => {
      const fitted = highest * (1 + room) * curve.bend(line.at(year))
      return sum + Math.log(fitted / (values[i] ?? fitted)) ** 2
    }, 0)
  }
  const logRoom = minimiseScalar(errors, Math.log(leastRoom), Math.log(mostRoom), { grid: 25, tolerance: 1e-9 })
  const room = Math.exp(logRoom)
  const line = lineFor(room)
  if (!(line.slope > 0) || room > 0.98 * mostRoom || !Number.isFinite(room)) return null
  return { ceiling: highest * (1 + room), at: (year) => highest * (1 + room) * curve.bend(line.at(year)) }
}

const fewest = 4
/** How far above the highest value the ceiling may be, relative to it. */
const leastRoom = 0.001
const mostRoom = 20
