import { expect, test } from "vitest"
import { diffReleases } from "../../src/findings/diff.ts"
import type { Release } from "../../src/release/types.ts"
import { diffLines } from "../../src/reports/diff-text.ts"
import { labelsOf } from "../../src/reports/labels.ts"

const view = { width: 80, depth: 0, glyphs: "ascii", describe: false } as const

function growthLinesOf(before: Release, after: Release): readonly string[] {
  const sides = { names: ["old", "new"], releases: [before, after], labels: labelsOf(after) } as const
  return diffLines(diffReleases(before, after), sides, view).filter((line) => line.includes("->"))
}

function thefts(base: { written: string; kind: "count" | "share" }, later: string): Release {
  return {
    format: "nfold/release@1",
    measures: [{ id: "thefts", label: "thefts" }],
    figures: [
      { id: "base", ...base, measure: "thefts", period: "2019" },
      { id: "later", written: later, kind: "count", measure: "thefts", period: "2020" },
    ],
  }
}

test("growth between two revised years is given before and after", () => {
  const [before, after] = [
    thefts({ written: "100", kind: "count" }, "150"),
    thefts({ written: "120", kind: "count" }, "180"),
  ]
  expect(growthLinesOf(before, after)).toEqual([" - thefts, 2020 on 2019: +50.0% -> +50.0%"])
})

test("a revised share is no base of growth", () => {
  const [before, after] = [
    thefts({ written: "10%", kind: "share" }, "150"),
    thefts({ written: "12%", kind: "share" }, "180"),
  ]
  expect(growthLinesOf(before, after)).toEqual([])
})
