import { describe, expect, test } from "vitest"
import { check } from "../../src/findings/check.ts"
import { findings } from "../../src/findings/findings.ts"
import type { ReleaseClaim, ReleaseFigure } from "../../src/release/types.ts"

const count = (id: string, written: string, period: string, more: Partial<ReleaseFigure> = {}): ReleaseFigure => ({
  id,
  written,
  kind: "count",
  measure: "cases",
  period,
  ...more,
})

const codesOf = (figures: readonly ReleaseFigure[], claims: readonly ReleaseClaim[] = []): string[] =>
  check({ format: "nfold/release@1", measures: [{ id: "cases", label: "cases" }], figures, claims }).findings.map(
    ({ code }) => code,
  )

describe("findings", () => {
  // 55 (11): measles in four months, as Belarusian releases print it
  test("growth from a small base says little", () => {
    const figures = [count("now", "55", "2024-01/2024-04"), count("before", "11", "2023-01/2023-04")]
    const claims: ReleaseClaim[] = [{ id: "c", kind: "multiple", written: "5 times", from: "before", to: "now" }]
    expect(codesOf(figures, claims)).toEqual(["small-base"])
  })

  test("what does not hold comes first, with what was perhaps meant", () => {
    const figures = [count("now", "55", "2024"), count("before", "11", "2023")]
    const claims: ReleaseClaim[] = [{ id: "c", kind: "percent-change", written: "+500%", from: "before", to: "now" }]
    const result = check({ format: "nfold/release@1", figures, claims })
    expect(result.findings[0]).toEqual({
      code: "claim-does-not-hold",
      text: '"+500%" does not hold: from 11 to 55 is +400.00%, not +500%; it may have been meant as +400%.',
      because: ["c", "before", "now"],
    })
  })

  test("a year that ran above the average day hides nothing", () => {
    const figures = [
      count("2020", "1,200", "2020"),
      count("early-2020", "100", "2020-01"),
      count("early-2021", "300", "2021-01"),
    ]
    const claims: ReleaseClaim[] = [
      { id: "c", kind: "percent-change", written: "+200%", from: "early-2020", to: "early-2021" },
    ]
    expect(codesOf(figures, claims)).not.toContain("below-the-daily-average")
    const lower = figures.map((figure) => (figure.id === "2020" ? { ...figure, written: "9,000" } : figure))
    expect(codesOf(lower, claims)).toContain("below-the-daily-average")
  })

  test("are those of the result, in the same order", () => {
    const result = check({ format: "nfold/release@1", figures: [count("a", "5", "2020")] })
    expect(findings(result)).toEqual(result.findings)
  })
})
