import { describe, expect, it } from "vitest"
import { type CesSeason, type CesStates, runComplexStates } from "../../../src/forecast/ces/recursion.ts"
import { reference } from "../ets/reference.ts"

const airPassengers = reference.AirPassengers!.values

/** The definition with complex numbers: z(t) = a y(t) + (1 - a + i) z(t - 1), with y(t) + i e(t) smoothed, a = a0 + i a1. */
function smoothComplex(values: readonly number[], a0: number, a1: number, start: [number, number]): number[] {
  let [level, potential] = start
  return values.map((value) => {
    const forecast = level
    const error = value - forecast
    // (a0 + i a1)(y + i e) + (1 - a0 + i (1 - a1))(level + i potential)
    const real = a0 * value - a1 * error + (1 - a0) * level - (1 - a1) * potential
    const imaginary = a0 * error + a1 * value + (1 - a0) * potential + (1 - a1) * level
    level = real
    potential = imaginary
    return forecast
  })
}

describe("runComplexStates", () => {
  it("is the smoothing of the complex variable y + ie with a complex weight (Svetunkov and Kourentzes, equation 3)", () => {
    const states: CesStates = {
      level: 100,
      potential: 90,
      season: new Float64Array(1),
      seasonPotential: new Float64Array(1),
    }
    const values = airPassengers.slice(0, 30)
    const mean = new Float64Array(values.length)
    runComplexStates(Float64Array.from(values), "none", { a0: 1.3, a1: 1.02, b0: 0, b1: 0 }, states, mean, false)
    const expected = smoothComplex(values, 1.3, 1.02, [100, 90])
    for (const [t, value] of expected.entries()) expect(mean[t]).toBeCloseTo(value, 8)
  })

  it("treats a simple season as one such smoothing a season's position", () => {
    const states: CesStates = {
      level: 0,
      potential: 0,
      season: Float64Array.of(100, 50),
      seasonPotential: Float64Array.of(90, 45),
    }
    const values = Float64Array.from(airPassengers.slice(0, 40))
    const mean = new Float64Array(40)
    runComplexStates(values, "simple", { a0: 0, a1: 0, b0: 1.2, b1: 1.01 }, states, mean, false)
    const even = smoothComplex([...values.filter((_, t) => t % 2 === 0)], 1.2, 1.01, [100, 90])
    const odd = smoothComplex([...values.filter((_, t) => t % 2 === 1)], 1.2, 1.01, [50, 45])
    for (let t = 0; t < 40; t++) expect(mean[t]).toBeCloseTo((t % 2 === 0 ? even : odd)[Math.floor(t / 2)]!, 8)
  })

  const run = (kind: CesSeason, values: readonly number[], season: readonly number[], backwards = false) => {
    const states: CesStates = {
      ...{ level: 10, potential: 9 },
      ...{ season: Float64Array.from(season), seasonPotential: Float64Array.from(season, (value) => value / 2) },
    }
    const mean = new Float64Array(values.length)
    runComplexStates(Float64Array.from(values), kind, { a0: 1.2, a1: 0.9, b0: 0.3, b1: 0.8 }, states, mean, backwards)
    const { level, potential } = states
    return { mean: [...mean], level, potential, season: [...states.season], rest: [...states.seasonPotential] }
  }

  // Svetunkov, Kourentzes and Ord 2022, equation 23, one step by hand: forecast 10 + 2 = 12, error 3
  it("adds a real number a step to the level where the season is partial", () => {
    const { mean, level, potential, season, rest } = run("partial", [15], [2, -2])
    expect(mean).toEqual([12])
    expect(level).toBeCloseTo(10 - 0.1 * 9 + 0.3 * 3, 12)
    expect(potential).toBeCloseTo(10 - 0.2 * 9 + 2.1 * 3, 12)
    expect(season[0]).toBeCloseTo(2 + 0.3 * 3, 12)
    expect([season[1], ...rest]).toEqual([-2, 1, -1])
  })

  // the same, equation 24: the season is a complex variable of its own
  it("adds a complex number a step where the season is full", () => {
    const { mean, level, season, rest } = run("full", [15], [2, -2])
    expect(mean).toEqual([12])
    expect(level).toBeCloseTo(10 - 0.1 * 9 + 0.3 * 3, 12)
    expect(season[0]).toBeCloseTo(2 - 0.2 * 1 - 0.5 * 3, 12)
    expect(rest[0]).toBeCloseTo(2 + 0.7 * 1 + 1.1 * 3, 12)
    expect([season[1], rest[1]]).toEqual([-2, -1])
  })

  it("leaves the level as it is where the season alone is smoothed, and the season where there is none", () => {
    const simple = run("simple", [15, 4, 16], [2, -2])
    expect([simple.level, simple.potential]).toEqual([10, 9])
    expect(simple.mean.slice(0, 2)).toEqual([12, 8])
    const none = run("none", [15, 4, 16], [2, -2])
    expect([none.season, none.rest]).toEqual([
      [2, -2],
      [1, -1],
    ])
    expect(none.mean[0]).toBe(10)
  })

  it("walks backwards through the values, each at its place in the season", () => {
    const values = [15, 4, 16, 5, 17]
    const forwards = run("partial", values.toReversed(), [2, -2])
    const backwards = run("partial", values, [2, -2], true)
    expect(backwards).toEqual({ ...forwards, mean: forwards.mean.toReversed() })
  })
})
