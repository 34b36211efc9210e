import { dayNumber, daysInYear } from "../calendar/day.ts"
import { daysIn } from "../calendar/length.ts"
import { NfoldError } from "../errors.ts"
import type { Assumption } from "./assumption.ts"
import { unbounded } from "./bounds.ts"
import type { Group, GroupOptions } from "./group.ts"
import { mostYearsAhead, requireHorizon } from "./horizon.ts"
import type { KnownPiece } from "./known.ts"
import { completeYear } from "./part-year/complete-year.ts"
import type { Missing } from "./part-year/layout.ts"
import { findPartYear, requireCompletable } from "./part-year-projection.ts"
import { type Scenario, scenarioOf } from "./scenario.ts"
import { type ContinuedYear, continueSeries } from "./short-series/continue-series.ts"
import type { Spread, YearProjection } from "./types.ts"
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

function completed(group: Group, { year, assumptions = [] }: GroupOptions): YearProjection | Missing {
  const layout = findPartYear(group.pieces, year)
  if ("missing" in layout) return layout
  const scenario = scenarioIn(group, assumptions, { year: layout.year, ...requireCompletable(layout, group.kind) })
  const { kind } = group
  const { methods, central } = completeYear(layout, { kind, dispersion: dispersionOf(group), bounds: scenario.bounds })
  return { ...header(group, String(layout.year)), kind: "part-year", methods, central, assumed: scenario.assumed }
}

function continued(group: Group, options: GroupOptions, covered: string | null): GroupOutcome {
  const { horizon = 1, year, assumptions = [] } = options
  requireHorizon(horizon)
  const { years, values } = wholeYears(group.kind === "share" ? group.pieces.filter(isYear) : group.pieces)
  const last = years[years.length - 1]
  if (last === undefined || years.length < 2) return { missing: `at least two whole years (${years.length} found)` }
  if (year !== undefined && year <= last) return { missing: `whole years before ${year} only` }
  if (year !== undefined && year - last > mostYearsAhead)
    return { missing: `whole years up to ${mostYearsAhead} years before ${year}` }
  if (year === undefined && horizon === 1 && String(last + 1) === covered) return { missing: nothingLeft }
  requireLevels(values, group)
  const ahead = Array.from({ length: year === undefined ? horizon : year - last }, (_, index) =>
    yearAhead(group, assumptions, last + index + 1, index === 0 ? (values.at(-1) ?? null) : null),
  )
  const continuedYears = continueSeries(
    { kind: group.kind, years, values },
    {
      horizon: ahead.length,
      dispersion: dispersionOf(group),
      bounds: (own) => ahead[own - last - 1]?.bounds ?? unbounded,
    },
  )
  const shown = ahead.flatMap((own, index) => {
    const isShown = String(own.year) !== covered && (year === undefined || own.year === year)
    const continuedYear = continuedYears[index]
    return isShown && continuedYear !== undefined ? [projectionAhead(group, own, continuedYear)] : []
  })
  return shown.length === 0 ? { missing: nothingLeft } : shown
}

/** A year after the whole ones: what is already counted of it, and what assumptions leave of it. */
interface YearAhead extends Scenario {
  readonly year: number
  readonly counted: number
}

function yearAhead(group: Group, assumptions: readonly Assumption[], year: number, before: number | null): YearAhead {
  const counted = countedIn(group, year)
  const { bounds, assumed } = scenarioIn(group, assumptions, { year, before, counted })
  const low = counted > 0 ? Math.max(counted, bounds.low ?? counted) : bounds.low
  return { year, counted, bounds: { low, high: bounds.high }, assumed }
}

function projectionAhead(group: Group, { year, counted, assumed }: YearAhead, own: ContinuedYear): YearProjection {
  return {
    ...header(group, String(year)),
    known: [...knownYears(group), ...group.pieces.filter((piece) => isPartOf(piece, year)).map(knownOf)],
    kind: "short-series",
    methods: own.methods.map((method) => ({ ...method, ...notBelow(method, counted) })),
    central: own.central,
    assumed,
  }
}

function scenarioIn(
  group: Group,
  assumptions: readonly Assumption[],
  { year, before, counted }: { readonly year: number; readonly before: number | null; readonly counted: number },
): Scenario {
  const { kind, hasWhole } = group
  const needsOthers = assumptions.some(({ term }) => term === "share")
  const others = needsOthers ? projectOthers(group.others, year) : null
  return scenarioOf(assumptions, { kind, year: String(year), before, counted, hasWhole, others })
}

/** What is already counted in parts of a year that do not overlap: the whole year is at least that. */
function countedIn({ kind, pieces }: Group, year: number): number {
  if (kind !== "count") return 0
  const inside = pieces.filter(({ period }) => period.first.year === year && period.last.year === year)
  const parts = inside.toSorted((a, b) => dayNumber(a.period.last) - dayNumber(b.period.last) || b.value - a.value)
  let end = dayNumber({ year, month: 1, day: 1 }) - 1
  let counted = 0
  for (const { period, value } of parts) {
    if (dayNumber(period.first) <= end) continue
    end = dayNumber(period.last)
    counted += value
  }
  return counted
}

function notBelow({ value, lo80, hi80, lo95, hi95 }: Spread, counted: number): Spread {
  if (counted === 0) return { value, lo80, hi80, lo95, hi95 }
  const high = (end: number | null): number | null => (end === null ? null : Math.max(end, counted))
  const low = (end: number | null): number => Math.max(end ?? counted, counted)
  return { value: low(value), lo80: low(lo80), hi80: high(hi80), lo95: low(lo95), hi95: high(hi95) }
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

/** The whole years as they are printed, or added up from their parts. */
function knownYears({ pieces }: Group): YearProjection["known"] {
  const { years, values } = wholeYears(pieces)
  return years.map((year, index) => {
    const printed = pieces.find((piece) => isYear(piece) && piece.period.first.year === year)
    return printed === undefined ? { period: String(year), value: values[index] ?? 0, id: null } : knownOf(printed)
  })
}

function isPartOf(piece: KnownPiece, year: number): boolean {
  return !isYear(piece) && piece.period.first.year === year
}

function isYear({ period }: KnownPiece): boolean {
  return daysIn(period) === daysInYear(period.first.year)
}
