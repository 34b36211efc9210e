import { DataFrame } from "danfojs-node"
import { describe, expect, test } from "vitest"
import { checkFrame } from "../../src/danfo/index.ts"

const names = { published: "printed", from: "from", to: "to" }

describe("checkFrame", () => {
  // Press release of the Prosecutor General's Office of Belarus, March 2021; the last row is wrong on purpose.
  test("checks each row as a claim of its own and says why", async () => {
    const frame = new DataFrame({
      printed: ["+240.9%", "2.4x", "26.8%", "+166.8%", "+96.8%"],
      from: [1258, 10_567, 95_400, 1133, 1000],
      to: [4289, 25_575, 25_575, 3023, 2968],
    })
    const checked = await checkFrame(frame, names)
    expect(checked).toBeInstanceOf(DataFrame)
    const rows = checked.values as unknown[][]
    expect(rows.map((row) => row[3])).toEqual(["consistent", "consistent", "consistent", "consistent", "inconsistent"])
    expect(rows[1]?.[4]).toBeCloseTo(2.4203, 4)
    expect(frame.columns).toEqual(["printed", "from", "to"])
  })

  test("makes a row with an empty cell unverifiable", async () => {
    const frame = new DataFrame({ printed: ["+5%", null], from: [null, 1], to: [3, 2] })
    const rows = (await checkFrame(frame, names)).values as unknown[][]
    expect(rows.map((row) => row[3])).toEqual(["unverifiable", "unverifiable"])
    expect(rows[1]?.[7]).toBe("nothing is printed")
  })

  test("takes a bare number in the column of claims as a percent change", async () => {
    const rows = (await checkFrame(new DataFrame({ printed: [142.0], from: [10_567], to: [25_575] }), names)).values
    expect((rows as unknown[][])[0]?.[3]).toBe("consistent")
  })

  test("names the column and the row of a cell that is no figure, and a column that is not there", async () => {
    const frame = new DataFrame({ printed: ["many"], from: [1], to: [2] })
    await expect(checkFrame(frame, names)).rejects.toThrow('column "printed", row 0')
    const counts = new DataFrame({ printed: ["+100%"], from: [1], to: [2] })
    await expect(checkFrame(counts, { ...names, to: "until" })).rejects.toThrow(
      'no column "until"; columns are printed, from, to',
    )
  })
})
