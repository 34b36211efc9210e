import { expect, test } from "vitest"
import { levelShift, tradingDays } from "../../src/forecast/regressors.ts"

test("trading days count each weekday less Sundays: January 2021 has five Fridays, Saturdays and Sundays", () => {
  expect(tradingDays("2021-01", 1)).toEqual([[-1], [-1], [-1], [-1], [0], [0]])
})

test("February 2021 has every weekday four times", () => {
  expect(tradingDays("2021-02", 1)).toEqual([[0], [0], [0], [0], [0], [0]])
})

test("trading days of quarters are those of their months added up", () => {
  const months = tradingDays("2020-10", 6)
  const quarters = tradingDays("2020-Q4", 2)
  for (const [weekday, column] of quarters.entries()) {
    const monthly = months[weekday] ?? []
    expect(column).toEqual([0, 3].map((at) => monthly.slice(at, at + 3).reduce((sum, value) => sum + value, 0)))
  }
})

test("trading days refuse years, runs of months and lengths that are none", () => {
  expect(() => tradingDays("2021", 3)).toThrowError(expect.objectContaining({ code: "bad-argument" }))
  expect(() => tradingDays("2021-01/2021-02", 3)).toThrowError(expect.objectContaining({ code: "bad-argument" }))
  expect(() => tradingDays("2021-01", 0)).toThrowError(expect.objectContaining({ code: "bad-argument" }))
  expect(() => tradingDays("January", 3)).toThrowError(expect.objectContaining({ code: "bad-period" }))
})

test("a level shift is 0 before its position and 1 from it on, and refuses a position outside", () => {
  expect(levelShift(4, 0)).toEqual([1, 1, 1, 1])
  expect(() => levelShift(4, 4)).toThrowError(expect.objectContaining({ code: "bad-argument" }))
})
