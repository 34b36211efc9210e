import type { Period } from "../calendar/period.ts"
import { parsePeriodIfAny } from "../calendar/period-text.ts"
import { type Figure, isCountOrAmount } from "../figures/figure.ts"
import { figureFrom } from "../figures/figure-from.ts"
import type { RoundingRule } from "../numbers/rounding.ts"
import type { Release, ReleaseClaim, ReleaseFigure } from "../release/types.ts"
import { directionOf } from "./direction.ts"
import type { Place } from "./system.ts"

/** A figure of a release with its notation read: value, interval and periods. */
export interface Printed {
  readonly entry: ReleaseFigure
  readonly figure: Figure
  readonly period: Period | null
  readonly basePeriod: Period | null
}

/** All figures of a release by id, read by the rounding rule that holds. @throws NfoldError `bad-figure` | `bad-period` */
export function readFigures(release: Release, rounding: RoundingRule): ReadonlyMap<string, Printed> {
  const falling = fallingFigures(release.claims ?? [])
  const units = new Map((release.measures ?? []).map((measure) => [measure.id, measure.unit ?? null]))
  const read = (entry: ReleaseFigure): Printed => ({
    entry,
    figure: figureFrom({
      written: entry.notation ?? entry.written,
      kind: entry.kind,
      hedge: entry.hedge,
      step: entry.step,
      rounding,
      unit: unitOf(entry, units),
      locale: release.language,
      fall: entry.notation === undefined && isChange(entry) && falling.has(entry.id),
    }),
    period: parsePeriodIfAny(entry.period),
    basePeriod: parsePeriodIfAny(entry.basePeriod),
  })
  return new Map(release.figures.map((entry) => [entry.id, read(entry)]))
}

/**
 * Where a count or amount belongs; null for shares and changes, and where measure or period are unknown. A count with a base
 * period is a change too: it rose by 200.
 */
export function placeOf({ entry, figure, period, basePeriod }: Printed): Place | null {
  if (!isCountOrAmount(figure.kind) || basePeriod !== null) return null
  if (entry.measure === null || entry.measure === undefined || period === null) return null
  return { measure: entry.measure, area: entry.area ?? null, period }
}

/** Changes that the words of their claim make a fall: "4.9%" in "fell by 4.9%" is -4.9. */
function fallingFigures(claims: readonly ReleaseClaim[]): ReadonlySet<string> {
  const falls = claims.filter(({ kind }) => kind === "percent-change" || kind === "points-change")
  return new Set(falls.filter((claim) => directionOf(claim) === "down").flatMap(({ figure }) => figure ?? []))
}

function isChange({ kind }: ReleaseFigure): boolean {
  return kind === "percent-change" || kind === "points-change"
}

/** A count or amount has the unit of its measure unless it prints one of its own. */
function unitOf(entry: ReleaseFigure, units: ReadonlyMap<string, string | null>): string | undefined {
  return isCountOrAmount(entry.kind) ? (units.get(entry.measure ?? "") ?? undefined) : undefined
}
