import type { GroupScatter } from "../../project/group.ts"
import type { PartYearFacts } from "../../project/part-year/facts.ts"
import type { YearProjection } from "../../project/types.ts"

/** A projection with what its findings rest on. */
export interface ProjectionContext {
  readonly projection: YearProjection
  /** Of a part-year projection: what its methods work with. */
  readonly facts: PartYearFacts | null
  /** What is projected for the rest of the whole that the measure is part of; null when nothing is known of it. */
  readonly others: number | null
  /** How much the growth of areas differs; null where too few are known. */
  readonly scatter: GroupScatter | null
}

/** A sentence worth printing that follows from a projection. */
export interface ProjectionFinding {
  readonly code: string
  readonly text: string
}
