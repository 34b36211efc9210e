import { describe, expect, test } from "vitest"
import { extractRelease } from "../../src/prose/extract.ts"
import { fuzz } from "./fuzz.ts"

describe("whatever the text", () => {
  test("it is read and checked without an error, each figure a piece of it, and no control character is printed", () => {
    fuzz(2_000, 20_240_615)
  })

  test("a long run of digits, cut or not, is no figure", () => {
    expect(extractRelease("1234567890".repeat(5_000)).figures).toEqual([])
  })

  test.each(["1 2 3 ", "(", "from ", "\"'\u00ab", "from 1 to 2 ", "|1|2", "&amp", "<a", "1.2.", "\n"])(
    "%j a thousand times over is read",
    (unit) => {
      expect(extractRelease(unit.repeat(1_000)).figures.length).toBeLessThan(2_100)
    },
  )
})
