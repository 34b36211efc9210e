import { expect, test } from "vitest"
import { croston, sba } from "../../src/forecast/intermittent/croston.ts"
import { tsb } from "../../src/forecast/intermittent/tsb.ts"
import { randomSource } from "../../src/numbers/random.ts"
import { readReference } from "../reference/read.ts"

// R 4.2.2, forecast 8.20: tests/reference/croston.R
const references =
  readReference<{ name: string; values: number[]; mean: number[]; fitted: (number | null)[] }[]>("croston")

test.each(references)(
  "croston agrees with R on the $name series, fitted values included",
  ({ values, mean, fitted }) => {
    const forecast = croston(values, { horizon: 3 })
    for (const [step, value] of mean.entries()) expect(forecast.mean[step]! / value).toBeCloseTo(1, 9)
    for (const [index, value] of fitted.entries()) {
      if (value !== null) expect(forecast.fitted[index]).toBeCloseTo(value, 9)
    }
  },
)

test("the Syntetos-Boylan approximation is Croston's forecast less 5%", () => {
  const values = [0, 3, 0, 0, 5, 0, 1]
  expect(sba(values, { horizon: 1 }).mean[0]).toBeCloseTo(0.95 * croston(values, { horizon: 1 }).mean[0]!, 12)
})

test("TSB falls while demand stays away, Croston does not", () => {
  const active = [4, 0, 4, 4, 0, 4, 0, 4, 4, 0]
  const dead = [...active, ...new Array(20).fill(0)]
  expect(tsb(dead, { horizon: 1 }).mean[0]).toBeLessThan(0.2 * tsb(active, { horizon: 1 }).mean[0]!)
  expect(croston(dead, { horizon: 1 }).mean[0]).toBeCloseTo(croston(active, { horizon: 1 }).mean[0]!, 12)
})

test.each([
  ["croston", croston],
  ["sba", sba],
  ["tsb", tsb],
])("the 80%% and 95%% intervals of %s hold about as often as they say", (_, model) => {
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

test("demands of both signs are answered too", () => {
  const { mean, intervals } = croston([0, 5, 0, -3, 0, 4, 0, -2, 6], { horizon: 1 })
  expect(intervals[1]!.low[0]).toBeLessThan(mean[0]!)
  expect(intervals[1]!.high[0]).toBeGreaterThan(mean[0]!)
})
