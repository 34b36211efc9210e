import { expect, test } from "vitest"
import { coverage, crps, msis, pinball } from "../../src/evaluate/interval-measures.ts"
import { measures, owa } from "../../src/evaluate/measures.ts"
import { mae, mape, mase, rmse, rmsse, smape } from "../../src/evaluate/point-measures.ts"
import type { Scored } from "../../src/evaluate/scored.ts"
import { normalCumulative, normalDensity, normalQuantile } from "../../src/numbers/distributions/normal.ts"

const scored: Scored = {
  forecast: {
    mean: [110, 90, 105],
    intervals: [
      { level: 80, low: [100, 85, 101], high: [120, 95, 109] },
      { level: 95, low: [95, 80, 95], high: [125, 100, 115] },
    ],
  },
  actual: [100, 100, 100],
  history: [80, 84, 90, 92],
  period: 2,
}

test("point measures follow their formulas", () => {
  // by hand: errors 10, 10, 5; seasonal naive errors 10, 8
  expect(mae(scored)).toBeCloseTo(25 / 3, 12)
  expect(rmse(scored)).toBeCloseTo(Math.sqrt(75), 12)
  expect(mape(scored)).toBeCloseTo(25 / 3, 12)
  expect(smape(scored)).toBeCloseTo((2000 / 210 + 2000 / 190 + 1000 / 205) / 3, 12)
  expect(mase(scored)).toBeCloseTo(25 / 27, 12)
  expect(rmsse(scored)).toBeCloseTo(Math.sqrt(75 / 82), 12)
})

test("interval measures follow their formulas", () => {
  expect(coverage(scored, 80)).toBeCloseTo(100 / 3, 12)
  expect(coverage(scored, 95)).toBe(100)
  expect(coverage(scored, 50)).toBeNull()
  expect(msis(scored, 95)).toBeCloseTo((30 + 20 + 20) / 3 / 9, 12)
  // outside by 5 above and 1 below, 2 / alpha = 10
  expect(msis(scored, 80)).toBeCloseTo((20 + 10 + 50 + 8 + 10) / 3 / 9, 12)
  // ends 100, 120; 85, 95; 101, 109 at 10% and 90%; 95, 125; 80, 100; 95, 115 at 2.5% and 97.5%
  const losses = [0, 2, 1.5, 4.5, 0.9, 0.9, 0.125, 0.625, 0.5, 0, 0.125, 0.375]
  expect(pinball(scored)).toBeCloseTo(losses.reduce((sum, loss) => sum + loss, 0) / 12, 12)
})

test("the ranked probability score of a normal forecast is near its closed form when there are many levels", () => {
  const levels = Array.from({ length: 99 }, (_, index) => index + 0.5)
  const intervals = levels.map((level) => {
    const reach = normalQuantile(0.5 + level / 200)
    return { level, low: [-reach], high: [reach] }
  })
  const value = 0.7
  // Gneiting & Raftery 2007, section 4.2
  const exact = value * (2 * normalCumulative(value) - 1) + 2 * normalDensity(value) - 1 / Math.sqrt(Math.PI)
  expect(crps({ forecast: { mean: [0], intervals }, actual: [value], history: [1], period: 1 })).toBeCloseTo(exact, 3)
})

test("what is not defined is null: a percentage of zero, a scale without changes, an interval that is not there", () => {
  const flat: Scored = { forecast: { mean: [1], intervals: [] }, actual: [0], history: [5, 5, 5], period: 1 }
  expect(mape(flat)).toBeNull()
  expect(mase(flat)).toBeNull()
  expect(rmsse(flat)).toBeNull()
  expect(pinball(flat)).toBeNull()
  expect(crps(flat)).toBeNull()
  expect(msis(flat, 95)).toBeNull()
  expect(smape({ ...flat, forecast: { mean: [0], intervals: [] } })).toBe(0)
})

test("OWA is the mean of two ratios to Naive2, and null without them", () => {
  // M4 competition: sMAPE 11.374, MASE 1.536 against 13.564, 1.912 of Naive2 gives 0.821
  expect(owa({ smape: 11.374, mase: 1.536 }, { smape: 13.564, mase: 1.912 })).toBeCloseTo(0.821, 3)
  expect(owa({ smape: 11.374, mase: null }, { smape: 13.564, mase: 1.912 })).toBeNull()
  expect(owa({ smape: 1, mase: 1 }, { smape: 0, mase: 1 })).toBeNull()
})

test("every measure of the list has a finite score for the same forecast", () => {
  for (const measure of Object.values(measures)) expect(Number.isFinite(measure(scored))).toBe(true)
})

const unscorable: readonly (readonly [string, Partial<Scored>])[] = [
  ["no outturn", { actual: [] }],
  ["an outturn that is no number", { actual: [100, Number.NaN, 100] }],
  ["more outturns than forecasts", { actual: [100, 100, 100, 100] }],
  ["a forecast that is no number", { forecast: { ...scored.forecast, mean: [110, 90, Number.NaN] } }],
]

test.each(unscorable)("no measure has a score for %s", (_, change) => {
  const refused = expect.objectContaining({ code: "bad-argument" })
  for (const measure of Object.values(measures)) expect(() => measure({ ...scored, ...change })).toThrowError(refused)
})

test("an interval that ends before the forecast does is refused by the measures of intervals", () => {
  const intervals = [{ level: 95, low: [95, 80], high: [125, 100, 115] }]
  const short: Scored = { ...scored, forecast: { ...scored.forecast, intervals } }
  for (const measure of [measures.pinball, measures.crps, measures.msis, measures.coverage95]) {
    expect(() => measure(short)).toThrow("the low end at 95% of step 3 is no number, but undefined")
  }
  expect(mae(short)).toBe(mae(scored))
})
