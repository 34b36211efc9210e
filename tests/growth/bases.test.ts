import { describe, expect, test } from "vitest"
import { parseFigure } from "../../src/figures/parse.ts"
import { carryOver } from "../../src/growth/carry-over.ts"
import { annualizedRate, cagr } from "../../src/growth/compound.ts"
import { contributionToGrowth } from "../../src/growth/contribution.ts"
import { difference } from "../../src/growth/difference.ts"
import { baseFromIndex, indexNumber, valueFromIndex } from "../../src/growth/index-number.ts"
import { earlierFromMultiple, laterFromMultiple, multiple } from "../../src/growth/multiple.ts"
import { earlierFromPercentChange, laterFromPercentChange, percentChange } from "../../src/growth/percent-change.ts"
import { laterFromPercentagePoints, percentagePoints } from "../../src/growth/percentage-points.ts"
import { restFromShare } from "../../src/growth/rest-of-share.ts"
import { partFromShare, share, wholeFromShare } from "../../src/growth/share.ts"

const withBase: readonly (readonly [string, (base: number) => unknown])[] = [
  ["multiple", (base) => multiple(base, 5)],
  ["multiple of figures", (base) => multiple(parseFigure(`${base}`), parseFigure("5"))],
  ["laterFromMultiple", (base) => laterFromMultiple(base, 5)],
  ["percentChange", (base) => percentChange(base, 5)],
  ["laterFromPercentChange", (base) => laterFromPercentChange(base, 5)],
  ["share", (base) => share(5, base)],
  ["partFromShare", (base) => partFromShare(base, 5)],
  ["restFromShare", (base) => restFromShare(5, base)],
  ["indexNumber", (base) => indexNumber(5, base)],
  ["valueFromIndex", (base) => valueFromIndex(5, base)],
  ["contributionToGrowth", (base) => contributionToGrowth({ earlier: 1, later: 2 }, base)],
  ["cagr", (base) => cagr(base, 5, 2)],
  ["annualizedRate", (base) => annualizedRate(base, 5, 4)],
  ["carryOver", (base) => carryOver(5, base, 4)],
]

describe.each(withBase)("%s", (name, of) => {
  const says = (base: number) =>
    expect.stringMatching(new RegExp(`^${name.split(" ")[0]}: [a-zA-Z]+ is ${base}, it must be above zero$`))

  test("of a zero base is an error that says so", () => {
    expect(() => of(0)).toThrow(expect.objectContaining({ code: "zero-base", message: says(0) }))
  })

  test("of a negative base is an error that says so", () => {
    expect(() => of(-2)).toThrow(expect.objectContaining({ code: "negative-base", message: says(-2) }))
  })
})

test("the difference of a zero or negative base is known", () => {
  expect(difference(0, 5)).toBe(5)
  expect(difference(-2, 5)).toBe(7)
})

test("growth from below zero, or to it, is that of the formula", () => {
  expect(multiple(5, -10)).toBe(-2)
  expect(percentChange(5, 0)).toBe(-100)
  expect(percentChange(5, -5)).toBe(-200)
})

test("growth from almost 1 case, which is none, has no solution", () => {
  const almostOne = parseFigure("almost 1")
  for (const rate of [() => cagr(almostOne, 5, 2), () => percentChange(almostOne, 5)]) {
    expect(rate).toThrow(expect.objectContaining({ code: "no-solution" }))
  }
})

test("a compound rate to below zero is an error, to zero a fall of 100%", () => {
  expect(() => cagr(5, -5, 2)).toThrow(expect.objectContaining({ code: "negative-base" }))
  expect(() => annualizedRate(5, -5, 3)).toThrow(expect.objectContaining({ code: "negative-base" }))
  expect(cagr(5, 0, 2)).toBe(-100)
  expect(cagr(parseFigure("5"), parseFigure("0"), 2)).toMatchObject({ value: -100, low: -100, high: -100 })
})

