import { describe, expect, test } from "vitest"
import { check } from "../../src/findings/check.ts"
import type { ReleaseFigure } from "../../src/release/types.ts"
import { type Case, verdictOf } from "./one-claim.ts"

const slip = (one: Case): readonly (string | null)[] => {
  const { verdict, explanation, correction } = verdictOf(one)
  expect(verdict).toBe("inconsistent")
  return [explanation, correction]
}

describe("one slip of the pen in the claim", () => {
  test("is a digit, or two neighbours exchanged", () => {
    // 2,324 / 1,000 is +132.4%
    const claim = { kind: "percent-change", from: "1000", to: "2324" } as const
    expect(slip({ ...claim, figure: "+133.4%" })).toEqual(["digit", "+132.4%"])
    expect(slip({ ...claim, figure: "+932.4%" })).toEqual(["digit", "+132.4%"])
    expect(slip({ ...claim, figure: "+312.4%" })).toEqual(["digit", "+132.4%"])
    expect(slip({ ...claim, figure: "+123.4%" })).toEqual(["digit", "+132.4%"])
  })

  test("is not two digits, neighbours that are other ones, or a digit more", () => {
    const claim = { kind: "percent-change", from: "1000", to: "2324" } as const
    expect(slip({ ...claim, figure: "+142.6%" })).toEqual([null, null])
    expect(slip({ ...claim, figure: "+124.4%" })).toEqual([null, null])
    expect(slip({ ...claim, figure: "+13.2%" })).toEqual([null, null])
    expect(slip({ ...claim, figure: "+1132.4%" })).toEqual([null, null])
  })

  test("is not told of fewer than three digits, of which too many are one slip away", () => {
    expect(slip({ kind: "percent-change", figure: "+15%", from: "100", to: "125" })).toEqual([null, null])
    expect(slip({ kind: "multiple", figure: "8.5x", from: "100", to: "250" })).toEqual([null, null])
    expect(slip({ kind: "percent-change", figure: "+115%", from: "100", to: "225" })).toEqual(["digit", "+125%"])
  })
})

describe("one slip of the pen in a count behind the claim", () => {
  test("is a digit, or two neighbours exchanged, in either count", () => {
    // 1,000 of 4,000 is 25.0%, 1,090 is 27.3%
    expect(slip({ kind: "share", figure: "25.0%", from: "4000", to: "1,090" })).toEqual([
      "digit",
      "1,000 in place of 1,090",
    ])
    // 4,289 on 1,258 is +240.94%
    expect(slip({ kind: "percent-change", figure: "+240.94%", from: "2,158", to: "4,289" })).toEqual([
      "digit",
      "1,258 in place of 2,158",
    ])
  })

  test("is not told where more than one would do", () => {
    // 1,000, 1,010 and 1,020 are all 25% of 4,000
    expect(slip({ kind: "share", figure: "25%", from: "4000", to: "1,050" })).toEqual([null, null])
  })

  test("is not told of counts of fewer than four digits, of amounts, or of a count that would begin with nothing", () => {
    expect(slip({ kind: "share", figure: "25.0%", from: "400", to: "109" })).toEqual([null, null])
    expect(slip({ kind: "share", figure: "25.00%", from: "4000.0", to: "1090.0" })).toEqual([null, null])
    // 0,090 of 4,000 would be 2.25%
    expect(slip({ kind: "share", figure: "2.25%", from: "4000", to: "1,090" })).toEqual([null, null])
  })
})

describe("the share of another whole", () => {
  const figure = (id: string, written: string, more: object = {}): ReleaseFigure => ({
    ...{ id, written, kind: "count", period: "2020" },
    ...more,
  })
  const explained = (...others: readonly ReleaseFigure[]): readonly (string | null)[] => {
    const figures = [
      figure("part", "2,748"),
      figure("whole", "25,575"),
      { id: "share", written: "30.2%", kind: "share" as const },
      ...others,
    ]
    const claims = [{ id: "c", kind: "share" as const, figure: "share", from: "whole", to: "part" }]
    const [checked] = check({ format: "nfold/release@1", figures, claims }).claims
    return [checked?.explanation ?? null, checked?.correction ?? null]
  }

  test("is named by what that prints where it has no measure", () => {
    expect(explained(figure("other", "9,100"))).toEqual(["wrong-whole", "30.2% of 9,100"])
    expect(explained(figure("other", "9,100.0", { kind: "amount" }))).toEqual(["wrong-whole", "30.2% of 9,100.0"])
  })

  test("is one of the same period, and the only one that fits", () => {
    expect(explained(figure("other", "9,100", { period: "2019" }))).toEqual([null, null])
    expect(explained(figure("other", "9,100", { period: null }))).toEqual([null, null])
    expect(explained(figure("other", "9,100"), figure("another", "9,101"))).toEqual([null, null])
    expect(explained(figure("other", "9,100"), figure("another", "12,000"))).toEqual(["wrong-whole", "30.2% of 9,100"])
    expect(explained({ id: "other", written: "91%", kind: "share", period: "2020" })).toEqual([null, null])
  })
})
