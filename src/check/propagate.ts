import { type Interval, intersect, tightenToIntegers, unbounded, width } from "../numbers/interval.ts"
import { compare, multiply, type Rational, rational } from "../numbers/rational.ts"
import { roundOutward } from "./outward.ts"
import type { Reason } from "./reasons.ts"
import type { Constraint, System, Variable } from "./system.ts"

/** What is known of a variable, and why each end is where it is. */
export interface Bound {
  readonly interval: Interval
  readonly low: readonly Reason[]
  readonly high: readonly Reason[]
}

/** Bounds of every variable that was asked for, or the reasons that no values satisfy them all. */
export type Propagated = { readonly bounds: ReadonlyMap<number, Bound> } | { readonly contradiction: readonly Reason[] }

/** What to propagate: constraints and variables by index, and whether a figure or claim is to be believed. */
export interface Part {
  readonly variables: readonly number[]
  readonly constraints: readonly number[]
  readonly believes: (id: string) => boolean
}

/** No constraint is asked more often than this. What is found by then is sound, only perhaps not the tightest. */
const mostRounds = 24

/** What must be left of a width at most: gains of less than a thousandth are kept but do not set off further rounds. */
const worthwhile = rational(999n, 1000n)

/**
 * Interval constraint propagation: every constraint is solved for each of its terms in turn, the answers are intersected, counts are
 * tightened to whole numbers, and constraints whose terms gained are asked again. Bounds are sound: no values that satisfy all
 * constraints are lost. For systems without cycles they are the exact hull, but for what only the wholeness of several counts
 * together would rule out and for gains below a thousandth; elsewhere they may be wide.
 *
 * @see Benhamou, Goualard, Granvilliers and Puget, Revising Hull and Box Consistency (ICLP 1999): HC4
 */
export function propagate(system: System, part: Part): Propagated {
  const bounds = new Map<number, Bound>()
  for (const index of part.variables) {
    const variable = system.variables[index]
    if (variable === undefined) continue
    const start = startingBound(variable, part.believes)
    if (!("interval" in start)) return start
    bounds.set(index, start)
  }
  const active = part.constraints.filter((index) => {
    const statedBy = system.constraints[index]?.statedBy ?? null
    return statedBy === null || part.believes(statedBy)
  })
  const users = usersOf(system, active)
  const rounds = new Map<number, number>()
  const queue = new Set(active)
  // A set that is walked also yields what is added on the way, so that this ends when nothing is left to ask.
  for (const index of queue) {
    queue.delete(index)
    const constraint = system.constraints[index]
    const round = (rounds.get(index) ?? 0) + 1
    if (constraint === undefined || round > mostRounds) continue
    rounds.set(index, round)
    const outcome = ask(system, constraint, index, bounds)
    if ("contradiction" in outcome) return outcome
    for (const variable of outcome.gained) for (const user of users.get(variable) ?? []) queue.add(user)
  }
  return { bounds }
}

function startingBound(
  variable: Variable,
  believes: Part["believes"],
): Bound | { readonly contradiction: readonly Reason[] } {
  let bound: Bound = { interval: variable.domain, low: [], high: [] }
  for (const { id, interval } of variable.printed) {
    if (!believes(id)) continue
    const reason: Reason = { id, constraint: null, from: [] }
    const narrowed = narrow(variable, bound, interval, reason)
    if (narrowed === null) return { contradiction: [reason, ...bound.low, ...bound.high] }
    bound = narrowed
  }
  return bound
}

/** Solves the constraint for each of its terms; names the variables that gained enough to ask others again. */
function ask(
  system: System,
  constraint: Constraint,
  index: number,
  bounds: Map<number, Bound>,
): { readonly gained: readonly number[] } | { readonly contradiction: readonly Reason[] } {
  const gained: number[] = []
  const terms = Object.entries(constraint.variables)
  const known: Record<string, Interval> = {}
  for (const [term, variable] of terms) known[term] = bounds.get(variable)?.interval ?? unbounded
  for (const [term, variableIndex] of terms) {
    const variable = system.variables[variableIndex]
    const before = bounds.get(variableIndex)
    if (variable === undefined || before === undefined) continue
    const solved = constraint.relation.solve(term, known)
    if (solved !== null && isSameInterval(solved, before.interval)) continue
    const others = terms.flatMap(([name, other]) => (name === term ? [] : (bounds.get(other) ?? [])))
    const from = others.flatMap(reasonsOf)
    const reason: Reason = { id: constraint.statedBy, constraint: index, from }
    const narrowed = solved === null ? null : narrow(variable, before, roundOutward(solved), reason)
    if (narrowed === null) return { contradiction: [reason, ...reasonsOf(before)] }
    bounds.set(variableIndex, narrowed)
    known[term] = narrowed.interval
    if (isWorthwhile(before.interval, narrowed.interval)) gained.push(variableIndex)
  }
  return { gained }
}

/** Why a bound is what it is, both ends. */
export function reasonsOf({ low, high }: Bound): readonly Reason[] {
  return [...low, ...high]
}

/** The bound within the interval too, with the reason at each end that moved; null when nothing is left. */
function narrow(variable: Variable, bound: Bound, interval: Interval, reason: Reason): Bound | null {
  const both = intersect(bound.interval, interval)
  const tight = both !== null && variable.kind === "count" ? tightenToIntegers(both) : both
  if (tight === null) return null
  const { low, high, lowOpen, highOpen } = bound.interval
  return {
    interval: tight,
    low: isSameEnd(tight.low, tight.lowOpen, low, lowOpen) ? bound.low : [reason],
    high: isSameEnd(tight.high, tight.highOpen, high, highOpen) ? bound.high : [reason],
  }
}

function isSameEnd(a: Rational | null, aOpen: boolean, b: Rational | null, bOpen: boolean): boolean {
  return a === null || b === null ? a === b : aOpen === bOpen && compare(a, b) === 0
}

function isWorthwhile(before: Interval, after: Interval): boolean {
  if ((before.low === null) !== (after.low === null) || (before.high === null) !== (after.high === null)) return true
  const wide = width(before)
  const narrow = width(after)
  if (wide === null || narrow === null) return !isSameInterval(before, after)
  return compare(narrow, multiply(wide, worthwhile)) < 0
}

function isSameInterval(a: Interval, b: Interval): boolean {
  return isSameEnd(a.low, a.lowOpen, b.low, b.lowOpen) && isSameEnd(a.high, a.highOpen, b.high, b.highOpen)
}

/** The constraints that each variable is in. */
function usersOf(system: System, constraints: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const users = new Map<number, number[]>()
  for (const index of constraints) {
    for (const variable of Object.values(system.constraints[index]?.variables ?? {})) {
      const known = users.get(variable)
      if (known === undefined) users.set(variable, [index])
      else known.push(index)
    }
  }
  return users
}
