import { sumRelation } from "../growth/sum.ts"
import { addVariable, type SystemBuilder } from "./system.ts"

/** A whole, as a variable, and all of its parts. */
export interface SumOfParts {
  readonly whole: number
  readonly parts: readonly number[]
  /** The claim that states it; null when it follows from what is part of what. */
  readonly statedBy: string | null
}

const mostTerms = 16

/**
 * Adds a sum. Asking a sum of n parts for each of them takes n squared steps, so a long one is built as a tree of short ones with
 * subtotals that nobody printed: its answers are the same, and its cost is linear.
 */
export function addSum(builder: SystemBuilder, { whole, parts, statedBy }: SumOfParts): void {
  if (parts.length <= mostTerms) {
    const terms = parts.map((part, index) => [`part${index + 1}`, part] as const)
    builder.constraints.push({
      relation: sumRelation(parts.length),
      variables: { whole, ...Object.fromEntries(terms) },
      statedBy,
    })
    return
  }
  const subtotals = groups(parts).map((group) => {
    const { kind = "amount", unit = null } = builder.variables[whole] ?? {}
    const nowhere = { measure: null, area: null, period: null, printed: [] }
    const subtotal = addVariable(builder, { origin: "subtotal", kind, unit, ...nowhere })
    addSum(builder, { whole: subtotal, parts: group, statedBy })
    return subtotal
  })
  addSum(builder, { whole, parts: subtotals, statedBy })
}

function groups(parts: readonly number[]): readonly (readonly number[])[] {
  const count = Math.ceil(parts.length / mostTerms)
  return Array.from({ length: count }, (_, index) => parts.slice(index * mostTerms, (index + 1) * mostTerms))
}
