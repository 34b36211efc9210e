import { expect, test } from "vitest"
import { croston } from "../../../src/forecast/intermittent/croston.ts"
import { tsb } from "../../../src/forecast/intermittent/tsb.ts"

test("TSB falls while demand stays away, Croston does not", () => {
  const active = [4, 0, 4, 4, 0, 4, 0, 4, 4, 0]
  const dead = [...active, ...new Array(20).fill(0)]
  expect(tsb(dead, { horizon: 1 }).mean[0]).toBeLessThan(0.2 * tsb(active, { horizon: 1 }).mean[0]!)
  expect(croston(dead, { horizon: 1 }).mean[0]).toBeCloseTo(croston(active, { horizon: 1 }).mean[0]!, 12)
})
