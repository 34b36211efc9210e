import { describe, expect, test } from "vitest"
import { check } from "../../src/findings/check.ts"
import { extractRelease } from "../../src/prose/extract.ts"
import { claimLines } from "../../src/reports/claim-lines.ts"
import { groundsText } from "../../src/reports/grounds-text.ts"
import type { View } from "../../src/reports/view.ts"

const view: View = { width: 80, glyphs: "box", depth: 0, describe: false }
const resultOf = (text: string) => check(extractRelease(text))

describe("claimLines", () => {
  test("says once why several claims are unverifiable, below those that could be judged", () => {
    const text = "Jobs rose by 227,000. Prices rose by 4%. Fires fell from 1,200 to 950, down 20.8%."
    expect(claimLines(resultOf(text), view).slice(2)).toEqual([
      "[ok] down 20.8%  from 1,200 to 950 is -20.833%",
      "[??] neither value behind it is printed: rose by 227,000; rose by 4%",
    ])
  })

  test("gives a lone unverifiable claim a line like any other", () => {
    const lines = claimLines(resultOf("Jobs rose by 227,000."), view)
    expect(lines.at(-1)).toBe("[??] rose by 227,000  neither value behind it is printed")
  })
})

describe("groundsText", () => {
  test("names the figures of a text by their words", () => {
    const result = resultOf("There were 1,140 applications, an increase of 18% on 2022.")
    expect(result.implied.map((figure) => groundsText(figure, result))).toEqual(['from "increase of 18%", "1,140"'])
  })

  test("names the figures of a release file by its own ids", () => {
    const result = check({
      format: "nfold/release@1",
      figures: [
        { id: "thefts", written: "25,575", kind: "count" },
        { id: "portion", written: "26.8%", kind: "share" },
      ],
      claims: [{ id: "accounts-for", kind: "share", figure: "portion", to: "thefts" }],
    })
    expect(result.implied.length).toBeGreaterThan(0)
    for (const figure of result.implied) expect(groundsText(figure, result)).toMatch(/^from [a-z-]+(?:, [a-z-]+)*$/)
  })
})
