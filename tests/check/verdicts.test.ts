import { describe, expect, test } from "vitest"
import { check } from "../../src/findings/check.ts"
import type { ReleaseClaim, ReleaseFigure } from "../../src/release/types.ts"
import { type Case, verdictOf } from "./one-claim.ts"

describe("multiples", () => {
  test("2.4203 is consistent with 2.4", () => {
    expect(verdictOf({ kind: "multiple", figure: "2.4x", from: "10,567", to: "25,575" })).toMatchObject({
      verdict: "consistent",
      strict: true,
      published: 2.4,
      reading: "times-as-many",
    })
  })

  test("times more is tried as times on top too, and the reading that holds is named", () => {
    const claim = { kind: "multiple", from: "10", to: "34" } as const
    expect(verdictOf({ ...claim, figure: "2.4 times", written: "2.4 times more" })).toMatchObject({
      verdict: "consistent",
      reading: "times-more",
      computed: 2.4,
    })
    expect(verdictOf({ ...claim, figure: "2.4 times", written: "2.4 times as many" }).verdict).toBe("inconsistent")
  })

  test("a fall by 1.5 times divides", () => {
    expect(
      verdictOf({ kind: "multiple", figure: "1.5 times", written: "decreased by 1.5 times", from: "300", to: "200" }),
    ).toMatchObject({ verdict: "consistent", reading: "divided-by", computed: 1.5 })
  })

  test("without a figure the words of the claim are read", () => {
    expect(verdictOf({ kind: "multiple", written: "2.5-fold", from: "10", to: "25" })).toMatchObject({
      verdict: "consistent",
      published: 2.5,
    })
  })

  test("from zero there is no multiple, which is no fault of the claim", () => {
    expect(verdictOf({ kind: "multiple", figure: "5x", from: "0", to: "5" })).toMatchObject({
      verdict: "unverifiable",
      computed: null,
      note: expect.stringMatching(/not above zero/),
    })
  })
})

describe("rounding decides on exact decimals", () => {
  const tie = { kind: "multiple", figure: "2.5x", from: "20", to: "49" } as const

  test("2.45 is 2.5 half-up, 2.4 half to even, and the note says so", () => {
    const note = expect.stringMatching(/2\.45 times is a tie: 2\.5 times by half-up, 2\.4 times by half-even/)
    expect(verdictOf({ ...tie, rounding: "half-up" })).toMatchObject({ verdict: "consistent", strict: true, note })
    expect(verdictOf({ ...tie, rounding: "nearest" })).toMatchObject({ verdict: "consistent", strict: true, note })
    expect(verdictOf({ ...tie, rounding: "half-even" })).toMatchObject({ verdict: "inconsistent", strict: null, note })
  })

  test("a tie of a fall is cut off toward zero too", () => {
    expect(verdictOf({ kind: "percent-change", figure: "-4%", from: "200", to: "193" }).note).toMatch(
      /-3\.5% is a tie: -4% by half-up and half-even, -3% by truncation/,
    )
  })

  test("a claim that holds only inside the rounding of its inputs is consistent and not strict", () => {
    // 26.5 / 11.5 is 2.3, 27 / 11 rounded 2.5
    const claim = { kind: "multiple", figure: "2.3x", from: "11.5", to: "27.2" } as const
    expect(verdictOf({ ...claim, to: "27.0" })).toMatchObject({ verdict: "consistent", strict: true })
    expect(verdictOf({ ...claim, to: "27.1" })).toMatchObject({ verdict: "consistent", strict: false })
  })

  test("truncated digits are no rounding, unless the publisher truncates", () => {
    const claim = { kind: "percent-change", figure: "+16.6%", from: "1,000", to: "1,166.7" } as const
    expect(verdictOf({ ...claim, from: "1,000.0" })).toMatchObject({
      verdict: "inconsistent",
      explanation: "truncated",
      correction: "+16.7%",
    })
    expect(verdictOf({ ...claim, from: "1,000.0", rounding: "truncate" }).verdict).toBe("consistent")
    expect(verdictOf({ ...claim, from: "1,000.0", rounding: "unknown" }).verdict).toBe("consistent")
  })
})

