import { type FigureKind, isCountOrAmount } from "../figures/figure.ts"
import type { Relation } from "../growth/relation.ts"
import { type Interval, intersect, positive } from "../numbers/interval.ts"
import { sign } from "../numbers/rational.ts"
import type { Release } from "../release/types.ts"
import { directionOf } from "./direction.ts"
import type { Judged, Result } from "./judge.ts"
import { type Printed, placeOf } from "./printed.ts"
import { statementsOf } from "./statements.ts"
import { addStructure } from "./structure.ts"
import { addSum } from "./sums.ts"
import { addVariable, newBuilder, type Place, placeKey, type System, type SystemBuilder, variableAt } from "./system.ts"

/**
 * Builds the system of a release: a variable for each figure (the same for figures of one measure, area and period), and a
 * constraint for each claim that is not already found inconsistent, for each share and growth figure that no claim prints, and
 * for each part of a whole.
 */
export function buildSystem(
  release: Release,
  printed: ReadonlyMap<string, Printed>,
  judged: readonly Judged[],
): System {
  const builder = newBuilder()
  addFigures(builder, printed)
  const claimed = new Set(judged.map(({ claim }) => claim.figure))
  const unclaimed = [...printed].filter(([id]) => !claimed.has(id))
  const unboundClaims = judged.filter((claim) => !addClaim(builder, printed, claim))
  const unboundFigures = unclaimed.filter(([id, one]) => !addUnclaimed(builder, id, one))
  addWhatBecameKnown(builder, printed, unboundClaims, unboundFigures)
  addStructure(builder, release)
  return builder
}

/** How often what could not be bound is asked again: each time what others made known may be what it speaks of. */
const mostPasses = 4

/**
 * Claims and figures of a release file of which nothing was known until others spoke of the same places: growth of a whole
 * that a share gave. What prose is about is a reading, and is not carried so far.
 */
function addWhatBecameKnown(
  builder: SystemBuilder,
  printed: ReadonlyMap<string, Printed>,
  judged: readonly Judged[],
  figures: readonly (readonly [string, Printed])[],
): void {
  let claims = judged.filter(({ claim }) => claim.span === undefined)
  let others = figures.filter(([, { entry }]) => entry.span === undefined)
  for (let pass = 1; pass < mostPasses && claims.length + others.length > 0; pass++) {
    const before = claims.length + others.length
    claims = claims.filter((claim) => !addClaim(builder, printed, claim))
    others = others.filter(([id, one]) => !addUnclaimed(builder, id, one))
    if (claims.length + others.length === before) return
  }
}

function addFigures(builder: SystemBuilder, printed: ReadonlyMap<string, Printed>): void {
  const shared = placesThatAgree(printed)
  for (const [id, one] of printed) {
    const place = placeOf(one)
    const key = place === null ? null : placeKey(place)
    const known = key === null || !shared.has(key) ? undefined : builder.byPlace.get(key)
    const value = { id, written: one.entry.written, interval: one.figure.interval }
    const before = known === undefined ? undefined : builder.variables[known]
    if (known !== undefined && before !== undefined) {
      builder.variables[known] = { ...before, printed: [...before.printed, value] }
      builder.byFigure.set(id, known)
      continue
    }
    const index = addVariable(builder, {
      origin: "printed",
      kind: one.figure.kind,
      unit: one.figure.unit,
      measure: one.entry.measure ?? null,
      area: one.entry.area ?? null,
      period: one.period,
      printed: [value],
    })
    builder.byFigure.set(id, index)
    if (key !== null && shared.has(key)) builder.byPlace.set(key, index)
  }
}

/**
 * The places at which figures may be taken for the same thing. A release file says what its figures measure, so two values at one
 * place contradict each other; what prose is about is a reading, and two values more likely mean two things.
 */
function placesThatAgree(printed: ReadonlyMap<string, Printed>): ReadonlySet<string> {
  const common = new Map<string, Interval | null>()
  for (const one of printed.values()) {
    const place = placeOf(one)
    if (place === null) continue
    const key = placeKey(place)
    const before = common.get(key)
    const guessed = one.entry.span !== undefined
    if (before === undefined || !guessed) common.set(key, one.figure.interval)
    else common.set(key, before && intersect(before, one.figure.interval))
  }
  return new Set([...common].filter(([, interval]) => interval !== null).map(([key]) => key))
}

