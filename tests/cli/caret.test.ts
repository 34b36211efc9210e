import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { cellWidth } from "../../src/charts/width.ts"
import { caretLines } from "../../src/cli/caret.ts"
import { spotInText, spotInWords } from "../../src/cli/spots.ts"
import { nfold } from "./in-process.ts"

describe("the line below an error", () => {
  test("has a caret under each cell of the offending text, of wide signs two", () => {
    expect(caretLines({ number: 3, line: "東京,twelve", start: 3, length: 6 }, 80)).toEqual([
      "  3 | 東京,twelve",
      "    |      ^^^^^^",
    ])
    expect(caretLines({ number: 12, line: "日本", start: 0, length: 2 }, 80)).toEqual(["  12 | 日本", "     | ^^^^"])
  })

  test("shows of a long line what is around the place", () => {
    const line = `${"x".repeat(5000)}BAD${"y".repeat(5000)}`
    const [shown = "", carets = ""] = caretLines({ number: 1, line, start: 5000, length: 3 }, 60)
    expect(shown.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("BAD")
    expect(shown).toMatch(/^ {2}1 \| \.\.\.x+BADy+$/)
  })

  test("is never wider than the terminal and never holds a control character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 40, max: 200 }),
        (line, start, length, width) => {
          for (const row of caretLines({ number: 7, line, start, length }, width)) {
            expect(cellWidth(row)).toBeLessThanOrEqual(width)
            // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be left
            expect(row).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
          }
        },
      ),
    )
  })
})

describe("the place of a problem", () => {
  const text = '{\n  "figures": [{ "id": "a" }, { "id": "b", "wri\\u0074ten": "many" }]\n}'

  test("in JSON is found from its path, a field by its key", () => {
    expect(spotInText(text, { message: "", path: "figures[1].written" })).toMatchObject({ number: 2, start: 42 })
    expect(spotInText(text, { message: "", path: "figures[1]" })).toMatchObject({ number: 2, start: 29, length: 1 })
  })

  test("is the last part of the path that there is", () => {
    expect(spotInText(text, { message: "", path: "figures[7].id" })).toMatchObject({ number: 2, start: 2 })
    expect(spotInText("[[[", { message: "", path: "figures[7].id" })).toMatchObject({ number: 1, start: 0 })
  })

  test("on the command line is the word that the message quotes, or the end where one is missing", () => {
    const words = ["check", "my file.txt", "--rounding=up"]
    expect(spotInWords(words, "option '--rounding <rule>' argument 'up' is invalid")).toEqual({
      number: null,
      line: "nfold check 'my file.txt' --rounding=up",
      start: 37,
      length: 2,
    })
    expect(spotInWords(["growth", "5"], "missing required argument 'to'")).toMatchObject({ start: 15 })
    expect(spotInWords(words, "nothing is quoted")).toBeNull()
  })
})

test("into a pipe an error stays one line", async () => {
  const words = ["growth", "10", "many"]
  expect((await nfold(words)).err.split("\n")).toHaveLength(2)
  expect((await nfold(words, { errorTerminal: 60 })).err.split("\n")).toHaveLength(4)
})
