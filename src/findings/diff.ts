import type { CheckedClaim, CheckedFigure, Verdict } from "../check/types.ts"
import { isCountOrAmount } from "../figures/figure.ts"
import { percentChange } from "../growth/percent-change.ts"
import { fromNumber, subtract } from "../numbers/rational.ts"
import { toNumber } from "../numbers/to-number.ts"
import type { Release } from "../release/types.ts"
import { check } from "./check.ts"
import type { CheckResult } from "./types.ts"

/** A figure that another release prints otherwise, or that only one of the two prints. */
export interface RevisedFigure {
  readonly old: string | null
  readonly new: string | null
  readonly measure: string | null
  readonly area: string | null
  readonly period: string | null
  readonly from: number | null
  readonly to: number | null
  /** to less from; of two shares or changes in percent, percentage points. */
  readonly difference: number | null
  /** Null where there is no old value above zero, or the figures are percentages. */
  readonly percentChange: number | null
}

/** A claim whose verdict changed, or that only one of the two makes. */
export interface RevisedClaim {
  readonly old: string | null
  readonly new: string | null
  readonly from: Verdict | null
  readonly to: Verdict | null
}

/** What `nfold diff --json` prints. */
export interface ReleaseDiff {
  readonly format: "nfold/diff@1"
  readonly figures: readonly RevisedFigure[]
  readonly claims: readonly RevisedClaim[]
}

/**
 * What a release revises of another: figures of the same kind, measure, area and period that differ or stand in one only, and
 * claims whose verdict changed. What is the same in both is left out. Measures and areas are the same when their ids or labels
 * are; an area that is part of no other is the same as none.
 *
 * @param before  the earlier release, or the first of two sources
 * @param after   the later one
 * @returns revised figures and claims, in the order of the later release, then what it no longer has
 * @throws NfoldError as `check` for a release that cannot be checked
 * @example
 * const release = (written) => ({ format: "nfold/release@1", figures: [{ id: "a", written, kind: "count", measure: null, period: "2020" }] })
 * diffReleases(release("25,561"), release("25,575")).figures[0].difference // => 14
 */
export function diffReleases(before: Release, after: Release): ReleaseDiff {
  const [old, now] = [
    { release: before, result: check(before) },
    { release: after, result: check(after) },
  ]
  return { format: "nfold/diff@1", figures: revisedFigures(old, now), claims: revisedClaims(old, now) }
}

interface Side {
  readonly release: Release
  readonly result: CheckResult
}

function revisedFigures(old: Side, now: Side): readonly RevisedFigure[] {
  const [before, after] = [
    byKey(old.result.figures, figureKey(old.release)),
    byKey(now.result.figures, figureKey(now.release)),
  ]
  const revised = [...after].flatMap(([key, figure]) => {
    const earlier = before.get(key) ?? null
    return earlier !== null && earlier.value === figure.value ? [] : [revision(earlier, figure)]
  })
  const dropped = [...before].flatMap(([key, figure]) => (after.has(key) ? [] : [revision(figure, null)]))
  return [...revised, ...dropped]
}

function revision(from: CheckedFigure | null, to: CheckedFigure | null): RevisedFigure {
  const known = to ?? from
  const [earlier, later] = [from?.value ?? null, to?.value ?? null]
  const grows = known !== null && isCountOrAmount(known.kind)
  const both = earlier !== null && later !== null
  return {
    old: from?.id ?? null,
    new: to?.id ?? null,
    measure: known?.measure ?? null,
    area: known?.area ?? null,
    period: known?.period ?? null,
    from: earlier,
    to: later,
    difference: both ? exactDifference(earlier, later) : null,
    percentChange: both && grows && earlier > 0 ? percentChange(earlier, later) : null,
  }
}

/** 0.1 from 12.3 to 12.4, where floats would give 0.09999999999999964. */
function exactDifference(earlier: number, later: number): number {
  return toNumber(subtract(fromNumber(later), fromNumber(earlier)))
}

/** By id, else by kind and the figures that it speaks of. */
function revisedClaims(old: Side, now: Side): readonly RevisedClaim[] {
  const ids = new Map(old.result.claims.map((claim) => [claim.id, claim]))
  const keys = byKey(old.result.claims, claimKey(old))
  const keyOf = claimKey(now)
  const met = new Set<string>()
  const revised = now.result.claims.flatMap((claim): RevisedClaim[] => {
    const same = ids.get(claim.id)
    const earlier = (same?.kind === claim.kind ? same : undefined) ?? keys.get(keyOf(claim)) ?? null
    if (earlier !== null) met.add(earlier.id)
    if (earlier?.verdict === claim.verdict) return []
    return [{ old: earlier?.id ?? null, new: claim.id, from: earlier?.verdict ?? null, to: claim.verdict }]
  })
  const dropped = old.result.claims.filter(({ id }) => !met.has(id))
  return [...revised, ...dropped.map(({ id, verdict }) => ({ old: id, new: null, from: verdict, to: null }))]
}

/** The first of each key: a release may print a figure twice. */
function byKey<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const item of items) {
    const key = keyOf(item)
    if (!found.has(key)) found.set(key, item)
  }
  return found
}

function figureKey({ measures = [], areas = [] }: Release): (figure: CheckedFigure) => string {
  const measureLabels = new Map(measures.map(({ id, label }) => [id, label.toLowerCase()]))
  const areaLabels = new Map(areas.map(({ id, label, partOf }) => [id, partOf == null ? "" : label.toLowerCase()]))
  const named = (id: string | null, labels: ReadonlyMap<string, string>): string =>
    id === null ? "" : (labels.get(id) ?? id)
  return ({ kind, measure, area, period, basePeriod, of }) =>
    JSON.stringify([
      kind,
      named(measure, measureLabels),
      named(area, areaLabels),
      period,
      basePeriod,
      named(of, measureLabels),
    ])
}

function claimKey({ release, result }: Side): (claim: CheckedClaim) => string {
  const keyOf = figureKey(release)
  const keys = new Map(result.figures.map((figure) => [figure.id, keyOf(figure)]))
  const key = (id: string | null): string | null => (id === null ? null : (keys.get(id) ?? null))
  return ({ kind, figure, from, to, order }) =>
    JSON.stringify([kind, key(figure), key(from), key(to), (order ?? []).map(key)])
}
