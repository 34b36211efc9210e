import { describe, expect, it } from "vitest"
import { rootsInsideCircle } from "../../src/forecast/stability.ts"

/** Coefficients, highest power first, of the polynomial with these real roots. */
function fromRoots(roots: readonly number[]): Float64Array {
  const coefficients = new Float64Array(roots.length + 1)
  coefficients[0] = 1
  for (const [count, root] of roots.entries()) {
    for (let i = count + 1; i > 0; i--) coefficients[i]! -= root * coefficients[i - 1]!
  }
  return coefficients
}

describe("rootsInsideCircle", () => {
  it.each([[[0.5]], [[0.9, -0.9]], [[0.99, 0.5, -0.3, 0.1]], [[0, 0]]])("is true for roots %j", (roots) => {
    expect(rootsInsideCircle(fromRoots(roots), roots.length)).toBe(true)
  })

  it.each([[[1.01]], [[0.5, -1.2]], [[2, 0.5]], [[1]]])("is false for roots %j", (roots) => {
    expect(rootsInsideCircle(fromRoots(roots), roots.length)).toBe(false)
  })

  it("sees complex roots: z^2 - 1.8 z + 0.9 lies inside, z^2 - 1.8 z + 1.1 outside", () => {
    expect(rootsInsideCircle(Float64Array.of(1, -1.8, 0.9), 2)).toBe(true)
    expect(rootsInsideCircle(Float64Array.of(1, -1.8, 1.1), 2)).toBe(false)
  })
})
