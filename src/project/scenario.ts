import { NfoldError } from "../errors.ts"
import type { Assumption } from "./assumption.ts"
import { type Bounds, intersect, unbounded } from "./bounds.ts"
import type { ValueKind } from "./types.ts"
import { numberText } from "./words.ts"

/** What a scenario meets: the data of the group whose year is projected. */
export interface ScenarioFacts {
  readonly kind: ValueKind
  readonly year: string
  /** The year before; null when it is not known. */
  readonly before: number | null
  /** Already counted in the year; 0 when nothing is. */
  readonly counted: number
  /** Whether it is part of a whole at all. */
  readonly hasWhole: boolean
  /** What the rest of the whole is projected to be; null when nothing of it is known. */
  readonly others: number | null
}

/** What assumptions leave of a year, and how they read on the result. */
export interface Scenario {
  readonly bounds: Bounds
  readonly assumed: readonly string[]
}

const allShares: Bounds = { low: 0, high: 100 }

/**
 * Assumptions as bounds of the year. One that the group has no term for does not apply to it; a share without a stated total is
 * taken of what is projected for the rest of the whole.
 *
 * @throws NfoldError `contradiction` when nothing is left, or less than is already counted
 */
export function scenarioOf(assumptions: readonly Assumption[], facts: ScenarioFacts): Scenario {
  const total = assumptions.filter(({ term }) => term === "total").map(({ bounds }) => bounds)
  const totals = total.reduce<Bounds | null>((all, bounds) => (all === null ? null : intersect(all, bounds)), unbounded)
  if (totals === null) throw contradiction(assumptions, "no total fits all of them")
  const stated = assumptions.flatMap((assumption) => {
    const bounds = boundsOf(assumption, facts, totals)
    return bounds === null ? [] : [{ assumption, ...bounds }]
  })
  const bounds = stated.reduce<Bounds | null>(
    (all, one) => (all === null ? null : intersect(all, one.bounds)),
    facts.kind === "share" ? allShares : unbounded,
  )
  if (bounds === null) throw contradiction(assumptions, `together they leave no value for ${facts.year}`)
  if (bounds.high !== null && bounds.high < facts.counted) {
    throw contradiction(
      assumptions,
      `${facts.year} could then be ${numberText(bounds.high)} at most, but ${numberText(facts.counted)} are already counted`,
    )
  }
  const low = stated.length > 0 ? Math.max(bounds.low ?? facts.counted, facts.counted) : bounds.low
  return {
    bounds: { low, high: bounds.high },
    assumed: stated.map(({ assumption, note }) => `${assumption.text}${note}`),
  }
}

function boundsOf(
  { term, bounds }: Assumption,
  { before, hasWhole, others }: ScenarioFacts,
  totals: Bounds,
): { readonly bounds: Bounds; readonly note: string } | null {
  switch (term) {
    case "growth": {
      if (before === null) return null
      const grown = (change: number | null): number | null =>
        change === null ? null : before * (1 + Math.max(change, -100) / 100)
      return {
        bounds: { low: grown(bounds.low), high: grown(bounds.high) },
        note: ` (on ${numberText(before)} the year before)`,
      }
    }
    case "total":
      return hasWhole ? { bounds: { low: null, high: bounds.high }, note: " (the whole that it is part of)" } : null
    case "share": {
      if (!hasWhole) return null
      if (totals.low !== null || totals.high !== null) {
        return {
          bounds: { low: ofTotal(bounds.low, totals.low), high: ofTotal(bounds.high, totals.high) },
          note: " (of the stated total)",
        }
      }
      if (others === null) return null
      const beside = (share: number | null): number | null =>
        share === null || share >= 100 ? null : others * (share / (100 - share))
      return {
        bounds: { low: beside(bounds.low), high: beside(bounds.high) },
        note: ` (beside ${numberText(others)} projected for the rest of the whole)`,
      }
    }
  }
}

function ofTotal(share: number | null, total: number | null): number | null {
  return share === null || total === null ? null : (share / 100) * total
}

function contradiction(assumptions: readonly Assumption[], why: string): NfoldError {
  return new NfoldError("contradiction", `${assumptions.map(({ text }) => `"${text}"`).join(", ")}: ${why}`, {
    expected: "assumptions that the data allow",
  })
}
