import { describe, expect, it } from "vitest"
import { adaptWeights } from "../../../src/forecast/auto/adapt.ts"

const values = Float64Array.from({ length: 120 }, (_, t) => 10 + Math.sin(t))
const withError = (size: number): { weight: number; fitted: Float64Array } => ({
  weight: 0.5,
  fitted: values.map((value, t) => value + (t % 2 === 0 ? size : -size)),
})

describe("adaptWeights", () => {
  it("leaves members alone whose one-step errors are much the same", () => {
    const [first, second] = adaptWeights([withError(1), withError(1.1)], values)
    expect(second!.weight / first!.weight).toBeGreaterThan(0.99)
  })

  it("lets a member count for little whose errors are twice the best's", () => {
    const [first, second] = adaptWeights([withError(1), withError(2)], values)
    expect(second!.weight / first!.weight).toBeLessThan(0.01)
  })

  it("does nothing for short series, for members without one-step forecasts, and where all fit perfectly", () => {
    const short = values.subarray(0, 40)
    expect(adaptWeights([withError(1), withError(9)], short).map(({ weight }) => weight)).toEqual([0.5, 0.5])
    const silent = { weight: 0.5, fitted: new Float64Array(120).fill(Number.NaN) }
    const [heard, unheard] = adaptWeights([withError(1), silent], values)
    expect(unheard!.weight).toBe(heard!.weight)
    expect(adaptWeights([withError(0), withError(0)], values).map(({ weight }) => weight)).toEqual([0.5, 0.5])
  })
})
