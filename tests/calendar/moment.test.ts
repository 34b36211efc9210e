import fc from "fast-check"
import { expect, test } from "vitest"
import { dayNumber } from "../../src/calendar/day.ts"
import { dateOfDayNumber } from "../../src/calendar/day-date.ts"
import { findDateOrder, parseMoment } from "../../src/calendar/moment.ts"
import { momentText } from "../../src/calendar/moment-text.ts"

const forms: readonly [string, string][] = [
  ["2021", "2021"],
  ["2021-Q1", "2021-Q1"],
  ["2021Q4", "2021-Q4"],
  ["Q2 2021", "2021-Q2"],
  ["2021-S2", "2021-S2"],
  ["H1 2021", "2021-S1"],
  ["2021-03", "2021-03"],
  ["2021M03", "2021-03"],
  ["202103", "2021-03"],
  ["03/2021", "2021-03"],
  ["March 2021", "2021-03"],
  ["mar 2021", "2021-03"],
  ["Sept. 2021", "2021-09"],
  ["Mar-21", "2021-03"],
  ["2021 March", "2021-03"],
  ["март 2021", "2021-03"],
  ["2021-W05", "2021-W05"],
  ["2020-W53", "2020-W53"],
  ["2021-03-15", "2021-03-15"],
  ["20210315", "2021-03-15"],
  ["2021/3/5", "2021-03-05"],
  ["15.03.2021", "2021-03-15"],
  ["15 March 2021", "2021-03-15"],
  ["15 марта 2021", "2021-03-15"],
  ["15 марта 2021 г.", "2021-03-15"],
  ["март 2021г.", "2021-03"],
  ["2021 год", "2021"],
  ["II квартал 2021", "2021-Q2"],
  ["4 кв. 2021 г.", "2021-Q4"],
  ["1-й квартал 2021 года", "2021-Q1"],
  ["3rd quarter 2021", "2021-Q3"],
  ["March 15, 2021", "2021-03-15"],
  ["15-Mar-21", "2021-03-15"],
  ["2021-03-15T13:00", "2021-03-15T13:00"],
  ["2021-03-15 13:05:09", "2021-03-15T13:05:09"],
  ["2021-03-15T00:30:00+02:00", "2021-03-14T22:30"],
  ["2021-03-15T24:00Z", "2021-03-16T00:00"],
]

test.each(forms)("%s is read as %s", (text, expected) => {
  const moment = parseMoment(text)
  expect(moment === null ? null : momentText(moment)).toBe(expected)
})

const none = [
  "",
  "foo",
  "2021-13",
  "2021-Q5",
  "2020-W54",
  // 2021 has 52 weeks.
  "2021-W53",
  "2021-03-15 24:01",
  "2021-03-15 25:00",
  "2021-03-15 12:60",
  "2021-03-15T12:00+24:00",
  "30.02.2021",
  "2021-3-",
  "12",
  "13:00",
  "3 foo 2021",
  "9".repeat(500),
]
test.each(none)("%s is no time", (text) => {
  expect(parseMoment(text)).toBeNull()
})

test("a date of two numbers is read only when the order is known", () => {
  expect(parseMoment("03/04/2021")).toBeNull()
  expect(parseMoment("03/04/2021", "day-first")).toEqual(parseMoment("2021-04-03"))
  expect(parseMoment("03/04/2021", "month-first")).toEqual(parseMoment("2021-03-04"))
})

test("a number above 12 in any of the dates tells the order, and so does a number that is always 1", () => {
  expect(findDateOrder(["03/04/2021", "13/04/2021"])).toBe("day-first")
  expect(findDateOrder(["03/04/2021", "04/13/2021"])).toBe("month-first")
  expect(findDateOrder(["01/01/2021", "01/02/2021"])).toBe("day-first")
  expect(findDateOrder(["1/1/2021", "2/1/2021"])).toBe("month-first")
  expect(findDateOrder(["03/04/2021", "05/06/2021"])).toBe("undecided")
})

test("the first week of 2021 began on 4 January, the last of 2020 was the 53rd", () => {
  expect(parseMoment("2021-W01")?.place).toBe(dayNumber({ year: 2021, month: 1, day: 4 }) / 7)
  expect(momentText({ form: "week", place: (parseMoment("2021-W01")?.place ?? 0) - 1 })).toBe("2020-W53")
})

test("a date and its day number are each found from the other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_652_000 }), (number) => {
      expect(dayNumber(dateOfDayNumber(number))).toBe(number)
    }),
  )
})
