import stringWidth from "fast-string-width"
import { describe, expect, test } from "vitest"
import { LABELS, SAMPLES, VALUES } from "./samples.ts"

const WIDTHS = [40, 80, 120, 300]
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is looked for
const ESCAPES = /\u001b\[[0-9;]*m/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/

function cellsOf(chart: string): readonly number[] {
  return [...new Set(chart.split("\n").map((line) => stringWidth(line)))]
}

describe.each(SAMPLES)("$name", ({ render }) => {
  const cases = Object.entries(VALUES).flatMap(([kind, values]) =>
    Object.entries(LABELS).map(([naming, labelOf]) => ({ kind, values, naming, labelOf })),
  )

  test.each(cases)("has rows of exactly the width asked for: $kind, $naming", ({ values, labelOf }) => {
    const labels = values.map((_, index) => labelOf(index))
    for (const width of WIDTHS) {
      const options = { title: labelOf(0), unit: "crimes", width }
      const plain = render(values, labels, options)
      expect(plain).not.toMatch(CONTROLS)
      expect(cellsOf(plain)).toEqual([width])
      // The signs of ASCII stand where those of box drawing stand: the narrowest and the widest show it.
      if (width !== 40 && width !== 300) continue
      const ascii = render(values, labels, { ...options, glyphs: "ascii" })
      expect(ascii).toMatch(/^[\x20-\x7e\n]*$/)
      expect(ascii.split("\n").every((line) => line.length === width)).toBe(true)
    }
  })

  test.each(Object.entries(VALUES))("loses nothing but colour when escapes are taken out: %s", (_, values) => {
    const labels = values.map((_, index) => `乙公司 ${index}`)
    for (const glyphs of ["box", "braille", "ascii"] as const) {
      const plain = render(values, labels, { title: "title", glyphs })
      expect(cellsOf(plain)).toEqual([80])
      for (const depth of [4, 8, 24] as const) {
        expect(render(values, labels, { title: "title", glyphs, depth }).replace(ESCAPES, "")).toBe(plain)
      }
    }
  })
})
