import { expect, test } from "vitest"
import { comparePeriods, containsPeriod, isSamePeriod } from "../../src/calendar/order.ts"
import { formatPeriod, parsePeriod } from "../../src/calendar/period-text.ts"

test.each([
  ["2020-Q1", "2020-01/2020-03", true],
  ["2020-Q1", "2020-01/2020-02", false],
  ["2020-Q1", "2020-02/2020-03", false],
  ["2020", "2020-01-01/2020-12-31", true],
])("%s and %s are the same: %s", (a, b, same) => {
  expect(isSamePeriod(parsePeriod(a), parsePeriod(b))).toBe(same)
  expect(isSamePeriod(parsePeriod(b), parsePeriod(a))).toBe(same)
})

test.each([
  ["2020", "2020-01/2020-02", true],
  ["2020", "2020-12-31", true],
  ["2020", "2020", true],
  ["2020", "2020-12/2021-01", false],
  ["2020", "2019-12/2020-01", false],
  ["2020-01/2020-02", "2020", false],
])("%s contains %s: %s", (outer, inner, holds) => {
  expect(containsPeriod(parsePeriod(outer), parsePeriod(inner))).toBe(holds)
})

test("periods sort by start, then by end", () => {
  const texts = ["2021", "2020", "2020-01/2020-02", "2020-01", "2019-12"]
  expect(texts.map(parsePeriod).sort(comparePeriods).map(formatPeriod)).toEqual([
    "2019-12",
    "2020-01",
    "2020-01/2020-02",
    "2020",
    "2021",
  ])
})
