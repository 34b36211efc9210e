import type { Spread } from "../../src/project/types.ts"

/** One projected value beside what came. */
export interface Scored {
  readonly id: number
  /** The row of the table that it belongs to: known months, or known values. */
  readonly row: number
  readonly outturn: number
  readonly central: Spread
  readonly methods: ReadonlyMap<string, number>
}

/**
 * A table: one line a method with its median absolute percentage error by row and over all; then coverage and width. A method
 * that can be used on some cases only has the central projection of the same cases below it.
 */
export function scoreLines(scored: readonly Scored[], rows: readonly number[]): readonly string[] {
  const names = [...new Set(scored.flatMap(({ methods }) => [...methods.keys()]))]
  const estimates: readonly { readonly name: string; readonly of: (one: Scored) => number | null }[] = [
    ...names.flatMap((name) => {
      const method = { name, of: (one: Scored) => one.methods.get(name) ?? null }
      const beside = {
        name: "  central, same cases",
        of: (one: Scored) => (one.methods.has(name) ? one.central.value : null),
      }
      return scored.every(({ methods }) => methods.has(name)) ? [method] : [method, beside]
    }),
    { name: "central", of: (one) => one.central.value },
  ]
  const byRow = rows.map((row) => scored.filter((one) => one.row === row))
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(24), ...cells.map((cell) => cell.padStart(6))].join(" ")
  const across = (of: (some: readonly Scored[]) => string): readonly string[] => [...byRow.map(of), of(scored)]
  return [
    line("", [...rows.map(String), "all"]),
    "median absolute error, % of the outturn",
    ...estimates.map(({ name, of }) =>
      line(
        `  ${name}`,
        across((some) => decimals(100 * medianError(some, of), 2)),
      ),
    ),
    "share of outturns inside the interval, %; and its median and mean width, % of the outturn",
    ...([80, 95] as const).flatMap((level) => [
      line(
        `  ${level}% covers`,
        across((some) => (100 * coverage(some, level)).toFixed(1)),
      ),
      line(
        `  ${level}% median width`,
        across((some) => (100 * median(widths(some, level))).toFixed(1)),
      ),
      line(
        `  ${level}% mean width`,
        across((some) => (100 * mean(widths(some, level))).toFixed(1)),
      ),
    ]),
  ]
}

/** Of nothing there is no median. */
function decimals(value: number, places: number): string {
  return Number.isNaN(value) ? "-" : value.toFixed(places)
}

/**
 * The best single method that can be used on all cases, with an interval of so many percent on either side that it covers as often as the central one's does:
 * the percentage is the quantile of its own errors in the row, which is the best that it could know.
 */
export function rivalLine(scored: readonly Scored[], rows: readonly number[]): string {
  const names = [...(scored[0]?.methods.keys() ?? [])].filter((name) =>
    scored.every(({ methods }) => methods.has(name)),
  )
  const errorOf = (name: string): number => medianError(scored, (one) => one.methods.get(name) ?? null)
  const best = names.toSorted((a, b) => errorOf(a) - errorOf(b))[0] ?? ""
  const rival = rows.flatMap((row) => {
    const some = scored.filter((one) => one.row === row)
    const value = (one: Scored): number => one.methods.get(best) ?? 0
    const errors = some.map((one) => Math.abs(one.outturn - value(one)) / value(one)).toSorted((a, b) => a - b)
    const half = errors[Math.min(errors.length - 1, Math.floor(coverage(some, 80) * errors.length))] ?? 0
    return some.map((one) => (2 * half * value(one)) / one.outturn)
  })
  const [own, other] = [widths(scored, 80), rival]
  return (
    `best single method ${best}, calibrated to the same coverage: 80% width median ${(100 * median(other)).toFixed(1)}, mean ${(100 * mean(other)).toFixed(1)}; ` +
    `central median ${(100 * median(own)).toFixed(1)}, mean ${(100 * mean(own)).toFixed(1)}`
  )
}

export function coverage(scored: readonly Scored[], level: 80 | 95): number {
  return mean(
    scored.map((one) => {
      const [low, high] = endsOf(one.central, level)
      return one.outturn >= (low ?? -Infinity) && one.outturn <= (high ?? Infinity) ? 1 : 0
    }),
  )
}

function widths(scored: readonly Scored[], level: 80 | 95): readonly number[] {
  return scored.map(({ central, outturn }) => {
    const [low, high] = endsOf(central, level)
    return ((high ?? Infinity) - (low ?? 0)) / outturn
  })
}

function endsOf({ lo80, hi80, lo95, hi95 }: Spread, level: 80 | 95): readonly [number | null, number | null] {
  return level === 80 ? [lo80, hi80] : [lo95, hi95]
}

function medianError(scored: readonly Scored[], of: (one: Scored) => number | null): number {
  return median(
    scored.flatMap((one) => {
      const value = of(one)
      return value === null ? [] : [Math.abs(value - one.outturn) / one.outturn]
    }),
  )
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN) +
      (sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN)) /
    2
  )
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
