import { describe, expect, test } from "vitest"
import type { ImpliedFigure } from "../../src/check/types.ts"
import { check } from "../../src/findings/check.ts"
import type { Release } from "../../src/release/types.ts"
import { readRows } from "./rows.ts"

interface Row {
  readonly title: string
  readonly release: Omit<Release, "format">
  readonly implied: readonly Omit<ImpliedFigure, "id">[]
  readonly conflicts: readonly string[]
}

/** Small releases and all that they imply. The arithmetic of each fits on an envelope. */
const rows = readRows<Row>("implied.ndjson")

describe("what a release implies, and all of it", () => {
  test.each(rows.map((row) => [row.title, row] as const))("%s", (_, { release, implied, conflicts }) => {
    const result = check({ format: "nfold/release@1", ...release })
    const wanted = implied.map((one) => ({ ...one, low: near(one.low), high: near(one.high) }))
    expect(result.implied.map(({ id: _id, because, ...one }) => ({ ...one, because: [...because].sort() }))).toEqual(
      wanted,
    )
    expect(result.conflicts.map(({ text }) => text)).toEqual(conflicts)
    const ids = [...release.figures, ...(release.claims ?? []), ...result.implied].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9))
