import { expect, test } from "vitest"
import { parseFigure } from "../../src/figures/parse.ts"
import { carryOver } from "../../src/growth/carry-over.ts"
import { annualizedRate, cagr } from "../../src/growth/compound.ts"
import { contributionToGrowth } from "../../src/growth/contribution.ts"
import { difference } from "../../src/growth/difference.ts"
import { multiple } from "../../src/growth/multiple.ts"
import { earlierFromPercentChange, percentChange } from "../../src/growth/percent-change.ts"
import { percentagePoints } from "../../src/growth/percentage-points.ts"
import { remainder } from "../../src/growth/rest.ts"
import { restFromShare } from "../../src/growth/rest-of-share.ts"
import { perDay, perMonth, runRate } from "../../src/growth/run-rate.ts"
import { share, wholeFromShare } from "../../src/growth/share.ts"

// Prosecutor General's Office of Belarus, March 2021, on registered cybercrimes.
test("the release on cybercrime in Belarus computes as printed", () => {
  expect(multiple(10_567, 25_575)).toBeCloseTo(2.4203, 4)
  expect(percentChange(1258, 4289)).toBeCloseTo(240.9, 1)
  expect(percentChange(933, 2748)).toBeCloseTo(194.5, 1)
  expect(percentChange(1101, 3124)).toBeCloseTo(183.7, 1)
  expect(percentChange(1133, 3023)).toBeCloseTo(166.8, 1)
  expect(percentagePoints(12, 26.8)).toBeCloseTo(14.8, 10)
  expect(share(8075, 10_567)).toBeCloseTo(76.4, 1)
  expect(share(23_587, 25_575)).toBeCloseTo(92.2, 1)
  expect(remainder(10_567, 8075)).toBe(2492)
  expect(remainder(25_575, 23_587)).toBe(1988)
})

test("26.8% of a total that is 25,575 makes the total 95,252 to 95,607", () => {
  const whole = wholeFromShare(parseFigure("25,575"), parseFigure("26.8%"))
  expect(whole).toMatchObject({ low: 95_252, high: 95_607, ends: "[]", text: "95,429 (95,252 to 95,607)" })
  const rest = restFromShare(parseFigure("25,575"), parseFigure("26.8%"))
  expect(rest).toMatchObject({ low: 95_252 - 25_575, high: 95_607 - 25_575 })
})

test("the remainder of 2020 ran at 79.5 a day, January-February 2021 at 72.7, 8.5% lower, 11.8% by the month", () => {
  const rest = remainder(25_575, 1258)
  expect(rest).toBe(24_317)
  expect(perDay(rest, "2020-03/2020-12")).toBeCloseTo(79.47, 2)
  expect(perDay(4289, "2021-01/2021-02")).toBeCloseTo(72.69, 2)
  expect(percentChange(perDay(rest, "2020-03/2020-12"), perDay(4289, "2021-01/2021-02"))).toBeCloseTo(-8.5, 1)
  expect(percentChange(perMonth(rest, "2020-03/2020-12"), perMonth(4289, "2021-01/2021-02"))).toBeCloseTo(-11.8, 1)
})

test("4289 at +240.9% stood at 1258", () => {
  const earlier = earlierFromPercentChange(parseFigure("4289"), parseFigure("+240.9%"))
  expect(earlier).toMatchObject({ low: 1258, high: 1258, text: "1,258" })
})

