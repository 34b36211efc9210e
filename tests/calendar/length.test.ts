import { expect, test } from "vitest"
import { daysIn, monthsIn } from "../../src/calendar/length.ts"
import { parsePeriod } from "../../src/calendar/period-text.ts"

test.each([
  ["2020", 366, 12],
  ["2021", 365, 12],
  ["2019/2020", 731, 24],
  ["2020-S1", 182, 6],
  ["2021-Q1", 90, 3],
  ["2020-01/2020-02", 60, 2],
  ["2021-01/2021-02", 59, 2],
  ["2020-03/2020-12", 306, 10],
  ["2020-11/2021-02", 120, 4],
  ["2021-01-01/2021-02-28", 59, 2],
  ["2020-01-01/2020-02-28", 59, null],
  ["2021-01-02/2021-01-31", 30, null],
  ["2021-03-15", 1, null],
])("%s has %d days and %s months", (text, days, months) => {
  expect(daysIn(parsePeriod(text))).toBe(days)
  expect(monthsIn(parsePeriod(text))).toBe(months)
})
