import { daysInYear } from "../calendar/day.ts"
import { daysIn } from "../calendar/length.ts"
import { NfoldError } from "../errors.ts"
import type { Assumption } from "./assumption.ts"
import type { Group, GroupOptions } from "./group.ts"
import { farthest, requireHorizon } from "./horizon.ts"
import type { KnownPiece } from "./known.ts"
import { completeYear } from "./part-year/complete-year.ts"
import type { Missing } from "./part-year/layout.ts"
import { completeChecked, findPartYear } from "./part-year-projection.ts"
import { scenarioOf } from "./scenario.ts"
import { continueSeries } from "./short-series/continue-series.ts"
import type { YearProjection } from "./types.ts"
import { wholeYears } from "./whole-years.ts"

/** Projections of one group, or what is missing for any. */
export type GroupOutcome = readonly YearProjection[] | Missing

/**
 * A part-year projection where a year is partly known, and short-series projections of the years after the whole ones. No year
 * gets both.
 */
export function projectGroup(group: Group, options: GroupOptions = {}): GroupOutcome {
  const partYear = group.kind === "share" ? { missing: "a count or an amount" } : completed(group, options)
  const covered = "missing" in partYear ? null : partYear.period
  const later = continued(group, options, covered)
  if (!("missing" in partYear)) return "missing" in later ? [partYear] : [partYear, ...later]
  if (!("missing" in later)) return later
  return { missing: `${partYear.missing}; or ${later.missing}` }
}

/** What the rest of the whole would be in a year, as projected from what is known of it; null when too little is. */
export function projectOthers(others: readonly KnownPiece[], year: number): number | null {
  const layout = findPartYear(others, year)
  if (!("missing" in layout)) {
    if (layout.divided.some(({ rest }) => rest.some((place) => (layout.blocks[place]?.value ?? 0) <= 0))) return null
    return completeYear(layout, { kind: "amount" }).central.value
  }
  const { years, values } = wholeYears(others)
  const last = years[years.length - 1]
  if (last === undefined || last >= year || values.some((value) => value <= 0)) return null
  if (years.length === 1) return values[0] ?? null
  return continueSeries({ kind: "amount", years, values }, { horizon: year - last }).at(-1)?.central.value ?? null
}

function completed(group: Group, options: GroupOptions): YearProjection | Missing {
  const layout = findPartYear(group.pieces, options.year)
  if ("missing" in layout) return layout
  const assumptions = options.assumptions ?? []
  const others = needsOthers(assumptions) ? projectOthers(group.others, layout.year) : null
  let assumed: readonly string[] = []
  const { methods, central } = completeChecked(
    layout,
    group.kind,
    ({ lastTotal, counted }) => {
      const facts = { year: String(layout.year), before: lastTotal, counted, hasWhole: group.hasWhole, others }
      const scenario = scenarioOf(assumptions, facts)
      assumed = scenario.assumed
      return scenario.bounds
    },
    dispersionOf(group),
  )
  return { ...header(group, String(layout.year)), kind: "part-year", methods, central, assumed }
}

function continued(
  group: Group,
  { horizon = 1, year, assumptions = [] }: GroupOptions,
  covered: string | null,
): GroupOutcome {
  requireHorizon(horizon)
  const { years, values } = wholeYears(group.kind === "share" ? group.pieces.filter(isYear) : group.pieces)
  const last = years[years.length - 1]
  if (last === undefined || years.length < 2) return { missing: `at least two whole years (${years.length} found)` }
  if (year !== undefined && year <= last) return { missing: `whole years before ${year} only` }
  if (year !== undefined && year - last > farthest)
    return { missing: `whole years up to ${farthest} years before ${year}` }
  if (year === undefined && horizon === 1 && String(last + 1) === covered) return { missing: nothingLeft }
  requireLevels(values, group)
  const before = values[values.length - 1] ?? null
  const scenarios = new Map<number, readonly string[]>()
  const continuedYears = continueSeries(
    { kind: group.kind, years, values },
    {
      horizon: year === undefined ? horizon : year - last,
      dispersion: dispersionOf(group),
      bounds: (ahead) => {
        const others = needsOthers(assumptions) ? projectOthers(group.others, ahead) : null
        const facts = {
          year: String(ahead),
          before: ahead === last + 1 ? before : null,
          counted: 0,
          hasWhole: group.hasWhole,
          others,
        }
        const scenario = scenarioOf(assumptions, facts)
        scenarios.set(ahead, scenario.assumed)
        return scenario.bounds
      },
    },
  )
  const shown = continuedYears.filter(
    (one) => String(one.year) !== covered && (year === undefined || one.year === year),
  )
  if (shown.length === 0) return { missing: nothingLeft }
  return shown.map((one) => ({
    ...header(group, String(one.year)),
    known: group.pieces.filter(isYear).map(knownOf),
    kind: "short-series",
    methods: one.methods,
    central: one.central,
    assumed: scenarios.get(one.year) ?? [],
  }))
}

/** Counts scatter at least as chance alone makes them. */
function dispersionOf({ scatter }: Group): number {
  return Math.max(1, scatter?.factor ?? 1)
}

const nothingLeft = "a year that has no part-year projection"

function header(
  { measure, area, unit, pieces }: Group,
  period: string,
): Pick<YearProjection, "measure" | "area" | "unit" | "period" | "known"> {
  return { measure, area, unit, period, known: pieces.map(knownOf) }
}

function knownOf({ text, value, id }: KnownPiece): YearProjection["known"][number] {
  return { period: text, value, id }
}

function requireLevels(values: readonly number[], { kind }: Group): void {
  if (kind !== "amount" || values.every((value) => value > 0)) return
  throw new NfoldError("zero-base", "an amount of zero has no growth to project", {
    expected: "amounts above zero, or counts",
  })
}

function isYear({ period }: KnownPiece): boolean {
  return daysIn(period) === daysInYear(period.first.year)
}

function needsOthers(assumptions: readonly Assumption[]): boolean {
  return assumptions.some(({ term }) => term === "share")
}
