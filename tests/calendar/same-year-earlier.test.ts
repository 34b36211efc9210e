import { expect, test } from "vitest"
import { formatPeriod, parsePeriod } from "../../src/calendar/period-text.ts"
import { sameYearEarlier } from "../../src/calendar/same-year-earlier.ts"

test.each([
  ["2021", "2020"],
  ["2019/2020", "2018/2019"],
  ["2021-01/2021-02", "2020-01/2020-02"],
  ["2020-02", "2019-02"],
  ["2021-Q1", "2020-Q1"],
  ["2021-S2", "2020-S2"],
  ["2020-02-29", "2019-02-28"],
  ["2021-01-01/2021-02-28", "2020-01-01/2020-02-29"],
  ["2021-01-15/2021-02-28", "2020-01-15/2020-02-28"],
  ["2020-11/2021-02", "2019-11/2020-02"],
])("a year before %s is %s", (text, earlier) => {
  expect(formatPeriod(sameYearEarlier(parsePeriod(text)))).toBe(earlier)
})

test("is the same months whole, with the leap day", () => {
  expect(sameYearEarlier(parsePeriod("2021-01/2021-02"))).toEqual(parsePeriod("2020-01/2020-02"))
})

test("does not go before year 1", () => {
  expect(() => sameYearEarlier(parsePeriod("0001-01"))).toThrow(expect.objectContaining({ code: "bad-period" }))
  expect(formatPeriod(sameYearEarlier(parsePeriod("0002")))).toBe("0001")
})