describe("shares", () => {
  test("counts must be whole: 26.8% of 40 is impossible", () => {
    expect(verdictOf({ kind: "share", figure: "26.8%", from: "40" })).toMatchObject({
      verdict: "inconsistent",
      note: "26.8% of 40 is no whole number: 10 would be 25%, 11 27.5%",
      explanation: null,
    })
    expect(verdictOf({ kind: "share", figure: "27.5%", from: "40" }).verdict).toBe("unverifiable")
  })

  test("without its whole a share is unverifiable", () => {
    expect(verdictOf({ kind: "share", figure: "26.8%", to: "11" })).toMatchObject({
      verdict: "unverifiable",
      note: "the whole is not printed",
    })
  })
})

describe("differences, sums and contributions", () => {
  test("a difference is printed without a sign; the claim has the one that the words give", () => {
    expect(
      verdictOf({ kind: "difference", figure: "9,000", written: "fell by 9,000", from: "50,000", to: "41,000" }),
    ).toMatchObject({ verdict: "consistent", published: -9000, computed: -9000 })
    expect(
      verdictOf({ kind: "difference", figure: "9,000", written: "rose by 9,000", from: "50,123", to: "41,123" })
        .verdict,
    ).toBe("inconsistent")
  })

  test("parts that do not add up to the total are told so", () => {
    expect(verdictOf({ kind: "sum", to: "100", order: ["60", "39"] })).toMatchObject({
      verdict: "inconsistent",
      computed: 99,
    })
    expect(verdictOf({ kind: "sum", figure: "7.0", order: ["3.2", "2.1", "1.7"] })).toMatchObject({
      verdict: "consistent",
      strict: true,
    })
  })

  test("points are the difference of two shares", () => {
    expect(verdictOf({ kind: "points-change", figure: "14.8 pp", from: "12%", to: "26.8%" })).toMatchObject({
      verdict: "consistent",
      reading: "points",
    })
  })

  test("a contribution is of the whole before", () => {
    expect(
      verdictOf({ kind: "contribution", figure: "146.8 pp", from: "8,075", to: "23,587", order: ["10,567"] }).verdict,
    ).toBe("consistent")
  })

  test("figures of different kinds are not compared", () => {
    expect(verdictOf({ kind: "percent-change", figure: "+10%", from: "100", to: "12%" }).verdict).toBe("unverifiable")
  })
})

describe("directions and rankings", () => {
  test("a rise that was a fall is inconsistent", () => {
    expect(verdictOf({ kind: "direction", written: "increased", from: "12%", to: "11.2%" }).verdict).toBe(
      "inconsistent",
    )
    expect(verdictOf({ kind: "direction", written: "fell", from: "12%", to: "11.2%" }).verdict).toBe("consistent")
    expect(verdictOf({ kind: "direction", written: "выросла", from: "11", to: "12" }).verdict).toBe("consistent")
  })

  test("the same period is no way to go, and what stayed the same is level", () => {
    const fall = { figure: "5%", figureKind: "percent-change", from: "200", to: "190" } as const
    const written = "on the same period of 2019 it fell by 5%"
    expect(verdictOf({ ...fall, kind: "percent-change", written }).verdict).toBe("consistent")
    const level = { kind: "direction", from: "190", to: "200" } as const
    expect(verdictOf({ ...level, written: "stayed the same" })).toMatchObject({ verdict: "consistent", strict: false })
  })

  test("figures that print alike may have moved either way", () => {
    expect(verdictOf({ kind: "direction", written: "rose", from: "3.6%", to: "3.6%" })).toMatchObject({
      verdict: "consistent",
      strict: false,
    })
    expect(verdictOf({ kind: "direction", written: "rose", from: "36", to: "36" }).verdict).toBe("inconsistent")
  })

  test("a ranking runs from the highest, or from the lowest where the words say so", () => {
    expect(verdictOf({ kind: "ranking", order: ["30", "20", "10"] }).verdict).toBe("consistent")
    expect(verdictOf({ kind: "ranking", order: ["30", "10", "20"] })).toMatchObject({
      verdict: "inconsistent",
      note: "20 is higher than 10",
    })
    expect(verdictOf({ kind: "ranking", written: "the lowest", order: ["10", "20", "30"] }).verdict).toBe("consistent")
  })
})

