import { NfoldError } from "../errors.ts"
import { parseAssumption } from "./assumption.ts"
import { type Bounds, unbounded } from "./bounds.ts"
import { requireHorizon } from "./horizon.ts"
import { readKind, requireValue } from "./known.ts"
import { requireMet } from "./project-year.ts"
import { scenarioOf } from "./scenario.ts"
import { continueSeries } from "./short-series/continue-series.ts"
import type { ValueKind, YearProjection } from "./types.ts"

/** Options of `projectSeries`. */
export interface ProjectSeriesOptions {
  /** Years ahead, 1 to 50. Default 1. */
  readonly horizon?: number
  /** What the values are. Default: counts when all are whole numbers, else amounts. */
  readonly kind?: ValueKind
  /** The year of the first value, so that results name their years. */
  readonly firstYear?: number
  /** What is stated of the first year ahead, such as `growth=-10%..+20%`. */
  readonly assume?: readonly string[]
  readonly unit?: string | null
}

export function continueValues(
  values: ArrayLike<number>,
  options: ProjectSeriesOptions = {},
): readonly YearProjection[] {
  const { horizon = 1, firstYear, unit = null } = options
  const list = Array.from(values)
  const kind = readKind(options.kind, ["count", "amount", "share"], list)
  requireSeries(list, kind, horizon)
  const start = firstYear ?? unnamedYear
  const years = list.map((_, index) => start + index)
  const last = start + list.length - 1
  const nameOf = (year: number): string | null => (firstYear === undefined ? null : String(year))
  const assumptions = (options.assume ?? []).map(parseAssumption)
  const hasWhole = assumptions.some(({ term }) => term === "total")
  const scenarios = Array.from({ length: horizon }, (_, ahead) => {
    const facts = {
      kind,
      year: nameOf(last + ahead + 1) ?? `step ${ahead + 1}`,
      counted: 0,
      hasWhole,
      others: null,
    }
    const scenario = scenarioOf(assumptions, { ...facts, before: ahead === 0 ? (list.at(-1) ?? null) : null })
    if (ahead === 0) requireMet(assumptions.length, scenario.assumed.length)
    return scenario
  })
  const bounds = (year: number): Bounds => scenarios[year - last - 1]?.bounds ?? unbounded
  return continueSeries({ kind, years, values: list }, { horizon, bounds }).map(
    ({ year, methods, central }, ahead) => ({
      measure: null,
      area: null,
      unit,
      period: nameOf(year),
      kind: "short-series",
      known: list.map((value, index) => ({ period: nameOf(start + index), value, id: null })),
      methods,
      central,
      assumed: scenarios[ahead]?.assumed ?? [],
    }),
  )
}

/** Where years have no names: any year far from the ends of the calendar. */
const unnamedYear = 2001

function requireSeries(values: readonly number[], kind: ValueKind, horizon: number): void {
  requireHorizon(horizon)
  values.forEach((value, index) => {
    requireValue(value, kind, `place ${index + 1}`)
  })
  if (values.length < 2) {
    throw new NfoldError("too-short", `projectSeries: ${values.length === 1 ? "one value" : "no value"} is known`, {
      expected: "at least two values, one a year",
    })
  }
  if (values.length > 200) {
    throw new NfoldError("too-large", `projectSeries: ${values.length} values are no short series`, {
      expected: "at most 200; nfold forecast takes long series",
    })
  }
  if (kind === "amount" && values.some((value) => value === 0)) {
    throw new NfoldError("zero-base", "projectSeries: an amount of zero has no growth to project", {
      expected: 'amounts above zero, or kind: "count"',
    })
  }
}
