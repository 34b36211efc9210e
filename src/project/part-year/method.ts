import type { PartYearMethodName } from "../types.ts"
import type { PartYearFacts } from "./facts.ts"

/** A standard way to complete a year that is partly over. */
export interface PartYearMethod {
  readonly name: PartYearMethodName
  /** What has to be true for it to be right, in words. */
  readonly assumption: (facts: PartYearFacts) => string
  /** What it implies about the past or the future that a reader may judge, in words. */
  readonly implies: (facts: PartYearFacts) => string
  /** The whole year; null where the method cannot be used on these facts. */
  readonly estimate: (facts: PartYearFacts) => number | null
}
