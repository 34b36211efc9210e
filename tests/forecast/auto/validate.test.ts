import { describe, expect, test } from "vitest"
import { NfoldError } from "../../../src/errors.ts"
import { memberNamed } from "../../../src/forecast/auto/members.ts"
import { validateWeights } from "../../../src/forecast/auto/validate.ts"
import { seasonalNaiveFamily } from "../../../src/forecast/seasonal-naive.ts"

const wave = (length: number): Float64Array =>
  Float64Array.from({ length }, (_, t) => 1 + 0.5 * Math.sin((2 * Math.PI * t) / 24) + 0.01 * Math.cos(t * t))
const naive = { ...memberNamed("naive", [1]), weight: 0.5 }
const seasonal = { name: "seasonalNaive", family: seasonalNaiveFamily as typeof naive.family, weight: 0.5 }
const blind = {
  ...naive,
  family: { ...naive.family, predict: () => ({ mean: new Float64Array(24), quantile: () => 0 }) },
}

describe("validateWeights", () => {
  test("counts the member that knew the end of a long series for nearly all", () => {
    const [first, second] = validateWeights([seasonal, blind], { values: wave(400), periods: [24] })
    expect(first?.weight).toBe(0.5)
    expect(second?.weight).toBeLessThan(0.001)
  })

  test("leaves the weights of a series shorter than ten horizons", () => {
    const members = [seasonal, blind]
    expect(validateWeights(members, { values: wave(239), periods: [24] })).toBe(members)
    expect(validateWeights(members, { values: wave(179), periods: [12] })).toBe(members)
    expect(validateWeights(members, { values: wave(79), periods: [1] })).toBe(members)
  })

  test("trusts the end of a series the more, the longer it is", () => {
    const weightAt = (length: number): number =>
      validateWeights([seasonal, blind], { values: wave(length), periods: [24] })[1]?.weight ?? 0
    expect(weightAt(240)).toBeLessThan(0.5)
    expect(weightAt(400)).toBeLessThan(weightAt(240))
    expect(weightAt(700)).toBeLessThan(weightAt(400))
  })

  test("counts a member that cannot be fitted without the end for nothing", () => {
    const family = {
      ...seasonal.family,
      fit: () => {
        throw new NfoldError("too-short", "one more value is needed")
      },
    }
    const series = { values: wave(400), periods: [24] }
    const [, , failing] = validateWeights([seasonal, blind, { ...seasonal, family }], series)
    expect(failing?.weight).toBe(0)
  })

  test("leaves out members that hardly count", () => {
    const members = [seasonal, blind, { ...blind, weight: 0.001 }]
    expect(validateWeights(members, { values: wave(400), periods: [24] })).toHaveLength(2)
  })

  test("keeps the weights where a member makes no error at all", () => {
    const values = Float64Array.from({ length: 400 }, (_, t) => 1 + (t % 24))
    const members = [seasonal, blind]
    expect(validateWeights(members, { values, periods: [24] })).toBe(members)
  })
})
