import { expect, test } from "vitest"
import { asciiLabel, cleanLabel } from "../../src/charts/clean.ts"
import { cellWidth } from "../../src/charts/width.ts"

test("cleanLabel leaves nothing that moves a cursor, hides or turns text", () => {
  expect(cleanLabel("a\u001b[31m\u0007b\u0000\u009b\u202ec\u200b\ufeff")).toBe("a[31mbc")
})

test("cleanLabel makes one line of composed characters", () => {
  expect(cleanLabel("  one\n\ttwo e\u0301 ")).toBe("one  two \u00e9")
})

test("cleanLabel looks at no more than a chart can show", () => {
  expect(cleanLabel("x".repeat(10_000_000)).length).toBe(1000)
})

test("asciiLabel keeps the width and what can be kept of the letters", () => {
  expect(asciiLabel("Café – “乙” 📈…")).toBe('Cafe - "??" ??~')
  expect(cellWidth(asciiLabel("Café – “乙” 📈…"))).toBe(cellWidth("Café – “乙” 📈…"))
})
