import { DataFrame } from "danfojs-node"
import { describe, expect, test } from "vitest"
import { withGrowth } from "../../src/danfo/index.ts"

// Press release of the Prosecutor General's Office of Belarus, March 2021.
const regions = new DataFrame({
  region: ["Grodno", "Brest", "Grodno", "Brest"],
  year: [2019, 2019, 2020, 2020],
  crimes: [933, 1101, 2748, 3124],
})

describe("withGrowth", () => {
  test("adds five columns that compare each row with the same series a year earlier", async () => {
    const grown = await withGrowth(regions, { value: "crimes", time: "year", by: "region" })
    expect(grown).toBeInstanceOf(DataFrame)
    expect(grown.columns.slice(3)).toEqual([
      "crimes_earlier",
      "crimes_difference",
      "crimes_multiple",
      "crimes_percent_change",
      "crimes_reason",
    ])
    const grodno = (grown.values as unknown[][])[2] ?? []
    expect(grodno.slice(3, 6)).toEqual([933, 1815, 2748 / 933])
    expect((grodno[6] as number).toFixed(1)).toBe("194.5")
    expect(grodno[7]).toBeNull()
  })

  test("does not change the frame it is given, and keeps its index", async () => {
    const indexed = new DataFrame({ year: [2019, 2020], n: [1, 2] }, { index: ["first", "second"] })
    const grown = await withGrowth(indexed, { value: "n", time: "year" })
    expect(indexed.columns).toEqual(["year", "n"])
    expect(grown.index).toEqual(["first", "second"])
  })

  test("compares January-February with January-February, months with months, quarters with quarters", async () => {
    const frame = new DataFrame({
      when: ["2020-01/2020-02", "2020-Q4", "2020-03", "2021-01/2021-02", "2021-Q4", "2021-03"],
      n: [1258, 10, 5, 4289, 20, 4],
    })
    const grown = await withGrowth(frame, { value: "n", time: "when" })
    expect((grown.values as unknown[][]).map((row) => row[2])).toEqual([null, null, null, 1258, 10, 5])
  })

  test("gives null and the reason where a number cannot be had", async () => {
    const frame = new DataFrame({ year: [2017, 2018, 2019, 2020, 2021], n: [-4, 0, 5, null, 7] })
    const grown = await withGrowth(frame, { value: "n", time: "year" })
    expect((grown.values as unknown[][]).map((row) => row.slice(2))).toEqual([
      [null, null, null, null, "no value for 2016"],
      [-4, 4, null, null, "negative-base"],
      [0, 5, null, null, "zero-base"],
      [null, null, null, null, "no value"],
      [null, null, null, null, "no value for 2020"],
    ])
  })

  test("names the column that is not there and those that are", async () => {
    await expect(withGrowth(regions, { value: "crime", time: "year" })).rejects.toThrow(
      'withGrowth: no column "crime"; columns are region, year, crimes',
    )
  })

  test("refuses two rows of one period in one series, and a time that is none, naming rows", async () => {
    await expect(withGrowth(regions, { value: "crimes", time: "year" })).rejects.toThrow(
      "rows 0 and 1 have the same year, 2019",
    )
    await expect(withGrowth(regions, { value: "crimes", time: "region" })).rejects.toThrow('column "region", row 0')
  })

  test("refuses what is no frame", async () => {
    await expect(withGrowth({} as never, { value: "n", time: "year" })).rejects.toThrow("no DataFrame")
  })
})
