import { describe, expect, test } from "vitest"
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