/** A claim that holds, or that cannot be judged although it has only one reading, binds its terms; whether it did. */
function addClaim(builder: SystemBuilder, printed: ReadonlyMap<string, Printed>, judged: Judged): boolean {
  const { claim, statement, result } = judged
  if (judged.verdict === "inconsistent" || statement === null || result === null) return false
  if (judged.obstacle !== null && judged.obstacle !== "not-printed") return false
  // A note in place of both ends says that what is printed beside the claim is of another basis.
  const isApart = claim.from == null && claim.to == null && claim.note != null
  if (isApart || !isSigned(judged, result)) return false
  const one = claim.figure === null || claim.figure === undefined ? undefined : printed.get(claim.figure)
  const variables = bindGivens(builder, statement.relation, statement.givens, one)
  if (variables === null) return false
  const index = addVariable(builder, {
    origin: "claim",
    // A difference of counts may be below zero, which no count is.
    kind: claim.kind === "difference" ? "amount" : result.kind,
    unit: null,
    measure: null,
    area: null,
    period: null,
    printed: [{ id: claim.id, written: result.written, interval: result.interval }],
  })
  if (claim.kind === "sum") {
    addSum(builder, { whole: index, parts: Object.values(variables), statedBy: claim.id })
    return true
  }
  builder.constraints.push({
    relation: statement.relation,
    variables: { ...variables, [statement.relation.result]: index },
    statedBy: claim.id,
  })
  return true
}

/** A difference is printed without a sign: where neither its words nor its figures give one, it may be either way. */
function isSigned({ claim, computed }: Judged, result: Result): boolean {
  const direction = directionOf(claim)
  const isTold = direction === "up" || direction === "down" || computed !== null
  return claim.kind !== "difference" || isTold || sign(result.value) <= 0
}

/** A share or growth figure that stands without a claim still says something of its measure; whether it could. */
function addUnclaimed(builder: SystemBuilder, id: string, one: Printed): boolean {
  const { kind } = one.figure
  if (kind !== "share" && kind !== "percent-change" && kind !== "multiple") return false
  const statements = statementsOf({ id, kind }, { words: one.entry.written, direction: null, atLeastOne: true })
  const [statement, another] = statements
  const index = builder.byFigure.get(id)
  if (statement === undefined || another !== undefined || index === undefined) return false
  const variables = bindGivens(builder, statement.relation, statement.givens, one)
  if (variables === null) return false
  builder.constraints.push({
    relation: statement.relation,
    variables: { ...variables, [statement.relation.result]: index },
    statedBy: id,
  })
  return true
}

/**
 * The variables of the terms that are given. A term of which no figure is printed is looked for where the figure of the claim
 * says that it belongs, and made unknown there; null when none of the terms would be known.
 */
function bindGivens(
  builder: SystemBuilder,
  relation: Relation,
  givens: Readonly<Record<string, string | null>>,
  one: Printed | undefined,
): Record<string, number> | null {
  const bound: Record<string, number> = {}
  for (const [term, id] of Object.entries(givens)) {
    const place = placeOfTerm(term, one)
    const index = builder.byFigure.get(id ?? "") ?? builder.byPlace.get(place === null ? "" : placeKey(place))
    if (index !== undefined) bound[term] = index
  }
  const missing = Object.keys(givens).filter((term) => bound[term] === undefined)
  const example = Object.values(bound)[0]
  const like = example === undefined ? undefined : builder.variables[example]
  if (like === undefined || !isCountOrAmount(like.kind)) return missing.length === 0 ? bound : null
  for (const term of missing) {
    const place = placeOfTerm(term, one)
    bound[term] =
      place === null
        ? unknownVariable(builder, like.kind, like.unit, term, one)
        : variableAt(builder, place, like.kind, like.unit)
  }
  return hasBase(builder, relation, bound) ? bound : null
}

/** Growth from zero says nothing, neither of the figures beside it. */
function hasBase({ variables }: SystemBuilder, { base }: Relation, bound: Readonly<Record<string, number>>): boolean {
  const printed = base === null ? [] : (variables[bound[base] ?? -1]?.printed ?? [])
  return printed.every(({ interval }) => intersect(interval, positive) !== null)
}

function unknownVariable(
  builder: SystemBuilder,
  kind: FigureKind,
  unit: string | null,
  term: string,
  one: Printed | undefined,
): number {
  const period = one === undefined ? null : isEarlier(term) ? one.basePeriod : one.period
  const measure = term === "whole" ? (one?.entry.of ?? null) : (one?.entry.measure ?? null)
  return addVariable(builder, {
    origin: "unknown",
    kind,
    unit,
    measure,
    area: one?.entry.area ?? null,
    period,
    printed: [],
  })
}

/** Where a term of a share or a change belongs, by what its figure says of itself. */
function placeOfTerm(term: string, one: Printed | undefined): Place | null {
  if (one === undefined) return null
  const { entry, period, basePeriod } = one
  const measure = (term === "whole" ? entry.of : entry.measure) ?? null
  const when = isEarlier(term) ? basePeriod : period
  return measure === null || when === null ? null : { measure, area: entry.area ?? null, period: when }
}

function isEarlier(term: string): boolean {
  return term === "earlier" || term === "base"
}
