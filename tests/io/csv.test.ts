import { expect, test } from "vitest"
import { readCsv } from "../../src/io/csv.ts"
import { readKnownTable } from "../../src/io/known-table.ts"
import { readPlacedTable } from "../../src/io/placed-table.ts"
import { readSeriesTable } from "../../src/io/series-table.ts"

test("rows keep the line on which they start, over quoted line ends, empty lines and mixed line ends", () => {
  const { columns, rows, delimiter } = readCsv('a;b\n1;"x\ny"\n\n2;3\r\n4;5')
  expect(columns).toEqual(["a", "b"])
  expect(delimiter).toBe(";")
  expect(rows).toEqual([
    { cells: ["1", "x\ny"], line: 2 },
    { cells: ["2", "3"], line: 5 },
    { cells: ["4", "5"], line: 6 },
  ])
})

test("a first row of numbers is no header", () => {
  expect(readCsv("1\n2\n").columns).toEqual(["1"])
  expect(readCsv("1\n2\n").rows).toHaveLength(2)
})

test("rows of another length than the header are all named with their lines", () => {
  expect(() => readCsv("a,b\n1,2,3\n1,2\n4\n")).toThrowError(
    expect.objectContaining({
      code: "bad-csv",
      problems: [expect.objectContaining({ line: 2 }), expect.objectContaining({ line: 4 })],
    }),
  )
})

test("an unclosed quote and an empty file are errors of their own", () => {
  expect(() => readCsv('a,b\n"1,2\n')).toThrowError(
    expect.objectContaining({ code: "bad-csv", message: "a quote is not closed" }),
  )
  expect(() => readCsv("")).toThrowError(expect.objectContaining({ code: "bad-csv", message: "the file is empty" }))
})

test("columns may be called __proto__", () => {
  expect(readCsv("__proto__,constructor\n1,2\n").columns).toEqual(["__proto__", "constructor"])
})

test.each([",", ";", "\t"])("a first line sep=%s is obeyed and is no row", (delimiter) => {
  const { columns, rows } = readCsv(`\uFEFFsep=${delimiter}\r\na${delimiter}b\r\n1${delimiter}2\r\n`)
  expect(columns).toEqual(["a", "b"])
  expect(rows).toEqual([{ cells: ["1", "2"], line: 3 }])
})

test("a table of nothing but wrong cells is refused about as fast as it is read", () => {
  const table = readCsv(`t,v\n${"nought,x\n".repeat(100_000)}`)
  let lookups = 0
  const counted = {
    ...table,
    columnOf: (...of: Parameters<typeof table.columnOf>): number => {
      lookups++
      return table.columnOf(...of)
    },
  }
  for (const read of [readSeriesTable, readKnownTable, readPlacedTable]) {
    expect(() => read(counted, {})).toThrow(expect.objectContaining({ code: "bad-csv", line: 2 }))
  }
  expect(lookups).toBeLessThan(100)
})
