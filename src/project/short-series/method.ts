import type { ShortSeriesMethodName } from "../types.ts"
import type { ShortSeriesFacts } from "./facts.ts"

/** A standard way to go on from a few yearly values. */
export interface ShortSeriesMethod {
  readonly name: ShortSeriesMethodName
  /** What has to be true for it to be right, in words. */
  readonly assumption: (facts: ShortSeriesFacts, year: number) => string
  /** The value of a later year; null where the method cannot be used on these facts. */
  readonly estimate: (facts: ShortSeriesFacts, year: number) => number | null
}
