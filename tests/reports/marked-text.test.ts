import { describe, expect, test } from "vitest"
import { check } from "../../src/findings/check.ts"
import { extractRelease } from "../../src/prose/extract.ts"
import { githubLines } from "../../src/reports/github.ts"
import { escapeHtml } from "../../src/reports/html-escape.ts"
import { jsonLine } from "../../src/reports/json.ts"
import { markedTextLines } from "../../src/reports/marked-text.ts"
import { printable } from "../../src/reports/printable.ts"

const view = { width: 60, depth: 0, glyphs: "box", describe: false } as const
const TEXT = "No figures here.\n\nThefts fell by 50%, from 200 to 100. Frauds rose by 7%, from 34% to 41%.\n"

describe("the text with its figures marked", () => {
  test("shows the paragraphs that claim something, each claim with its mark", () => {
    expect(markedTextLines(TEXT, check(extractRelease(TEXT)), view)).toEqual([
      "Thefts fell by 50% [ok], from 200 to 100. Frauds rose by",
      "7% [!!], from 34% to 41%.",
    ])
  })

  test("in colour only the marks have ink", () => {
    const [first] = markedTextLines(TEXT, check(extractRelease(TEXT)), { ...view, depth: 4 })
    expect(first).toContain("Thefts fell by 50% \u001b[94m[ok]\u001b[0m, from")
  })
})

test("annotations escape what GitHub reads as its own", () => {
  const text = "Thefts fell by 40%, from 200 to 100."
  const [line] = githubLines({ name: "a,b:c.txt", text, result: check(extractRelease(text)) })
  expect(line).toMatch(/^::error file=a%2Cb%3Ac\.txt,line=1,endLine=1,col=\d+,endColumn=\d+,title=nfold::[^%]*40%25/)
})

test("what is printed has no control characters and no turns of direction", () => {
  expect(printable("a\u001b[31mb\u0007\u202Ec\u0085\u009bd\r\ne\tf\uFEFF")).toBe("a[31mbcd e f")
})

test("JSON shows them as escapes, and they come back as they were sent", () => {
  const value = { id: "a\u001b\u009b\u202Eb\u2028\uFEFF" }
  const line = jsonLine(value)
  expect(line).toBe('{"id":"a\\u001b\\u009b\\u202eb\\u2028\\ufeff"}')
  expect(JSON.parse(line)).toEqual(value)
})

test("HTML takes nothing for markup and keeps line ends", () => {
  expect(escapeHtml("<b title='x'>\u0000 & \"y\"\n\u202E</b>")).toBe(
    "&lt;b title=&#39;x&#39;&gt; &amp; &quot;y&quot;\n&lt;/b&gt;",
  )
})
