import { expect, test } from "vitest"
import { croston, sba } from "../../../src/forecast/intermittent/croston.ts"
import { predictDemand } from "../../../src/forecast/intermittent/demand.ts"
import { tsb } from "../../../src/forecast/intermittent/tsb.ts"
import { randomSource } from "../../../src/numbers/random.ts"

test.each([
  { name: "croston", model: croston },
  { name: "sba", model: sba },
  { name: "tsb", model: tsb },
])("the intervals of $name hold about as often as they say", ({ model }) => {
  const { uniform, normal } = randomSource(11)
  let inside80 = 0
  let inside95 = 0
  for (let round = 0; round < 400; round++) {
    const demand = () => (uniform() < 0.4 ? Math.exp(2 + 0.4 * normal()) : 0)
    const values = Array.from({ length: 80 }, demand)
    const [at80, at95] = model(values, { horizon: 1 }).intervals
    const next = demand()
    if (next >= at80!.low[0]! && next <= at80!.high[0]!) inside80 += 1
    if (next >= at95!.low[0]! && next <= at95!.high[0]!) inside95 += 1
  }
  // A mass of 60% at zero, which is the lower end, adds what the lower tail would miss.
  expect(inside80 / 400).toBeGreaterThan(0.8)
  expect(inside80 / 400).toBeLessThan(0.95)
  expect(inside95 / 400).toBeGreaterThan(0.94)
})

test("quantiles are zero up to the chance of no demand, then those of the sizes", () => {
  const { quantile } = predictDemand({ chance: 0.25, size: 8, variance: 64, positive: true }, 2, 1)
  expect(quantile(0, 0.75)).toBe(0)
  // sizes of mean 8 and variance 64 are exponential: the median is 8 log 2
  expect(quantile(0, 0.875)).toBeCloseTo(8 * Math.log(2), 9)
})

test("demands that do not vary have that size", () => {
  const { quantile } = predictDemand({ chance: 0.5, size: 3, variance: 0, positive: true }, 1.5, 1)
  expect(quantile(0, 0.4)).toBe(0)
  expect(quantile(0, 0.9)).toBe(3)
})

test("sizes of both signs are normal about their mean, zero between them", () => {
  const { quantile } = predictDemand({ chance: 0.5, size: 0, variance: 4, positive: false }, 0, 1)
  expect(quantile(0, 0.125)).toBeCloseTo(-2 * 0.6744897501960817, 9)
  expect(quantile(0, 0.5)).toBe(0)
  expect(quantile(0, 0.875)).toBeCloseTo(2 * 0.6744897501960817, 9)
})
