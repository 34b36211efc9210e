import { expect, test } from "vitest"
import { mstl } from "../../src/forecast/mstl.ts"
import { randomSource } from "../../src/numbers/random.ts"

const { normal } = randomSource(9)
const hourly = Array.from({ length: 24 * 7 * 5 }, (_, hour) => {
  const day = 20 * Math.sin((2 * Math.PI * hour) / 24)
  const week = 15 * Math.cos((2 * Math.PI * hour) / 168)
  return 200 + day + week + normal()
})

test("days and weeks of an hourly series are both continued", () => {
  const { mean } = mstl(hourly, { period: [24, 168], horizon: 168 })
  for (const [step, value] of mean.entries()) {
    const hour = hourly.length + step
    const expected = 200 + 20 * Math.sin((2 * Math.PI * hour) / 24) + 15 * Math.cos((2 * Math.PI * hour) / 168)
    expect(Math.abs(value - expected)).toBeLessThan(6)
  }
})

test("without a season of which the series holds more than two it is the dynamic optimised Theta forecast", () => {
  const short = hourly.slice(0, 30)
  expect(mstl(short, { period: 24, horizon: 5 }).mean).toEqual(mstl(short, { horizon: 5 }).mean)
})
