import { describe, expect, test } from "vitest"
import { check } from "../../src/findings/check.ts"
import type { Release, ReleaseFigure } from "../../src/release/types.ts"

const MEASURES = [
  { id: "all", label: "crimes" },
  { id: "theft", label: "thefts", partOf: "all" },
  { id: "fraud", label: "frauds", partOf: "all" },
]

function release(figures: readonly ReleaseFigure[], more: Partial<Release> = {}): Release {
  return { format: "nfold/release@1", measures: MEASURES, figures, ...more }
}

const count = (id: string, written: string, measure: string, period = "2020"): ReleaseFigure => ({
  id,
  written,
  kind: "count",
  measure,
  period,
})

const share = (id: string, written: string, measure: string): ReleaseFigure => ({
  id,
  written,
  kind: "share",
  measure,
  of: "all",
  period: "2020",
})

const conflictsOf = (input: Release): readonly (readonly string[])[] =>
  check(input).conflicts.map(({ claims }) => [...claims].sort())

describe("conflicts", () => {
  test("two shares that need different wholes cannot both be right", () => {
    const figures = [
      count("theft", "100", "theft"),
      share("theft-share", "10%", "theft"),
      count("fraud", "500", "fraud"),
      share("fraud-share", "20%", "fraud"),
    ]
    expect(conflictsOf(release(figures))).toEqual([["fraud-share", "theft-share"]])
  })

  test("a part that is more than its whole is named with it", () => {
    expect(conflictsOf(release([count("all", "90", "all"), count("theft", "100", "theft")]))).toEqual([
      ["all", "theft"],
    ])
  })

  test("two values printed for one thing contradict each other in a release file", () => {
    expect(conflictsOf(release([count("a", "25,575", "all"), count("b", "25,561", "all")]))).toEqual([["a", "b"]])
  })

  test("in prose, where what a figure measures is a reading, two values are two things", () => {
    const span = { start: 0, end: 1 }
    const figures = [count("a", "25,575", "all"), count("b", "25,561", "all")].map((figure) => ({ ...figure, span }))
    expect(conflictsOf(release(figures))).toEqual([])
  })

  test("parts of a complete whole add up to it", () => {
    const measures = MEASURES.map((measure) => (measure.id === "all" ? { ...measure, complete: true } : measure))
    const figures = [count("all", "100", "all"), count("theft", "60", "theft"), count("fraud", "30", "fraud")]
    expect(conflictsOf(release(figures, { measures }))).toEqual([["all", "fraud", "theft"]])
    expect(conflictsOf(release(figures))).toEqual([])
  })

  test("claims that hold one by one and not together are named, and the rest is still solved", () => {
    const figures: ReleaseFigure[] = [
      count("all-2020", "200", "all"),
      count("theft-2019", "100", "theft", "2019"),
      { id: "growth", written: "+50%", kind: "percent-change", measure: "theft", period: "2020", basePeriod: "2019" },
      share("share", "60%", "theft"),
      count("fraud", "20", "fraud"),
    ]
    const claims = [
      { id: "rose", kind: "percent-change" as const, figure: "growth", from: "theft-2019" },
      { id: "is", kind: "share" as const, figure: "share", from: "all-2020" },
    ]
    const result = check(release(figures, { claims }))
    expect(result.claims.map(({ verdict }) => verdict)).toEqual(["unverifiable", "unverifiable"])
    expect(result.conflicts.map((conflict) => [...conflict.claims].sort())).toEqual([["is", "rose"]])
    expect(result.implied.find(({ text }) => text.startsWith("Crimes other than frauds"))).toMatchObject({ low: 180 })
  })

  test("leaving any one out resolves the conflict", () => {
    const figures = [
      count("theft", "100", "theft"),
      share("theft-share", "10%", "theft"),
      count("fraud", "500", "fraud"),
      share("fraud-share", "20%", "fraud"),
      count("all", "1000", "all"),
    ]
    const [conflict = []] = conflictsOf(release(figures))
    expect(conflict).toEqual(["fraud-share"])
    for (const id of conflict) {
      expect(conflictsOf(release(figures.filter((figure) => figure.id !== id)))).toEqual([])
    }
  })

  test("an inconsistent claim is not accused a second time as a conflict", () => {
    const figures = [count("all", "1000", "all"), count("theft", "100", "theft"), share("share", "20%", "theft")]
    const claims = [{ id: "c", kind: "share" as const, figure: "share", from: "all", to: "theft" }]
    const result = check(release(figures, { claims }))
    expect(result.claims[0]?.verdict).toBe("inconsistent")
    expect(result.conflicts).toEqual([])
  })
})
