import { describe, expect, test } from "vitest"
import { parseFigure } from "../../src/figures/parse.ts"
import { carryOver, carryOverRelation } from "../../src/growth/carry-over.ts"
import { annualizedRate, cagr } from "../../src/growth/compound.ts"
import { difference, earlierFromDifference } from "../../src/growth/difference.ts"
import { indexNumber } from "../../src/growth/index-number.ts"
import { multiple } from "../../src/growth/multiple.ts"
import { percentChange } from "../../src/growth/percent-change.ts"
import { remainder } from "../../src/growth/rest.ts"
import { perDay, perMonth, runRate } from "../../src/growth/run-rate.ts"
import { partFromShare, share, wholeFromShare } from "../../src/growth/share.ts"
import { interval } from "../numbers/intervals.ts"

describe("a solved quantity is of the kind of those that are given", () => {
  test("a count of counts, kept to whole numbers", () => {
    expect(wholeFromShare(parseFigure("15"), parseFigure("26.8%"))).toMatchObject({ low: 56, high: 56, text: "56" })
    expect(remainder(parseFigure("25"), 4)).toMatchObject({ low: 21, high: 21, text: "21" })
  })

  test("a count that no whole number can be is no solution", () => {
    expect(() => partFromShare(parseFigure("40"), parseFigure("26.8%"))).toThrow(
      expect.objectContaining({
        code: "no-solution",
        message: "partFromShare: no single part satisfies share = 100 part / whole here",
      }),
    )
  })

  test("a count is not below zero, and a share not outside 0 to 100", () => {
    expect(remainder(parseFigure("about 25"), parseFigure("25"))).toMatchObject({ low: 0, high: 1 })
    expect(earlierFromDifference(parseFigure("10.0%"), parseFigure("about 10 pp"))).toMatchObject({
      low: 0,
      high: 1.05,
    })
    expect(difference(parseFigure("about 25"), parseFigure("25"))).toMatchObject({ low: -1, high: 1 })
  })

  test("an amount where one of them is no whole number, or they are of several kinds", () => {
    expect(remainder(parseFigure("25"), 4.5)).toMatchObject({ low: 20.5, high: 20.5, text: "20.5" })
    expect(remainder(parseFigure("25"), parseFigure("4.5"))).toMatchObject({ low: 20.45, high: 20.55 })
    expect(wholeFromShare(15, parseFigure("26.8%")).text).toBe("56.0 (55.8 to 56.1)")
  })

  test("a difference of percentages is in points, of anything else in its unit", () => {
    expect(difference(parseFigure("12%"), parseFigure("10%")).text).toBe("-2.0 pp (-3.0 pp to -1.0 pp)")
    expect(difference(parseFigure("12%"), parseFigure("12%")).text).toBe("0.0 pp (-1.0 pp to +1.0 pp)")
    expect(difference(parseFigure("+12%"), parseFigure("+10%")).text).toBe("-2.0 pp (-3.0 pp to -1.0 pp)")
    expect(difference(parseFigure("12"), parseFigure("10")).text).toBe("-2")
  })
})

test("texts keep the decimals of their kind", () => {
  expect(share(parseFigure("1"), parseFigure("2")).text).toBe("50.0%")
  expect(percentChange(parseFigure("2"), parseFigure("3")).text).toBe("+50.0%")
  expect(percentChange(parseFigure("2"), parseFigure("1")).text).toBe("-50.0%")
  expect(indexNumber(parseFigure("3"), parseFigure("2")).text).toBe("150")
  expect(indexNumber(parseFigure("1"), parseFigure("3")).text).toBe("33.3")
})

test("what is neither number nor figure is named with what would be", () => {
  expect(() => multiple("25" as unknown as number, 5)).toThrow(
    expect.objectContaining({ message: "multiple: earlier is 25", expected: "a number or a figure" }),
  )
})

test("errors name the function, the term and the value", () => {
  const message = (text: string) => expect.objectContaining({ message: text })
  expect(() => cagr(5, 10, 0)).toThrow(message("cagr: years is 0, it must be a number above zero"))
  expect(() => annualizedRate(5, 10, -1)).toThrow(
    message("annualizedRate: periodsPerYear is -1, it must be a number above zero"),
  )
  expect(() => carryOver(5, 10, 0)).toThrow(message("carryOver: periods is 0, it must be a number above zero"))
  expect(() => cagr(5, -10, 2)).toThrow(message("cagr: later is -10, it must not be below zero"))
  expect(() => multiple(1e-308, 1e308)).toThrow(message(`multiple: the result is beyond ${Number.MAX_VALUE}`))
  expect(() => runRate(Number.NaN, "2021")).toThrow(message("runRate: count is NaN, it must be a finite number"))
  expect(() => perDay(Number.NaN, "2021")).toThrow(message("perDay: count is NaN, it must be a finite number"))
  expect(() => perMonth(Number.NaN, "2021")).toThrow(message("perMonth: count is NaN, it must be a finite number"))
  expect(() => perMonth(5, "2021-01-15")).toThrow(
    expect.objectContaining({
      message: "perMonth: 2021-01-15 starts or ends inside a month",
      expected: "whole months, or a rate by the day",
    }),
  )
  expect(() => runRate(5, "2020/2021")).toThrow(
    expect.objectContaining({
      message: "runRate: 2020/2021 spans several years",
      expected: "a period within one year",
    }),
  )
})

test("run rates take a period as well as its text", () => {
  const year = {
    form: "year",
    first: { year: 2021, month: 1, day: 1 },
    last: { year: 2021, month: 12, day: 31 },
  } as const
  expect(runRate(365, year)).toBe(365)
  expect(perDay(365, year)).toBe(1)
})

test("the carry-over relation of a year's quarters is solved for its level and its total", () => {
  const relation = carryOverRelation(4)
  expect(relation).toMatchObject({
    name: "carry-over",
    formula: "carryOver = 100 (level 4 / total - 1)",
    result: "carryOver",
    base: "total",
  })
  expect(relation.solve("level", { total: interval(400, 400), carryOver: interval(5, 5) })).toEqual(interval(105, 105))
  expect(relation.solve("total", { level: interval(105, 105), carryOver: interval(5, 5) })).toEqual(interval(400, 400))
  expect(relation.solve("total", { level: interval(-105, -105), carryOver: interval(5, 5) })).toBeNull()
})
