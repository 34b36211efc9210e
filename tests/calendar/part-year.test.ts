import { expect, test } from "vitest"
import { isStartOfYear, restOfYear, yearOf } from "../../src/calendar/part-year.ts"
import { formatPeriod, parsePeriod } from "../../src/calendar/period-text.ts"

const written = (period: ReturnType<typeof yearOf>) => (period === null ? null : formatPeriod(period))

test.each([
  ["2020", "2020", false, null],
  ["2020-01/2020-02", "2020", true, "2020-03/2020-12"],
  ["2020-01", "2020", true, "2020-02/2020-12"],
  ["2020-Q1", "2020", true, "2020-04/2020-12"],
  ["2020-S1", "2020", true, "2020-07/2020-12"],
  ["2020-S2", "2020", false, null],
  ["2020-01/2020-11", "2020", true, "2020-12"],
  ["2020-01-01/2020-12-30", "2020", true, "2020-12-31"],
  ["2020-01-01/2020-03-30", "2020", true, "2020-03-31/2020-12-31"],
  ["2020-01-01/2020-04-15", "2020", true, "2020-04-16/2020-12-31"],
  ["2020-02/2020-03", "2020", false, null],
  ["2020-01-02/2020-01-31", "2020", false, null],
  ["2020-01/2021-02", null, false, null],
  ["2019/2020", null, false, null],
])("%s is in %s; it is its first part: %s; the rest is %s", (text, year, start, rest) => {
  const period = parsePeriod(text)
  expect(written(yearOf(period))).toBe(year)
  expect(isStartOfYear(period)).toBe(start)
  expect(written(restOfYear(period))).toBe(rest)
})
