import { formatPeriod } from "../calendar/period-text.ts"
import { isCountOrAmount } from "../figures/figure.ts"
import { endsOf } from "../numbers/interval.ts"
import type { RoundingRule } from "../numbers/rounding.ts"
import { endsAsNumbers, toNumber } from "../numbers/to-number.ts"
import type { Release } from "../release/types.ts"
import { buildSystem } from "./build-system.ts"
import { solve } from "./conflicts.ts"
import { impliedFigures } from "./implied.ts"
import { namesOf } from "./names.ts"
import { type Printed, readFigures } from "./printed.ts"
import type { Checked, CheckedClaim, CheckedFigure, Conflict } from "./types.ts"
import { verdictsOf } from "./verdicts.ts"

/** How a release is checked. */
export interface CheckOptions {
  /** The publisher's rounding rule. Default: the release's own, else "nearest". */
  readonly rounding?: RoundingRule
}

/** Figures, verdicts, implied figures and conflicts of a release: three questions to one system. */
export function checkClaims(release: Release, options: CheckOptions = {}): Checked {
  const rounding = options.rounding ?? release.rounding ?? "nearest"
  const printed = readFigures(release, rounding)
  const names = namesOf(release)
  const { claims, judged } = verdictsOf({ release, printed, rounding, names })
  const system = buildSystem(release, printed, judged)
  const isCounted = (id: string): boolean => {
    const kind = printed.get(id)?.figure.kind
    return kind !== undefined && isCountOrAmount(kind)
  }
  const { bounds, conflicts } = solve(system, isCounted)
  const taken = new Set([...printed.keys(), ...claims.map(({ id }) => id)])
  return {
    format: "nfold/check@1",
    source: sourceOf(release),
    language: release.language ?? null,
    rounding,
    figures: [...printed.values()].map(checkedFigure),
    claims,
    implied: impliedFigures({ system, bounds, names, release }, taken),
    conflicts: conflicts
      .filter((ids) => !isUnverifiedReading(ids, claims))
      .map((ids) => conflictOf(ids, release, printed)),
  }
}

/**
 * One claim of a text that contradicts nothing but what its kind allows, while the figure it is of is not printed: more
 * likely it was read of the wrong figure than written wrong.
 */
function isUnverifiedReading(ids: readonly string[], claims: readonly CheckedClaim[]): boolean {
  const [id, another] = ids
  const claim = claims.find((one) => one.id === id)
  return another === undefined && claim?.verdict === "unverifiable" && claim.start !== null
}

function sourceOf({ source }: Release): string | null {
  const parts = [source?.publisher, source?.title].filter((part) => part !== undefined)
  return parts.length === 0 ? null : parts.join(", ")
}

function checkedFigure({ entry, figure, period, basePeriod }: Printed): CheckedFigure {
  const { kind, value, decimals, step, hedge, unit, interval } = figure
  return {
    id: entry.id,
    kind,
    value: toNumber(value),
    written: entry.written,
    decimals,
    step: step === null ? null : toNumber(step),
    hedge,
    ...endsAsNumbers(interval),
    ends: endsOf(interval),
    unit,
    measure: entry.measure ?? null,
    area: entry.area ?? null,
    period: period === null ? null : formatPeriod(period),
    basePeriod: basePeriod === null ? null : formatPeriod(basePeriod),
    of: entry.of ?? null,
    start: entry.span?.start ?? null,
    end: entry.span?.end ?? null,
  }
}

function conflictOf(ids: readonly string[], release: Release, printed: ReadonlyMap<string, Printed>): Conflict {
  const wordsOf = new Map(
    (release.claims ?? []).map((claim) => [claim.id, claim.written ?? printed.get(claim.figure ?? "")?.entry.written]),
  )
  const named = ids.map((id) => {
    const written = printed.get(id)?.entry.written ?? wordsOf.get(id)
    return written === undefined ? id : `${id} (${written})`
  })
  return {
    claims: ids,
    text: `These cannot all be right: ${named.join("; ")}. Without any one of them the rest would fit.`,
  }
}
