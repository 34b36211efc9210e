import { yearPeriod } from "../calendar/period.ts"
import { cover, type Piece } from "./part-year/cover.ts"

/** The years that are known whole, printed or added up from their parts, oldest first. */
export function wholeYears(pieces: readonly Piece[]): {
  readonly years: readonly number[]
  readonly values: readonly number[]
} {
  const candidates = [...new Set(pieces.map(({ period }) => period.first.year))].toSorted((a, b) => a - b)
  const whole = candidates.flatMap((year) => {
    const found = cover(pieces, yearPeriod(year), "coarsest")
    return found === null ? [] : [{ year, value: found.reduce((sum, { value }) => sum + value, 0) }]
  })
  return { years: whole.map(({ year }) => year), values: whole.map(({ value }) => value) }
}
