import { expect, test } from "vitest"
import { readCsv } from "../../src/io/csv.ts"
import { readSeriesTable, type SeriesColumns, type SeriesTable } from "../../src/io/series-table.ts"

test("two columns are times and values, one column is values", () => {
  expect(read("month,total\n2020-01,1\n2020-02,2\n").series).toEqual([{ id: null, start: 0, values: [1, 2] }])
  expect(read("1\n2\n3\n")).toMatchObject({ timeline: null, series: [{ values: [1, 2, 3] }] })
})

test("a missing row and a missing value are gaps with their lines", () => {
  const { series, gaps } = read("month,total\n2020-01,1\n2020-02,\n2020-03,3\n2020-06,6\n")
  expect(series[0]?.values).toEqual([1, null, 3, null, null, 6])
  expect(gaps).toMatchObject([
    { line: 3, message: "no value for 2020-02" },
    { line: 4, message: "no row for 2020-04 to 2020-05 after this one" },
  ])
})

test("--by makes one series of each name, on one timeline, whatever the names", () => {
  const { series } = read("q,r,v\n2020-Q1,__proto__,1\n2020-Q1,b,2\n2020-Q2,__proto__,3\n2020-Q2,b,4\n2020-Q3,b,5\n", {
    by: "r",
  })
  expect(series).toEqual([
    { id: "__proto__", start: 0, values: [1, 3] },
    { id: "b", start: 0, values: [2, 4, 5] },
  ])
})

test("rows in another order are sorted, and it is said", () => {
  const { series, notes } = read("y,v\n2021,3\n2020,2\n2019,1\n")
  expect(series[0]?.values).toEqual([1, 2, 3])
  expect(notes.join()).toContain("sorted")
})

const faults: readonly [string, string, SeriesColumns, readonly number[]][] = [
  ["a column that is not there", "a,b\n1,2\n", { value: "c" }, [1]],
  ["no choice of a value column", "a,b,c\n1,2,3\n", {}, [1]],
  ["cells that cannot be read", "t,v\n2020,1\n2021,x\nfoo,3\n", {}, [3, 4]],
  ["a time that occurs twice", "t,v\n2020,1\n2021,2\n2020,3\n", {}, [4]],
  ["times of two forms", "t,v\n2020,1\n2021,2\n2022-01,3\n", {}, [4]],
  ["dates that may be read both ways", "t,v\n03/04/2021,1\n05/06/2021,2\n", {}, [2, 3]],
]
test.each(faults)("%s: an error that names the lines", (_, text, columns, lines) => {
  try {
    read(text, columns)
    expect.unreachable()
  } catch (error) {
    expect(error).toMatchObject({ code: "bad-csv", problems: lines.map((line) => expect.objectContaining({ line })) })
  }
})

test("times without a regular distance are refused, also a million years apart", () => {
  expect(() => read("t,v\n2020-01-01,1\n2020-01-02,2\n2020-03-09,3\n")).toThrowError(/no regular distance/)
  expect(() => read("t,v\n0001-01-01T00:00:01,1\n9999-01-01T00:00,2\n9999-01-01T00:00:03,2\n")).toThrowError(
    /no regular/,
  )
})

test("many problems are counted, not listed", () => {
  const rows = Array.from({ length: 1000 }, () => "x,y").join("\n")
  expect(() => read(`t,v\n${rows}\n`)).toThrowError(
    expect.objectContaining({ problems: expect.toSatisfy((problems: readonly unknown[]) => problems.length === 21) }),
  )
})

function read(text: string, columns: SeriesColumns = {}): SeriesTable {
  return readSeriesTable(readCsv(text), columns)
}