test("a compound rate over no time, or over no number of years, is an error", () => {
  for (const years of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => cagr(5, 10, years)).toThrow(expect.objectContaining({ code: "bad-argument" }))
    expect(() => annualizedRate(5, 10, years)).toThrow(expect.objectContaining({ code: "bad-argument" }))
    expect(() => carryOver(5, 10, years)).toThrow(expect.objectContaining({ code: "bad-argument" }))
  }
})

test.each([
  ["any earlier value falls by 100% to nothing", () => earlierFromPercentChange(0, -100)],
  ["no earlier value falls by 100% to something", () => earlierFromPercentChange(5, -100)],
  ["an earlier value would be below zero", () => earlierFromPercentChange(5, -150)],
  ["no multiple of nothing is something", () => earlierFromMultiple(5, 0)],
  ["a whole would be below zero", () => wholeFromShare(5, -10)],
  ["no whole has a share of 0% that is something", () => wholeFromShare(5, 0)],
  ["no base has an index of 0 at something", () => baseFromIndex(5, 0)],
  ["a share is above 100%", () => restFromShare(5, 120)],
  ["a part is nothing", () => restFromShare(0, 20)],
  ["a whole of figures has a part and no share", () => wholeFromShare(parseFigure("5"), parseFigure("0%"))],
])("no solution: %s", (_, of) => {
  expect(of).toThrow(expect.objectContaining({ code: "no-solution", message: expect.stringMatching(/satisfies/) }))
})

test("a figure of a kind that its term cannot be is refused, with the kinds that it can", () => {
  const [fold, people, third] = [parseFigure("2.4x"), parseFigure("25"), parseFigure("33.3%")]
  expect(() => percentagePoints(people, third)).toThrow(
    expect.objectContaining({
      code: "bad-argument",
      message: "percentagePoints: earlier is a count",
      expected: "share or percent-change or amount",
    }),
  )
  expect(() => wholeFromShare(people, fold)).toThrow(expect.objectContaining({ code: "bad-argument" }))
  expect(() => earlierFromMultiple(people, third)).toThrow(expect.objectContaining({ code: "bad-argument" }))
  expect(() => earlierFromPercentChange(people, fold)).toThrow(expect.objectContaining({ code: "bad-argument" }))
  expect(() => laterFromPercentagePoints(third, third)).toThrow(expect.objectContaining({ code: "bad-argument" }))
  expect(earlierFromPercentChange(people, parseFigure("25%")).value).toBe(20)
})

test("what is neither number nor figure is refused, as callers without types may pass it", () => {
  for (const bad of ["25", null, undefined, {}, []]) {
    expect(() => multiple(bad as unknown as number, 5)).toThrow(expect.objectContaining({ code: "bad-argument" }))
    expect(() => cagr(5, bad as unknown as number, 2)).toThrow(expect.objectContaining({ code: "bad-argument" }))
  }
})

test("what floats lose on the way is found exactly, what they cannot hold is an error", () => {
  expect(percentChange(1e308, 1.5e308)).toBe(50)
  expect(share(1e307, 1.5e307)).toBeCloseTo(66.666666666, 8)
  expect(carryOver(1e308, 4e307, 4)).toBe(900)
  expect(() => multiple(1e-308, 1e308)).toThrow(expect.objectContaining({ code: "too-large" }))
  expect(() => annualizedRate(1, 1e300, 4)).toThrow(expect.objectContaining({ code: "too-large" }))
  expect(() => annualizedRate(1, 1e300, 4.5)).toThrow(expect.objectContaining({ code: "too-large" }))
})

test("a base that rounding or a hedge could bring to zero leaves no upper bound", () => {
  expect(multiple(parseFigure("less than 5"), parseFigure("10"))).toMatchObject({ low: 2.5, high: null, ends: "[)" })
  expect(multiple(parseFigure("0.4", { kind: "amount", step: 1 }), parseFigure("10"))).toMatchObject({ high: null })
})
