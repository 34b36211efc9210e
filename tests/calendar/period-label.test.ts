import { expect, test } from "vitest"
import { lengthsDiffer, periodLabel } from "../../src/calendar/period-label.ts"
import { parsePeriod } from "../../src/calendar/period-text.ts"

test.each([
  ["2020", "2020", "2020 год"],
  ["2019/2020", "2019-2020", "2019-2020 годы"],
  ["2020-S1", "first half of 2020", "первое полугодие 2020 года"],
  ["2020-S2", "second half of 2020", "второе полугодие 2020 года"],
  ["2020-Q1", "first quarter of 2020", "первый квартал 2020 года"],
  ["2020-Q2", "second quarter of 2020", "второй квартал 2020 года"],
  ["2020-Q3", "third quarter of 2020", "третий квартал 2020 года"],
  ["2020-Q4", "fourth quarter of 2020", "четвёртый квартал 2020 года"],
  ["2021-05", "May 2021", "май 2021 года"],
  ["2021-01/2021-02", "January-February 2021", "январь-февраль 2021 года"],
  ["2020-11/2021-02", "November 2020 to February 2021", "ноябрь 2020 года - февраль 2021 года"],
  ["2021-03-15", "15 March 2021", "15 марта 2021 года"],
  ["2021-01-01/2021-08-28", "1 January 2021 to 28 August 2021", "1 января 2021 года - 28 августа 2021 года"],
])("%s is %s, %s", (text, english, russian) => {
  expect(periodLabel(parsePeriod(text))).toBe(english)
  expect(periodLabel(parsePeriod(text), "ru")).toBe(russian)
})

test("every month has its name", () => {
  const labels = (language: "en" | "ru", form: (month: string) => string) =>
    Array.from({ length: 12 }, (_, index) =>
      periodLabel(parsePeriod(form(String(index + 1).padStart(2, "0"))), language),
    )
  expect(labels("en", (month) => `2021-${month}`).map((label) => label.split(" ")[0])).toEqual(
    "January February March April May June July August September October November December".split(" "),
  )
  expect(labels("ru", (month) => `2021-${month}`).map((label) => label.split(" ")[0])).toEqual(
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
  )
  expect(labels("ru", (month) => `2021-${month}-01`).map((label) => label.split(" ")[1])).toEqual(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  )
})

test.each([
  ["2020-01/2020-02", "2021-01/2021-02", "60 days against 59", "60 дней против 59"],
  ["2021-01/2021-02", "2020-01/2020-02", "59 days against 60", "59 дней против 60"],
  ["2021-01", "2021-02", "31 days against 28", "31 день против 28"],
  ["2021-01-01", "2021-01", "1 day against 31", "1 день против 31"],
  ["2021-01-01/2021-01-22", "2021-01", "22 days against 31", "22 дня против 31"],
  ["2021-01-01/2021-01-12", "2021-01", "12 days against 31", "12 дней против 31"],
  ["2021-01-01/2021-01-05", "2021-01", "5 days against 31", "5 дней против 31"],
  ["2021-01-01/2021-04-21", "2021-01", "111 days against 31", "111 дней против 31"],
  ["2021-01", "2020-01", null, null],
])("%s and %s: %s", (a, b, english, russian) => {
  expect(lengthsDiffer(parsePeriod(a), parsePeriod(b))).toBe(english)
  expect(lengthsDiffer(parsePeriod(a), parsePeriod(b), "ru")).toBe(russian)
})

test("a language in which periods are not named is refused", () => {
  expect(() => periodLabel(parsePeriod("2020"), "de" as "en")).toThrow(
    expect.objectContaining({ code: "bad-argument" }),
  )
})
