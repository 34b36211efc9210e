import type { Checked } from "../check/types.ts"

/** A sentence worth printing, derived from what was checked or projected. */
export interface Finding {
  readonly code: string
  readonly text: string
  /** Ids of the figures and claims it rests on. */
  readonly because: readonly string[]
}

/** What `check(release)` returns and `nfold check --json` prints. */
export interface CheckResult extends Checked {
  readonly findings: readonly Finding[]
}
