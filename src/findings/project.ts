import { NfoldError } from "../errors.ts"
import { parseAssumption } from "../project/assumption.ts"
import type { Group } from "../project/group.ts"
import { readKnown } from "../project/known.ts"
import { type PartYearFacts, partYearFacts } from "../project/part-year/facts.ts"
import { findPartYear } from "../project/part-year-projection.ts"
import { projectGroup, projectOthers } from "../project/project-group.ts"
import { continueValues, type ProjectSeriesOptions } from "../project/project-series.ts"
import { completeKnown, type ProjectYearOptions } from "../project/project-year.ts"
import { releaseGroups } from "../project/release-groups.ts"
import type { KnownValue, YearProjection } from "../project/types.ts"
import type { Release } from "../release/types.ts"
import { chooseGroups } from "./choose-groups.ts"
import type { ProjectionFinding } from "./projection/context.ts"
import { projectionFindings } from "./projection/findings.ts"

/** A projection with its findings: one entry of `nfold project --json`. */
export interface Projection extends YearProjection {
  readonly findings: readonly ProjectionFinding[]
}

/** What `nfold project --json` prints. */
export interface ProjectionResult {
  readonly format: "nfold/project@1"
  readonly projections: readonly Projection[]
}

/** Options of `projectRelease`. */
export interface ProjectReleaseOptions {
  /** Id or label of a measure; only its groups are projected. */
  readonly measure?: string
  readonly area?: string
  /** Only this year. */
  readonly year?: number
  /** Years ahead of a short series. Default 1. */
  readonly horizon?: number
  /** What is stated of the projected year: `growth=-10%..+20%`, `share<=35%`, `total=90000`. */
  readonly assume?: readonly string[]
}

/**
 * Completes a year that is partly over, from whole years before it and the same part of the last one. Every standard method
 * stands beside the central projection, which weighs them by how little each would err where levels move as these do. Its
 * intervals hold counting noise (over-dispersed: 1/n plus a month's own scatter), the seasonal profile, growth, and that a
 * trend may turn (a random walk of the log daily level).
 *
 * Formulas: with P1 and P2 the part of last year and of this, A1 last year's total, ratio is `A1 P2 / P1`, run-rate
 * `P2 days(year) / days(part)`, remainder-as-last-year `P2 + (A1 - P1)`, damped `P2 + (A1 - P1) (P2 / P1)^w`.
 *
 * Misleads where something is known that the numbers do not show: a law, a war, a new definition. No interval holds that.
 *
 * @param known    values with their periods: whole years and parts of years
 * @param options  kind, year, and `assume` for a scenario
 * @returns the projection of one year; `value` and ends in the unit of the values, weights from 0 to 1, null is no bound
 * @throws NfoldError `not-eligible` naming what is missing; `contradiction` when a part is greater than its year, or a scenario
 *   contradicts the data; `bad-argument` for values below zero; `bad-period`
 * @see Gardner & McKenzie 2011 (damped growth); Bates & Granger 1969 (weights)
 * @example
 * const years = [{ period: "2019", value: 10567 }, { period: "2020", value: 25575 }]
 * const parts = [{ period: "2020-01/2020-02", value: 1258 }, { period: "2021-01/2021-02", value: 4289 }]
 * projectYear([...years, ...parts]).methods[0].name // => "ratio"
 * projectYear([...years, ...parts]).methods[0].value // => 87194.89268680445
 */
export function projectYear(known: readonly KnownValue[], options: ProjectYearOptions = {}): Projection {
  return withFindings(completeKnown(known, options), null)
}

/**
 * Continues a short series of yearly values: growth-rate, log-linear, damped and drift trends, logistic and Gompertz curves where
 * growth slows, logit-linear for shares, and a central projection that weighs them. The intervals come from a random walk
 * with a drift, both unknown with weakly informative priors, so that two values give a wide interval, never a narrow one.
 *
 * Misleads where the values are not a year apart, or a definition changed between them.
 *
 * @param values   one a year, oldest first; at least two
 * @param options  horizon, kind, firstYear, and `assume` for a scenario
 * @returns one projection a year ahead
 * @throws NfoldError `too-short` for fewer than two values, `zero-base` for an amount of zero, `bad-argument`, `contradiction`
 * @see Hyndman & Athanasopoulos, Forecasting: Principles and Practice, chapter 5; Meade & Islam 1995
 * @example
 * projectSeries([100, 110])[0].methods[0].value // => 121
 */
