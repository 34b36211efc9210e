import { expect, test } from "vitest"
import { cellColumn } from "../../src/io/cell-column.ts"
import { readCsv } from "../../src/io/csv.ts"

test("a cell begins after its delimiter and the blanks behind it", () => {
  const text = "\uFEFFa;b;c\n1; 22;333\n"
  expect([0, 1, 2].map((cell) => cellColumn(text, { line: 2, cell }, ";"))).toEqual([1, 4, 7])
  expect(cellColumn(text, { line: 1, cell: 1 }, ";")).toBe(3)
})

test("a delimiter inside quotes parts no cells", () => {
  expect(cellColumn('"a, ""b""",c\n', { line: 1, cell: 1 }, ",")).toBe(12)
})

test("is 1 where the row does not have the cell on its first line", () => {
  expect(cellColumn('a,b\n"x\ny",z\n', { line: 2, cell: 1 }, ",")).toBe(1)
  expect(cellColumn("a\n1\n", { line: 2, cell: 3 }, ",")).toBe(1)
})

test("a table knows the columns of its cells", () => {
  const table = readCsv("month,sales\n2020-01,twelve\n")
  const [row] = table.rows
  expect(row === undefined ? 0 : table.columnOf(row, 1)).toBe(9)
})
