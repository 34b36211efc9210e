import { describe, expect, test } from "vitest"
import { clockPlaces } from "../../src/charts/clock-places.ts"
import { renderLine } from "../../src/charts/line.ts"
import { periodPlaces } from "../../src/charts/periods.ts"

function labelRow(labels: readonly string[], width = 80): string {
  const chart = renderLine({ labels, series: [{ name: "", values: labels.map((_, index) => index) }] }, { width })
  return (chart.split("\n").at(-1) ?? "").trim().replace(/ +/g, " ")
}

const months = Array.from({ length: 30 }, (_, month) => {
  return `${2019 + Math.floor((month + 9) / 12)}-${String(((month + 9) % 12) + 1).padStart(2, "0")}`
})

describe("a time axis", () => {
  test("is labelled by months, quarters, half-years or years, whichever fits, with the year said first", () => {
    expect(labelRow(months.slice(0, 6))).toBe("Oct 2019 Nov Dec 2020 Feb Mar")
    expect(labelRow(months)).toBe("Oct 2019 2020 Apr Jul Oct 2021 Apr Jul Oct 2022")
    expect(labelRow(months, 40)).toBe("2020 Jul 2021 Jul 2022")
  })

  test("knows quarters and years", () => {
    expect(labelRow(["2020-Q3", "2020-Q4", "2021-Q1", "2021-Q2"])).toBe("Q3 2020 Q4 2021 Q2")
    expect(labelRow(Array.from({ length: 60 }, (_, index) => String(1961 + index)))).toBe(
      "1965 1970 1975 1980 1985 1990 1995 2000 2005 2010 2015 2020",
    )
  })

  const weeks = Array.from({ length: 60 }, (_, week) => {
    return week < 3
      ? `2019-W${50 + week}`
      : week < 56
        ? `2020-W${String(week - 2).padStart(2, "0")}`
        : `2021-W0${week - 55}`
  })
  const hours = Array.from({ length: 48 }, (_, hour) => {
    return `2021-03-0${1 + Math.floor(hour / 24)}T${String(hour % 24).padStart(2, "0")}:00`
  })
  const days = Array.from({ length: 20 }, (_, day) => `2021-03-${String(3 + day).padStart(2, "0")}`)

  test("knows weeks, by number where they are few, and gives each to the month of its Thursday", () => {
    expect(labelRow(weeks.slice(0, 6))).toBe("2019-W50 W51 W52 2020-W01 W02 W03")
    expect(labelRow(weeks.slice(3), 50)).toBe("2020 Apr Jul Oct 2021")
  })

  test("knows days, by Mondays where they are many", () => {
    expect(labelRow(days.slice(0, 5))).toBe("3 Mar 2021 4 Mar 5 Mar 6 Mar 7 Mar")
    expect(labelRow(days, 60)).toBe("8 Mar 2021 15 Mar 22 Mar")
  })

  test("knows the clock, and says the date at midnight", () => {
    expect(labelRow(hours)).toBe("1 Mar 2021 06:00 12:00 18:00 2 Mar 06:00 12:00 18:00")
    expect(labelRow(hours.slice(13, 18))).toBe("1 Mar 2021 13:00 14:00 15:00 16:00 17:00")
  })

  test("breaks the line where an hour or a week is missing", () => {
    expect(clockPlaces([...hours.slice(0, 5), ...hours.slice(7)], "en")?.breaks).toEqual(new Set([5]))
    expect(periodPlaces([...weeks.slice(0, 5), ...weeks.slice(6)], "en")?.breaks).toEqual(new Set([5]))
  })

  test("breaks the line where a period is missing, but not at weekends", () => {
    expect(periodPlaces(["2015", "2016", "2018", "2019"], "en")?.breaks).toEqual(new Set([2]))
    expect(periodPlaces(["2021-03-04", "2021-03-05", "2021-03-08", "2021-03-09"], "en")?.breaks).toEqual(new Set())
  })

  test("draws a combined period as one wider mark", () => {
    const spans = periodPlaces(["2020-11", "2020-12", "2021-01/2021-02", "2021-03", "2021-04"], "en")?.spans ?? []
    const widths = spans.map(({ start, end }) => Math.round((end - start) * 5))
    expect(widths).toEqual([0, 0, 1, 0, 0])
  })

  test("is none where a label is no period or time runs backwards", () => {
    expect(periodPlaces(["2015", "Brest"], "en")).toBeNull()
    expect(periodPlaces(["2016", "2015"], "en")).toBeNull()
    expect(periodPlaces([], "en")).toBeNull()
  })
})
