import { formatPeriod, parsePeriod } from "../calendar/period-text.ts"
import { sameYearEarlier } from "../calendar/same-year-earlier.ts"
import { NfoldError } from "../errors.ts"
import { difference } from "../growth/difference.ts"
import { multiple } from "../growth/multiple.ts"
import { percentChange } from "../growth/percent-change.ts"
import { columnOf, type Frame, requireFrame, rowsBySeries, withColumns } from "./frame.ts"
import { loadDanfo } from "./package.ts"

export interface WithGrowthOptions {
  /** Column of the numbers. */
  readonly value: string
  /** Column of the periods: 2020, "2020-01", "2020-Q1", "2021-01/2021-02". */
  readonly time: string
  /** Column whose values tell the series of the frame apart, such as a region. Default: all rows are one series. */
  readonly by?: string
}

/** What one row has against the same period a year earlier; `reason` says why a number is missing. */
interface Growth {
  readonly earlier: number | null
  readonly difference: number | null
  readonly multiple: number | null
  readonly percentChange: number | null
  readonly reason: string | null
}

/**
 * A copy of a frame with five more columns, each row against the same period a year earlier of the same series:
 * VALUE_earlier, VALUE_difference, VALUE_multiple (b / a), VALUE_percent_change (100 (b / a - 1)) and VALUE_reason,
 * which says why a number is missing (no earlier row, a missing value, a base of zero or below) and is else null.
 *
 * @param frame   a DataFrame of danfojs-node, rows in any order
 * @param options names of the columns
 * @returns a new DataFrame; the one given is not changed
 * @throws NfoldError `missing-package` without danfojs-node; `bad-argument` for a column that is not there, or two rows
 *   of one series with one period; `bad-period` for a time that is none, naming the column and the row
 * @example
 * const frame = await toFrame([{ year: 2019, crimes: 10567 }, { year: 2020, crimes: 25575 }])
 * const grown = await withGrowth(frame, { value: "crimes", time: "year" })
 * grown.values[1][4].toFixed(4) // => "2.4203"
 */
export async function withGrowth<F extends Frame>(frame: F, options: WithGrowthOptions): Promise<F> {
  const danfo = await loadDanfo()
  requireFrame(frame, "withGrowth")
  const { value, time } = options
  const values = columnOf(frame, value, "withGrowth")
  const periods = columnOf(frame, time, "withGrowth").map((cell, row) => periodAt(cell, row, time))
  const grown: Growth[] = []
  for (const { rowAt } of rowsBySeries(frame, periods, options, "withGrowth")) {
    for (const [period, row] of rowAt) {
      const earlier = formatPeriod(sameYearEarlier(parsePeriod(period)))
      grown[row] = growthOf(values[rowAt.get(earlier) ?? -1], values[row], earlier)
    }
  }
  const added: readonly (readonly [string, keyof Growth])[] = [
    [`${value}_earlier`, "earlier"],
    [`${value}_difference`, "difference"],
    [`${value}_multiple`, "multiple"],
    [`${value}_percent_change`, "percentChange"],
    [`${value}_reason`, "reason"],
  ]
  return withColumns(
    danfo,
    frame,
    added.map(([name, key]) => [name, grown.map((growth) => growth[key])]),
  )
}

function periodAt(cell: unknown, row: number, column: string): string {
  try {
    return formatPeriod(parsePeriod(String(cell)))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new NfoldError("bad-period", `withGrowth: column "${column}", row ${row}: ${why}`, {
      path: `${column}[${row}]`,
      cause,
    })
  }
}

function growthOf(earlier: unknown, later: unknown, period: string): Growth {
  const none = (reason: string, known: Partial<Growth> = {}): Growth => ({
    ...{ earlier: null, difference: null, multiple: null, percentChange: null },
    ...known,
    reason,
  })
  if (typeof later !== "number" || !Number.isFinite(later)) return none("no value")
  if (typeof earlier !== "number" || !Number.isFinite(earlier)) return none(`no value for ${period}`)
  const known = { earlier, difference: difference(earlier, later) }
  if (earlier <= 0) return none(earlier === 0 ? "zero-base" : "negative-base", known)
  return { ...known, multiple: multiple(earlier, later), percentChange: percentChange(earlier, later), reason: null }
}
