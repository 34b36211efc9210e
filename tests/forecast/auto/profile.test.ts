import { describe, expect, it } from "vitest"
import { profiles } from "../../../src/forecast/auto/constants.ts"
import { candidatesFor, membersFor } from "../../../src/forecast/auto/members.ts"
import { profileShares, wideningAt } from "../../../src/forecast/auto/profile.ts"

describe("profileShares", () => {
  it("goes by season, and without one from short to long", () => {
    expect(profileShares({ periods: [4], length: 30 })).toEqual([{ name: "shortSeason", share: 1 }])
    expect(profileShares({ periods: [12], length: 30 })).toEqual([{ name: "longSeason", share: 1 }])
    expect(profileShares({ periods: [1], length: 20 })).toEqual([{ name: "shortUnseasonal", share: 1 }])
    expect(profileShares({ periods: [1], length: 50 })).toEqual([
      { name: "shortUnseasonal", share: 0.5 },
      { name: "longUnseasonal", share: 0.5 },
    ])
    expect(profileShares({ periods: [1], length: 500 })).toEqual([{ name: "longUnseasonal", share: 1 }])
  })
})

describe("wideningAt", () => {
  const shape = { periods: [12], length: 100 }
  const { widening } = profiles.longSeason
  it("is what was fitted at the fitted levels and steps", () => {
    expect(wideningAt(shape, 0, 1.2815515655446004)).toBeCloseTo(widening.at80[0], 9)
    expect(wideningAt(shape, widening.lastStep - 1, -1.959963984540054)).toBeCloseTo(widening.at95[1], 9)
  })

  it("stays as it is beyond the last step and towards the median", () => {
    expect(wideningAt(shape, 500, 1)).toBeCloseTo(widening.at80[1], 9)
  })
})

describe("membersFor", () => {
  it.each([
    [1, 20],
    [1, 200],
    [4, 40],
    [12, 120],
    [52, 300],
  ])("knows every member that has a weight, period %d and length %d", (period, length) => {
    const values = Float64Array.from({ length }, (_, t) => 1 + 0.1 * Math.sin(t))
    const members = membersFor({ periods: [period], values })
    expect(members.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(0.9)
    expect(members.length).toBeLessThanOrEqual(candidatesFor({ periods: [period], values }).length)
  })

  it("gives demand that comes and goes to families made for it", () => {
    const values = Float64Array.from({ length: 40 }, (_, t) => (t % 3 === 0 ? 2 : 0))
    expect(membersFor({ periods: [1], values }).map(({ name }) => name)).toEqual(["optimisedTsb", "averagedEts"])
  })
})
