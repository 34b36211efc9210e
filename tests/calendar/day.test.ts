import { describe, expect, test } from "vitest"
import { dayNumber, daysInMonth, daysInYear, inYear, isLeapYear, nextDay } from "../../src/calendar/day.ts"

test("leap years are every fourth, not the centuries, but every fourth century", () => {
  expect([1900, 2000, 2019, 2020, 2100, 2400].map(isLeapYear)).toEqual([false, true, false, true, false, true])
  expect([2019, 2020].map(daysInYear)).toEqual([365, 366])
})

test("months have the days of the calendar", () => {
  const lengths = (year: number) => Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1))
  expect(lengths(2021)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  expect(daysInMonth(2020, 2)).toBe(29)
})

describe("dayNumber(date)", () => {
  test("counts from 1 January of year 1", () => {
    expect(dayNumber({ year: 1, month: 1, day: 1 })).toBe(0)
    expect(dayNumber({ year: 1, month: 12, day: 31 })).toBe(364)
    expect(dayNumber({ year: 2, month: 1, day: 1 })).toBe(365)
  })

  test("agrees with the engine's calendar on every first of a month, and on the day before it", () => {
    for (let month = 0; month < 12 * 500; month++) {
      const [year, ofYear] = [1800 + Math.floor(month / 12), (month % 12) + 1]
      const days = (Date.UTC(year, ofYear - 1, 1) - Date.UTC(1970, 0, 1)) / 86_400_000
      // 719,162 days from 0001-01-01 to 1970-01-01: R 4.2.2, as.numeric(as.Date("1970-01-01") - as.Date("0001-01-01"))
      expect(dayNumber({ year, month: ofYear, day: 1 })).toBe(days + 719_162)
      expect(dayNumber({ year, month: ofYear, day: daysInMonth(year, ofYear) })).toBe(
        days + 719_161 + daysInMonth(year, ofYear),
      )
    }
  })
})

test("nextDay(date) turns months and years", () => {
  expect(nextDay({ year: 2021, month: 2, day: 27 })).toEqual({ year: 2021, month: 2, day: 28 })
  expect(nextDay({ year: 2021, month: 2, day: 28 })).toEqual({ year: 2021, month: 3, day: 1 })
  expect(nextDay({ year: 2020, month: 2, day: 28 })).toEqual({ year: 2020, month: 2, day: 29 })
  expect(nextDay({ year: 2020, month: 12, day: 31 })).toEqual({ year: 2021, month: 1, day: 1 })
})

test("inYear(date, year) has no 29 February in other years", () => {
  expect(inYear({ year: 2020, month: 2, day: 29 }, 2019)).toEqual({ year: 2019, month: 2, day: 28 })
  expect(inYear({ year: 2020, month: 3, day: 31 }, 2019)).toEqual({ year: 2019, month: 3, day: 31 })
})
