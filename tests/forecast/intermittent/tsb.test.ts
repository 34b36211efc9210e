import { expect, test } from "vitest"
import { croston } from "../../../src/forecast/intermittent/croston.ts"
import { optimisedTsbFamily, tsb } from "../../../src/forecast/intermittent/tsb.ts"

test("TSB falls while demand stays away, Croston does not", () => {
  const active = [4, 0, 4, 4, 0, 4, 0, 4, 4, 0]
  const dead = [...active, ...new Array(20).fill(0)]
  expect(tsb(dead, { horizon: 1 }).mean[0]).toBeLessThan(0.2 * tsb(active, { horizon: 1 }).mean[0]!)
  expect(croston(dead, { horizon: 1 }).mean[0]).toBeCloseTo(croston(active, { horizon: 1 }).mean[0]!, 12)
})

test("TSB with smoothing weights of its own choice is fast where demand comes in waves and slow where it is scattered", () => {
  const waves = Float64Array.from({ length: 200 }, (_, t) => (t % 40 < 15 ? 1 + (t % 2) / 10 : 0))
  const scattered = Float64Array.from({ length: 200 }, (_, t) => ((t * 7919) % 5 === 0 ? 3 : 0))
  const betaOf = (values: Float64Array): number => optimisedTsbFamily.fit({ values, periods: [1] }).state.beta
  expect(betaOf(waves)).toBeGreaterThan(0.3)
  expect(betaOf(scattered)).toBeLessThan(0.1)
})
