import { isStartOfYear } from "../calendar/part-year.ts"
import { yearPeriod } from "../calendar/period.ts"
import { NfoldError } from "../errors.ts"
import type { KnownPiece } from "./known.ts"
import { cover, type Piece } from "./part-year/cover.ts"
import { type Missing, type PartYearLayout, partYearLayout } from "./part-year/layout.ts"
import type { ValueKind } from "./types.ts"

/** The layout of the year that is asked for, else of the latest that is partly known; or what is missing for it. */
export function findPartYear(pieces: readonly KnownPiece[], year: number | undefined): PartYearLayout | Missing {
  const wanted = year ?? latestOpenYear(pieces)
  if (wanted === null) {
    return { missing: "a first part of a year that is not over, such as 2021-01/2021-02" }
  }
  return partYearLayout(pieces, wanted)
}

/** What a scenario meets in a year that is partly over. */
export interface KnownOfYear {
  /** The whole year before. */
  readonly before: number
  /** Already counted in the year. */
  readonly counted: number
}

/**
 * What is known around the year of a layout, when it can be completed.
 *
 * @throws NfoldError `contradiction` where a part is greater than its year; `zero-base` where nothing has ever been counted
 */
export function requireCompletable(layout: PartYearLayout, kind: ValueKind): KnownOfYear {
  const at = (places: readonly number[]): number => places.reduce((sum, i) => sum + (layout.blocks[i]?.value ?? 0), 0)
  for (const { year, part, rest } of layout.divided) {
    if (at(rest) >= 0) continue
    throw new NfoldError(
      "contradiction",
      `the part of ${year}, ${at(part)}, is greater than the whole year, ${at(part) + at(rest)}`,
      {
        expected: "a part that is at most its year; averages and rates do not add up to a year",
      },
    )
  }
  if (kind !== "count" && layout.blocks.every(({ value }) => value === 0)) {
    throw new NfoldError("zero-base", "all values are zero: there is no level to project from", {
      expected: "at least one value above zero",
    })
  }
  return { before: at(layout.totals.at(-1)?.blocks ?? []), counted: at(layout.thisPart) }
}

/** The latest year of which a first part, but not the whole, is known. */
function latestOpenYear(pieces: readonly KnownPiece[]): number | null {
  const years = [...new Set(pieces.map(({ period }) => period.first.year))].toSorted((a, b) => b - a)
  return years.find((year) => isOpen(pieces, year)) ?? null
}

function isOpen(pieces: readonly Piece[], year: number): boolean {
  const isStarted = pieces.some(({ period }) => period.first.year === year && isStartOfYear(period))
  return isStarted && cover(pieces, yearPeriod(year), "coarsest") === null
}
