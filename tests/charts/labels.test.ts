import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { placeAlong, spreadRows, thinnedLabels } from "../../src/charts/labels.ts"

describe("placeAlong", () => {
  test("leaves a blank between labels, and all of them inside the edges", () => {
    const labels = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom("a", "b", "7") }), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(labels, fc.integer({ min: 20, max: 120 }), (texts, right) => {
        const wanted = texts.map((text, index) => ({ text, at: (index * right) / Math.max(1, texts.length - 1) }))
        const placed = placeAlong(thinnedLabels(wanted), 0, right)
        placed.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(right)
          expect(start - (placed[index - 1]?.end ?? -2)).toBeGreaterThan(1)
        })
        expect(placed.length > 0).toBe(texts.length > 0)
      }),
    )
  })
})

describe("spreadRows", () => {
  test("gives each label a row of its own, in the order of their places, as near as can be", () => {
    expect(spreadRows([3, 3, 3], 0, 9)).toEqual([3, 4, 5])
    expect(spreadRows([9, 9, 0], 0, 9)).toEqual([8, 9, 0])
    expect(spreadRows([0, 0, 0], 0, 2)).toEqual([0, 1, 2])
  })

  test("gives up where there are more labels than rows", () => {
    expect(spreadRows([0, 1, 2], 0, 1)).toBeNull()
  })
})