test("run rates count days or months, and leap years", () => {
  expect(runRate(100, "2021-01/2021-02")).toBe((100 * 365) / 59)
  expect(runRate(100, "2020-01/2020-02")).toBe((100 * 366) / 60)
  expect(runRate(100, "2021-01/2021-02", { by: "month" })).toBe(600)
  expect(runRate(100, "2021")).toBe(100)
  expect(runRate(parseFigure("1.0 thousand"), "2021-Q1", { by: "month" })).toMatchObject({ low: 3800, high: 4200 })
  expect(perMonth(parseFigure("10"), "2021-01/2021-02")).toMatchObject({ value: 5, low: 5, high: 5, text: "5" })
  expect(() => runRate(100, "2020/2021")).toThrow(expect.objectContaining({ code: "bad-period" }))
  expect(() => runRate(100, "2020-11/2021-02")).toThrow(expect.objectContaining({ code: "bad-period" }))
  expect(() => runRate(100, "2021-01-01/2021-01-15", { by: "month" })).toThrow(
    expect.objectContaining({ code: "bad-period", message: expect.stringContaining("inside a month") }),
  )
  expect(() => perMonth(100, "2021-01-15")).toThrow(expect.objectContaining({ code: "bad-period" }))
  expect(() => perDay(100, "whenever")).toThrow(expect.objectContaining({ code: "bad-period" }))
  expect(() => perDay(Number.NaN, "2021")).toThrow(expect.objectContaining({ code: "bad-argument" }))
})

test("compound rates undo themselves", () => {
  expect(cagr(100, 121, 2)).toBeCloseTo(10, 12)
  expect(cagr(parseFigure("100"), parseFigure("121"), 2)).toMatchObject({
    value: 10,
    low: 10,
    high: 10,
    text: "+10.0%",
  })
  expect(annualizedRate(parseFigure("100"), parseFigure("101"), 4)).toMatchObject({ value: 4.060401, low: 4.060401 })
  // (2 / 1)^(1/2) - 1 = 41.42135623730950488...%
  const root = cagr(parseFigure("1"), parseFigure("2"), 2)
  expect(root.low).toBeLessThanOrEqual(41.42135623730951)
  expect(root.high).toBeGreaterThanOrEqual(41.42135623730951)
  expect((root.high ?? 0) - (root.low ?? 0)).toBeLessThan(1e-12)
})

test("the carry-over of a year that ends above its average", () => {
  // Quarters 100, 102, 104, 106 have the average 103; at 106 throughout, the next year's is 2.9% higher.
  expect(carryOver(106, 412, 4)).toBeCloseTo(100 * (106 / 103 - 1), 10)
  expect(carryOver(parseFigure("106"), parseFigure("412"), 4).text).toBe("+2.9%")
})

test("contributions of the parts add up to the percent change of the whole", () => {
  const theft = contributionToGrowth({ earlier: 8075, later: 23_587 }, 10_567)
  const others = contributionToGrowth({ earlier: 2492, later: 1988 }, 10_567)
  expect(theft + others).toBeCloseTo(percentChange(10_567, 25_575), 10)
})

test("results say value and range in the words of their kind", () => {
  const thousands = parseFigure("25.6 thousand")
  expect(multiple(parseFigure("10,567"), thousands).text).toBe("2.42x (2.41x to 2.43x)")
  expect(percentChange(parseFigure("10,567"), thousands).text).toBe("+142.3% (+141.7% to +142.8%)")
  expect(difference(parseFigure("10,567"), thousands).text).toBe("+15,033 (+14,983 to +15,083)")
  expect(difference(parseFigure("12%"), parseFigure("26.8%")).text).toBe("+14.8 pp (+14.2 pp to +15.4 pp)")
  expect(difference(parseFigure("2.5"), parseFigure("1.5")).text).toBe("-1.0 (-1.1 to -0.9)")
  expect(difference(parseFigure("5"), parseFigure("5")).text).toBe("0")
  expect(share(parseFigure("5"), parseFigure("about 40")).text).toBe("12.5% (11.3% to 13.9%)")
  expect(multiple(parseFigure("10"), parseFigure("more than 20")).text).toBe("2.00x (at least 2.10x)")
  expect(multiple(parseFigure("10.0"), parseFigure("more than 20.0")).text).toBe("2.00x (more than 1.99x)")
  expect(multiple(parseFigure("more than 10.0"), parseFigure("20")).text).toBe("2.00x (0.00x to 2.00x)")
  expect(difference(parseFigure("more than 10"), parseFigure("20")).text).toBe("+10 (at most +9)")
  expect(difference(parseFigure("more than 10.5"), parseFigure("20.5")).text).toBe("+10.0 (less than +10.1)")
  expect(difference(parseFigure("over 10.5"), parseFigure("over 20.5")).text).toBe("+10 (any value is possible)")
})
