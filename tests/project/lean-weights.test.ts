import * as fc from "fast-check"
import { expect, test } from "vitest"
import { leanWeights } from "../../src/project/lean-weights.ts"

const meanOf = (weights: readonly number[], positions: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (positions[i] ?? 0), 0)

test("weights whose mean is the target already stay as they are", () => {
  leanWeights([0.25, 0.5, 0.25], [0, 1, 2], 1).forEach((weight, i) => {
    expect(weight).toBeCloseTo([0.25, 0.5, 0.25][i] ?? 0, 9)
  })
})

test("of two positions the target fixes the weights, whatever they were", () => {
  expect(leanWeights([0.9, 0.1], [0, 10], 7.5)[1]).toBeCloseTo(0.75, 9)
})

test("a target outside all positions gives everything to the nearest, shared where several are there", () => {
  expect(leanWeights([0.2, 0.2, 0.6], [3, 3, 5], 1)).toEqual([0.5, 0.5, 0])
  expect(leanWeights([0.2, 0.2, 0.6], [3, 3, 5], 9)).toEqual([0, 0, 1])
})

test("weights are 1 together, none below zero, and their mean is the target or the nearest that can be", () => {
  const method = fc.record({
    weight: fc.double({ min: 1e-6, max: 1, noNaN: true }),
    position: fc.double({ min: -5, max: 5, noNaN: true }),
  })
  fc.assert(
    fc.property(
      fc.array(method, { minLength: 1, maxLength: 7 }),
      fc.double({ min: -6, max: 6, noNaN: true }),
      (methods, target) => {
        const total = methods.reduce((sum, { weight }) => sum + weight, 0)
        const positions = methods.map(({ position }) => position)
        const leaned = leanWeights(
          methods.map(({ weight }) => weight / total),
          positions,
          target,
        )
        expect(leaned.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
        expect(Math.min(...leaned)).toBeGreaterThanOrEqual(0)
        const nearest = Math.min(Math.max(target, Math.min(...positions)), Math.max(...positions))
        expect(meanOf(leaned, positions)).toBeCloseTo(nearest, 3)
      },
    ),
  )
})
