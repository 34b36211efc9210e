/** Why an end of an interval is where it is: what was printed or claimed, and the ends it was computed from. */
export interface Reason {
  /** The figure or claim that this step rests on; null for what follows from what is part of what. */
  readonly id: string | null
  /** The constraint that was asked, by its index; null for a printed value. */
  readonly constraint: number | null
  readonly from: readonly Reason[]
}

/** All that a conclusion rests on, each once. */
export interface Grounds {
  readonly ids: ReadonlySet<string>
  readonly constraints: ReadonlySet<number>
}

/** Follows reasons back to what was printed. O(number of reasons). */
export function groundsOf(reasons: readonly Reason[]): Grounds {
  const ids = new Set<string>()
  const constraints = new Set<number>()
  const seen = new Set<Reason>(reasons)
  for (const reason of seen) {
    if (reason.id !== null) ids.add(reason.id)
    if (reason.constraint !== null) constraints.add(reason.constraint)
    for (const earlier of reason.from) seen.add(earlier)
  }
  return { ids, constraints }
}
