import { expect, test } from "vitest"
import { type Moment, parseMoment } from "../../src/calendar/moment.ts"
import { frequencyOf, indexOn, inferTimeline, timeAt } from "../../src/series/timeline.ts"

const cases: readonly [string, readonly string[], string, readonly number[], string][] = [
  ["years", ["2019", "2020", "2021"], "yearly", [1], "2022"],
  ["every five years", ["2000", "2005", "2010"], "every 5 years", [1], "2015"],
  ["quarters", ["2020-Q3", "2020-Q4"], "quarterly", [4], "2021-Q1"],
  ["months", ["2020-11", "2020-12"], "monthly", [12], "2021-01"],
  ["first days of months", ["2020-11-01", "2020-12-01"], "monthly", [12], "2021-01"],
  ["last days of months", ["2020-01-31", "2020-02-29", "2020-03-31"], "monthly", [12], "2020-04"],
  ["months by the quarter", ["2020-03", "2020-06", "2020-09"], "quarterly", [4], "2020-12"],
  ["days", ["2020-02-28", "2020-02-29", "2020-03-01"], "daily", [7], "2020-03-02"],
  ["Mondays", ["2021-03-01", "2021-03-08", "2021-03-15"], "weekly", [52], "2021-03-22"],
  ["days at midnight", ["2021-03-01T00:00", "2021-03-02T00:00"], "daily", [7], "2021-03-03"],
  ["hours", ["2021-03-01T22:00", "2021-03-01T23:00"], "hourly", [24], "2021-03-02T00:00"],
  ["quarters of an hour", ["2021-03-01T22:00", "2021-03-01T22:15"], "every 15 minutes", [96], "2021-03-01T22:30"],
]

test.each(cases)("%s: their name, season and next time", (_, texts, name, periods, next) => {
  const moments = momentsOf(texts)
  const timeline = inferTimeline(moments)
  expect(frequencyOf(timeline, moments.length)).toEqual({ name, periods })
  expect(moments.map((moment) => indexOn(timeline, moment))).toEqual(moments.map((_, index) => index))
  expect(timeAt(timeline, moments.length)).toBe(next)
})

test("days without a weekend are business days, and a weekend has no place among them", () => {
  const week = ["2021-03-01", "2021-03-02", "2021-03-03", "2021-03-04", "2021-03-05", "2021-03-08"]
  const timeline = inferTimeline(momentsOf(week))
  expect(frequencyOf(timeline, 6)).toEqual({ name: "business days", periods: [5] })
  expect(timeAt(timeline, 5)).toBe("2021-03-08")
  expect(indexOn(timeline, momentsOf(["2021-03-06"])[0]!)).toBeNull()
})

test("hours of more than two weeks have a daily and a weekly season", () => {
  const timeline = inferTimeline(momentsOf(["2021-03-01T00:00", "2021-03-01T01:00"]))
  expect(frequencyOf(timeline, 400).periods).toEqual([24, 168])
})

test("a time between two places of a timeline has no index", () => {
  expect(
    indexOn(inferTimeline(momentsOf(["2021-03-01T00:00", "2021-03-01T01:00"])), parsed("2021-03-01T00:30")),
  ).toBeNull()
})

function momentsOf(texts: readonly string[]): Moment[] {
  return texts.map(parsed)
}

function parsed(text: string): Moment {
  const moment = parseMoment(text)
  if (moment === null) throw new Error(`${text} is no time`)
  return moment
}
