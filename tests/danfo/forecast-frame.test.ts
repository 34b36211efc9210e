import { DataFrame } from "danfojs-node"
import { describe, expect, test } from "vitest"
import { forecastFrame } from "../../src/danfo/index.ts"
import { forecast } from "../../src/index.ts"

const months = Array.from(
  { length: 36 },
  (_, index) => `${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
)
const sales = months.map((_, index) => 100 + index + 10 * (index % 12))

describe("forecastFrame", () => {
  test("gives a row a step with times that go on, the season taken from the months", async () => {
    const ahead = await forecastFrame(new DataFrame({ month: months, total: sales }), {
      time: "month",
      value: "total",
      horizon: 3,
      model: "seasonalNaive",
    })
    expect(ahead).toBeInstanceOf(DataFrame)
    expect(ahead.columns).toEqual(["month", "mean", "lo80", "hi80", "lo95", "hi95"])
    const rows = ahead.values as unknown[][]
    expect(rows.map((row) => row[0])).toEqual(["2021-01", "2021-02", "2021-03"])
    const { mean } = forecast(sales, { horizon: 3, period: 12, model: "seasonalNaive" })
    expect(rows.map((row) => row[1])).toEqual(mean)
  })

  test("forecasts each series of a frame by itself, rows in any order", async () => {
    const frame = new DataFrame({
      region: ["b", "a", "b", "a", "a", "b"],
      year: [2020, 2019, 2018, 2020, 2018, 2019],
      n: [9, 2, 7, 3, 1, 8],
    })
    const ahead = await forecastFrame(frame, {
      time: "year",
      value: "n",
      by: "region",
      horizon: 1,
      model: "naive",
      levels: [],
    })
    expect(ahead.values).toEqual([
      ["b", "2021", 9],
      ["a", "2021", 3],
    ])
  })

  test("refuses gaps unless asked to interpolate", async () => {
    const frame = new DataFrame({ year: [2018, 2019, 2021], n: [1, 2, 4] })
    const names = { time: "year", value: "n", horizon: 1, model: "naive" }
    await expect(forecastFrame(frame, names)).rejects.toMatchObject({ code: "missing-values" })
    const ahead = await forecastFrame(frame, { ...names, missing: "interpolate" })
    expect((ahead.values as unknown[][])[0]?.slice(0, 2)).toEqual(["2022", 4])
  })

  test("names the column and the row of a time that is none, of one that occurs twice, and a column that is not there", async () => {
    const names = { time: "year", value: "n" }
    await expect(forecastFrame(new DataFrame({ year: ["2018", "soon"], n: [1, 2] }), names)).rejects.toThrow(
      'column "year", row 1: "soon"',
    )
    await expect(forecastFrame(new DataFrame({ year: [2018, 2018], n: [1, 2] }), names)).rejects.toThrow(
      "rows 0 and 1 have the same year, 2018",
    )
    await expect(forecastFrame(new DataFrame({ year: [2018], n: [1] }), { ...names, value: "m" })).rejects.toThrow(
      'no column "m"',
    )
  })
})
