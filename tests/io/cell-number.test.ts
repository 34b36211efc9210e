import { expect, test } from "vitest"
import { doubtOf, findNotation, readCell } from "../../src/io/cell-number.ts"

const columns: readonly [string, readonly string[], string, readonly (number | string)[]][] = [
  ["English groups", ["1,234", "12,345.6"], ",", [1234, 12345.6]],
  ["groups of three only, between commas", ["1,234", "5,678"], ",", [1234, 5678]],
  ["groups of three only, between semicolons", ["1,234", "5,678"], ";", [1.234, 5.678]],
  ["millions", ["1,234,567", "12"], ";", [1234567, 12]],
  ["points between all groups of millions", ["1.234.567", "2.000"], ";", [1234567, 2000]],
  ["decimal commas", ["1,5", "2"], ";", [1.5, 2]],
  ["continental groups", ["1.234,5", "2.000,0"], ";", [1234.5, 2000]],
  ["blanks between groups", ["1 234", "1\u00A0234,5", "1\u202F000"], ";", [1234, 1234.5, 1000]],
  ["Swiss groups", ["1'234.5"], ",", [1234.5]],
  ["percent, signs and exponents", ["12.5%", "-3", "−3", "+4", "1e3", ".5"], ",", [12.5, -3, -3, 4, 1000, 0.5]],
  ["marks for what is missing", ["", "NA", "n/a", ":", "..", "-", "null"], ",", new Array(7).fill("missing")],
  [
    "what is no number",
    ["foo", "1-2", "1e999", "0x10", "1.2.3", "9".repeat(401)],
    ",",
    new Array(6).fill("unreadable"),
  ],
]

test.each(columns)("%s", (_, cells, delimiter, expected) => {
  const notation = findNotation(cells, delimiter)
  expect(cells.map((cell) => readCell(cell, notation))).toEqual(expected)
})

test.each([
  ["points between semicolons", ["1.234", "12.500", "7"], ";", '"1.234" is read as 1.234'],
  ["commas between semicolons", ["1,234", "12,500"], ";", '"1,234" is read as 1.234'],
])("%s in groups of three may be thousands or decimals: the reading is said", (_, cells, delimiter, said) => {
  expect(doubtOf(cells, delimiter)).toContain(said)
})

test.each([
  [["1.234", "12.5"], ";"],
  [["0.123", "0.456"], ";"],
  [["1.234.567", "12.500"], ";"],
  [["1,234", "12,500"], ","],
  [["1234", "7"], ";"],
])("%j between %s leaves no doubt", (cells, delimiter) => {
  expect(doubtOf(cells, delimiter)).toBeNull()
})
