import { expect, test } from "vitest"
import {
  daysPeriod,
  halfPeriod,
  monthPeriod,
  monthsPeriod,
  quarterPeriod,
  yearPeriod,
  yearsPeriod,
} from "../../src/calendar/period.ts"
import { formatPeriod } from "../../src/calendar/period-text.ts"

test("periods are made from the numbers that name them", () => {
  const made = [
    yearPeriod(2020),
    yearsPeriod(2019, 2020),
    halfPeriod(2020, 2),
    quarterPeriod(2020, 3),
    monthPeriod(2021, 2),
    monthsPeriod(2021, 1, 2021, 2),
    daysPeriod({ year: 2021, month: 1, day: 2 }, { year: 2021, month: 1, day: 3 }),
  ]
  expect(made.map(formatPeriod)).toEqual([
    "2020",
    "2019/2020",
    "2020-S2",
    "2020-Q3",
    "2021-02",
    "2021-01/2021-02",
    "2021-01-02/2021-01-03",
  ])
})

test.each([
  ["a year beyond 9999", () => yearPeriod(10_000)],
  ["a year before 1", () => yearPeriod(0)],
  ["half a year of no whole number", () => yearPeriod(2020.5)],
  ["a thirteenth month", () => monthPeriod(2020, 13)],
  ["a last month that is none", () => monthsPeriod(2020, 1, 2020, 13)],
  ["a third half", () => halfPeriod(2020, 3)],
  ["a fifth quarter", () => quarterPeriod(2020, 5)],
  ["a last day that is none", () => daysPeriod({ year: 2020, month: 1, day: 1 }, { year: 2021, month: 2, day: 29 })],
  ["an end before the start", () => monthsPeriod(2021, 2, 2021, 1)],
])("%s is refused", (_, make) => {
  expect(make).toThrow(expect.objectContaining({ code: "bad-period", expected: expect.stringMatching(/./) }))
})
