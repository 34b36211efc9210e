import { NfoldError } from "../errors.ts"
import { parseAssumption } from "./assumption.ts"
import { readKind, readKnown } from "./known.ts"
import { completeYear } from "./part-year/complete-year.ts"
import { findPartYear, requireCompletable } from "./part-year-projection.ts"
import { scenarioOf } from "./scenario.ts"
import type { KnownValue, ValueKind, YearProjection } from "./types.ts"

/** Options of `projectYear`. */
export interface ProjectYearOptions {
  /** What the values are. Default: counts when all are whole numbers, else amounts. Shares do not add up to a year. */
  readonly kind?: Exclude<ValueKind, "share">
  /** The year to project. Default: the latest that is partly known. */
  readonly year?: number
  /** What is stated of the year, such as `growth=-10%..+20%`. */
  readonly assume?: readonly string[]
  readonly unit?: string | null
}

export function completeKnown(known: readonly KnownValue[], options: ProjectYearOptions = {}): YearProjection {
  const values = known.map(({ value }) => value)
  const kind = readKind(options.kind, ["count", "amount"], values)
  const pieces = readKnown(known, kind)
  const layout = findPartYear(pieces, options.year)
  if ("missing" in layout) {
    throw new NfoldError("not-eligible", `projectYear: missing ${layout.missing}`, {
      expected: "a whole year, the following year's first part, and the same part of the year before",
    })
  }
  const year = String(layout.year)
  const assumptions = (options.assume ?? []).map(parseAssumption)
  const hasWhole = assumptions.some(({ term }) => term === "total")
  const facts = { kind, year, ...requireCompletable(layout, kind), hasWhole, others: null }
  const { bounds, assumed } = scenarioOf(assumptions, facts)
  requireMet(assumptions.length, assumed.length)
  const { methods, central } = completeYear(layout, { kind, bounds })
  return {
    measure: null,
    area: null,
    unit: options.unit ?? null,
    period: year,
    kind: "part-year",
    known: pieces.map(({ text, value, id }) => ({ period: text, value, id })),
    methods,
    central,
    assumed,
  }
}

/** A share without its whole says nothing of bare values. */
export function requireMet(stated: number, met: number): void {
  if (met === stated) return
  throw new NfoldError("not-eligible", "a share is stated, but not the total that it is a share of", {
    expected: "a total beside the share, such as total=90000",
  })
}