describe("explanations are offered only when exactly that makes the claim hold", () => {
  test.each<[string, Case, string | null, string | null]>([
    [
      "points printed as percent",
      { kind: "percent-change", figure: "+9.6%", from: "65.5%", to: "75.1%" },
      "points-for-percent",
      "9.6 percentage points",
    ],
    [
      "percent printed as points",
      { kind: "points-change", figure: "14.7 pp", from: "65.5%", to: "75.1%" },
      "points-for-percent",
      "+14.7%",
    ],
    [
      "the change divided by the later value",
      { kind: "percent-change", figure: "+58.7%", from: "10,567", to: "25,575" },
      "new-base",
      "+142.0%",
    ],
    [
      "percent of for percent more",
      { kind: "percent-change", figure: "+242.0%", from: "10,567", to: "25,575" },
      "times-more-off-by-one",
      "+142.0%",
    ],
    [
      "times on top for times as many",
      { kind: "multiple", figure: "1.42x", from: "10,567", to: "25,575" },
      "times-more-off-by-one",
      "2.42 times",
    ],
    [
      "periods exchanged",
      { kind: "multiple", figure: "0.413x", from: "10,567", to: "25,575" },
      "swapped-periods",
      "2.420 times",
    ],
    [
      "a digit in the claim",
      { kind: "percent-change", figure: "+240.9%", from: "1,258", to: "4,279" },
      "digit",
      "+240.1%",
    ],
    [
      "a digit in a count",
      { kind: "percent-change", figure: "+240.94%", from: "1,258", to: "4,829" },
      "digit",
      "4,289 in place of 4,829",
    ],
    ["nothing that fits", { kind: "percent-change", figure: "+77%", from: "10,567", to: "25,575" }, null, null],
  ])("%s", (_, claim, explanation, correction) => {
    expect(verdictOf(claim)).toMatchObject({ verdict: "inconsistent", explanation, correction })
  })

  test.each([
    ["2020", "30.2% of crimes in Grodno region in 2020"],
    ["2020-01/2020-12", "30.2% of crimes in Grodno region in January-December 2020"],
  ])("a share of another whole of the same period, written %s", (period, correction) => {
    const figures: ReleaseFigure[] = [
      { id: "part", written: "2,748", kind: "count", measure: "cyber", area: "grodno", period: "2020" },
      { id: "whole", written: "25,575", kind: "count", measure: "cyber", period: "2020" },
      { id: "region", written: "9,100", kind: "count", measure: "all", area: "grodno", period },
      { id: "share", written: "30.2%", kind: "share" },
    ]
    const claims: ReleaseClaim[] = [{ id: "c", kind: "share", figure: "share", from: "whole", to: "part" }]
    const areas = [
      { id: "grodno", label: "Grodno region" },
      { id: "by", label: "Belarus" },
    ]
    const measures = [
      { id: "cyber", label: "cybercrimes" },
      { id: "all", label: "crimes" },
    ]
    const [checked] = check({ format: "nfold/release@1", figures, claims, areas, measures }).claims
    expect(checked).toMatchObject({
      verdict: "inconsistent",
      explanation: "wrong-whole",
      correction,
    })
  })
})

test("a claim of ten thousand characters is read like any other", () => {
  const written = `2.4 ${"times ".repeat(1600)}`
  expect(verdictOf({ kind: "multiple", figure: "2.4 times", written, from: "10,567", to: "25,575" }).reading).toBe(
    "times-as-many",
  )
})