export function projectSeries(values: ArrayLike<number>, options: ProjectSeriesOptions = {}): readonly Projection[] {
  return continueValues(values, options).map((projection) => withFindings(projection, null))
}

/**
 * Every projection that the figures of a release allow, by measure and area: of the year that is partly over where there is
 * one, else of the years after at least two whole ones.
 *
 * @param release  a parsed release
 * @param options  which measure, area and year; years ahead; `assume` for a scenario
 * @returns what `nfold project --json` prints
 * @throws NfoldError `not-eligible` naming what is missing; `contradiction` when a scenario contradicts the data
 * @example
 * const figures = [{ id: "a", written: "100", kind: "count", period: "2019" }, { id: "b", written: "110", kind: "count", period: "2020" }]
 * projectRelease({ format: "nfold/release@1", figures }).projections[0].period // => "2021"
 */
export function projectRelease(release: Release, options: ProjectReleaseOptions = {}): ProjectionResult {
  return projectGroups(chooseGroups(releaseGroups(release), options, release), options)
}

/** Projections of groups, from a release or a table. */
export function projectGroups(groups: readonly Group[], options: ProjectReleaseOptions): ProjectionResult {
  const { horizon = 1, year } = options
  const assumptions = (options.assume ?? []).map(parseAssumption)
  const outcomes = groups.map((group) => ({
    group,
    outcome: projectGroup(group, { horizon, assumptions, ...(year === undefined ? {} : { year }) }),
  }))
  const projections = outcomes.flatMap(({ group, outcome }) =>
    "missing" in outcome ? [] : outcome.map((projection) => withFindings(projection, group)),
  )
  if (projections.length === 0) throw notEligible(outcomes.map(({ group, outcome }) => missingOf(group, outcome)))
  if (assumptions.length > 0 && projections.every(({ assumed }) => assumed.length === 0)) {
    throw new NfoldError(
      "not-eligible",
      `no projection has what ${assumptions.map(({ text }) => `"${text}"`).join(", ")} speaks of`,
      {
        expected: "growth where the year before is known, share and total where the measure is part of another",
      },
    )
  }
  return { format: "nfold/project@1", projections }
}

function withFindings(projection: YearProjection, group: Group | null): Projection {
  const year = projection.period === null ? null : Number(projection.period)
  const others = group === null || year === null ? null : projectOthers(group.others, year)
  return {
    ...projection,
    findings: projectionFindings({ projection, facts: factsOf(projection), others, scatter: group?.scatter ?? null }),
  }
}

function factsOf({ kind, known, period }: YearProjection): PartYearFacts | null {
  if (kind !== "part-year" || period === null) return null
  const pieces = readKnown(
    known.flatMap(({ period: text, value, id }) => (text === null ? [] : [{ period: text, value, id }])),
    "amount",
  )
  const layout = findPartYear(pieces, Number(period))
  return "missing" in layout
    ? null
    : partYearFacts(
        layout,
        layout.blocks.map(({ value }) => value),
      )
}

function missingOf({ measure, area }: Group, outcome: ReturnType<typeof projectGroup>): string {
  const name = [measure, area].filter((text) => text !== null).join(", ")
  return "missing" in outcome ? `${name === "" ? "" : `${name}: `}missing ${outcome.missing}` : ""
}

const mostReasons = 20

function notEligible(reasons: readonly string[]): NfoldError {
  const expected =
    "a whole year, the following year's first part and the same part of the year before; or two whole years"
  const problems = reasons.slice(0, mostReasons).map((message) => ({ message }))
  if (problems.length === 0)
    return new NfoldError("not-eligible", "no figure has a period and a value to project", { expected })
  return new NfoldError("not-eligible", reasons[0] ?? "", {
    expected,
    problems: problems.map((one) => ({ ...one, expected })),
  })
}
