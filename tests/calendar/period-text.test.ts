import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dayNumber } from "../../src/calendar/day.ts"
import { formatPeriod, parsePeriod } from "../../src/calendar/period-text.ts"

const texts = [
  "2020",
  "2019/2020",
  "2020-S1",
  "2020-S2",
  "2020-Q1",
  "2020-Q4",
  "2021-01",
  "2021-12",
  "2021-01/2021-02",
  "2020-11/2021-02",
  "2021-03-15",
  "2020-02-29",
  "2021-01-01/2021-02-28",
  "0001",
  "9999-12-31",
]

describe("parsePeriod(text)", () => {
  test.each(texts)("%s is written back as it was", (text) => {
    expect(formatPeriod(parsePeriod(text))).toBe(text)
  })

  test.each([
    ["2020", "year", [2020, 1, 1], [2020, 12, 31]],
    ["2019/2020", "years", [2019, 1, 1], [2020, 12, 31]],
    ["2020-S1", "half", [2020, 1, 1], [2020, 6, 30]],
    ["2020-S2", "half", [2020, 7, 1], [2020, 12, 31]],
    ["2020-Q1", "quarter", [2020, 1, 1], [2020, 3, 31]],
    ["2020-Q4", "quarter", [2020, 10, 1], [2020, 12, 31]],
    ["2020-02", "month", [2020, 2, 1], [2020, 2, 29]],
    ["2021-01/2021-02", "months", [2021, 1, 1], [2021, 2, 28]],
    ["2021-03-15", "day", [2021, 3, 15], [2021, 3, 15]],
    ["2021-03-15/2021-04-02", "days", [2021, 3, 15], [2021, 4, 2]],
    ["2021-01/2021-01", "month", [2021, 1, 1], [2021, 1, 31]],
    ["2021/2021", "year", [2021, 1, 1], [2021, 12, 31]],
    ["2021-03-15/2021-03-15", "day", [2021, 3, 15], [2021, 3, 15]],
  ])("%s is the %s from %o to %o", (text, form, first, last) => {
    const date = ([year, month, day]: readonly number[]) => ({ year, month, day })
    expect(parsePeriod(text)).toEqual({ form, first: date(first), last: date(last) })
  })

  test.each(["2021-02/2021-01", "2021/2020", "2021-03-16/2021-03-15"])("%s ends before it starts", (text) => {
    expect(() => parsePeriod(text)).toThrow(
      expect.objectContaining({ code: "bad-period", message: expect.stringContaining("ends before it starts") }),
    )
  })

  test.each([
    "",
    "20",
    "20201",
    "2020-1",
    "2020-13",
    "2020-00",
    "2020-00/2020-02",
    "2020-Q0",
    "2020-Q5",
    "2020-S0",
    "2020-S3",
    "2020-q1",
    "2021-02-29",
    "2021-04-31",
    "2021-01-00",
    "0000",
    "2020/",
    "/2020",
    "2020//2021",
    "2020/2021/2022",
    "2020/2021-01",
    "2020-Q1/2020-Q2",
    "2020-S1/2020-S2",
    " 2020",
    "2020\n",
    "٢٠٢٠",
    "January 2021",
    "2021-01-01/2021-02-288",
    "9".repeat(1_000_000),
  ])("refuses %s", (text) => {
    expect(() => parsePeriod(text)).toThrow(
      expect.objectContaining({ code: "bad-period", expected: expect.stringMatching(/./) }),
    )
  })

  test.each([5, null, undefined, {}])("refuses %s, which is no text", (value) => {
    expect(() => parsePeriod(value as unknown as string)).toThrow(expect.objectContaining({ code: "bad-period" }))
  })

  test("throws nothing but bad-period, whatever the text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9QS/-]{0,22}$/), (text) => {
        try {
          const { first, last } = parsePeriod(text)
          expect(dayNumber(first)).toBeLessThanOrEqual(dayNumber(last))
        } catch (error) {
          expect(error).toMatchObject({ code: "bad-period" })
        }
      }),
      { numRuns: 2000 },
    )
  })
})
