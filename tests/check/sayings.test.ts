import { describe, expect, test } from "vitest"
import type { CheckedClaim } from "../../src/check/types.ts"
import { type Case, verdictOf } from "./one-claim.ts"
import { readRows } from "./rows.ts"

/** One claim with its figures, and what is said of it. The arithmetic of each fits in the head. */
const rows = readRows<{ readonly claim: Case; readonly says: Partial<CheckedClaim> }>("sayings.ndjson")

describe("what is said of a claim", () => {
  test.each(rows.map(({ claim, says }) => [claim.kind, says.note, claim, says] as const))(
    "%s: %s",
    (_, __, claim, says) => {
      expect(verdictOf(claim)).toMatchObject(says)
    },
  )
})
