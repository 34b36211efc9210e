import type { Period } from "../../calendar/period.ts"
import type { FigureKind } from "../../figures/figure.ts"
import type { Interval } from "../../numbers/interval.ts"
import type { Release } from "../../release/types.ts"
import type { Names } from "../names.ts"
import type { Bound } from "../propagate.ts"
import type { Reason } from "../reasons.ts"
import type { System } from "../system.ts"

/** What implied figures are derived from. */
export interface ImpliedInput {
  readonly system: System
  readonly bounds: ReadonlyMap<number, Bound>
  readonly names: Names
  readonly release: Release
}

/** An implied figure before it has an id; its reasons are followed back only when it is written. */
export interface Draft {
  readonly quantity: string
  readonly kind: FigureKind
  readonly unit: string | null
  readonly measure: string | null
  readonly area: string | null
  readonly period: Period | null
  readonly interval: Interval
  readonly text: string
  readonly reasons: readonly Reason[]
}
