import { describe, expect, it } from "vitest"
import { randomSource } from "../../src/numbers/random.ts"
import { classicalDecomposition } from "../../src/series/classical.ts"
import { splitShrunkenSeason } from "../../src/series/shrunken-season.ts"

const factors = [0.7, 1.2, 1.3, 0.8, 0.9, 1.1]

describe("splitShrunkenSeason", () => {
  it("keeps a season that stands far out of its scatter", () => {
    const values = Float64Array.from({ length: 60 }, (_, t) => (50 + t) * factors[t % 6]!)
    const { season } = splitShrunkenSeason(values, [6])
    for (const [i, factor] of factors.entries()) expect(season.cycles[0]![i]).toBeCloseTo(factor, 1)
  })

  it("draws the season of noise most of the way to none", () => {
    const { normal } = randomSource(3)
    const values = Float64Array.from({ length: 72 }, () => 100 + 10 * normal())
    const { figure } = classicalDecomposition(values, 12, "multiplicative")
    const cycle = splitShrunkenSeason(values, [12]).season.cycles[0]!
    const size = (effects: readonly number[]): number => Math.hypot(...effects.map((effect) => effect - 1))
    expect(size(cycle)).toBeLessThan(0.5 * size(figure))
  })

  it("adds the season where a value is not above zero", () => {
    const values = Float64Array.from({ length: 60 }, (_, t) => t - 40 + 30 * factors[t % 6]!)
    const { season, adjusted } = splitShrunkenSeason(values, [6])
    expect(season.kind).toBe("additive")
    for (let t = 1; t < 60; t++) expect(adjusted[t]! - adjusted[t - 1]!).toBeCloseTo(1, 6)
  })

  it("finds none in less than two seasons", () => {
    expect(
      splitShrunkenSeason(
        Float64Array.from({ length: 11 }, (_, t) => t),
        [6],
      ).season.kind,
    ).toBe("none")
  })
})
