import { describe, expect, test } from "vitest"
import { cellWidth, fitLabel, graphemes, wrapLabel } from "../../src/charts/width.ts"

describe("cellWidth", () => {
  test.each([
    ["乙公司", 6],
    ["📈", 2],
    ["e\u0301", 1],
    ["👩‍👩‍👧", 2],
    ["ｱ", 1],
    ["Ａ", 2],
    ["±", 1],
    ["Гродно", 6],
    ["", 0],
  ])("counts the cells of %s as %i", (text, cells) => {
    expect(cellWidth(text)).toBe(cells)
  })
})

test("graphemes keeps what readers see as one sign together", () => {
  expect(graphemes("e\u0301乙").map(({ text }) => text)).toEqual(["e\u0301", "乙"])
})

test("fitLabel says that it cut, and never cuts a wide sign in half", () => {
  expect(fitLabel("Vitebsk", 7)).toBe("Vitebsk")
  expect(fitLabel("Vitebsk", 5)).toBe("Vite…")
  expect(fitLabel("乙公司", 4)).toBe("乙…")
  expect(fitLabel("Vitebsk", 0)).toBe("")
})

test("wrapLabel breaks at blanks and cuts what does not fit the last line", () => {
  expect(wrapLabel("Cybercrimes in Belarus by region", 14, 3)).toEqual(["Cybercrimes in", "Belarus by", "region"])
  expect(wrapLabel("Cybercrimes in Belarus by region", 14, 2)).toEqual(["Cybercrimes in", "Belarus by re…"])
})
