import { describe, expect, it } from "vitest"
import { backtest } from "../../src/evaluate/backtest.ts"
import { meanBacktest } from "../../src/evaluate/mean-backtest.ts"

const lastValue = (history: ArrayLike<number>, { horizon }: { readonly horizon: number }) => ({
  mean: Array.from({ length: horizon }, () => history[history.length - 1] ?? 0),
  intervals: [],
})
const options = { horizon: 1, origins: 2 }

describe("meanBacktest", () => {
  it("is the mean of every score and the sum of origins", () => {
    // One step ahead of a line with slope 1 the last value errs by 1, with slope 3 by 3.
    const slow = backtest([1, 2, 3, 4, 5, 6], { lastValue }, options)
    const fast = backtest([1, 4, 7, 10, 13, 16], { lastValue }, options)
    const both = meanBacktest([slow, fast])
    expect(both.origins).toBe(4)
    expect(both.models.find(({ name }) => name === "lastValue")?.mae).toBe(2)
  })

  it("passes over scores that a model has not, and keeps the first error", () => {
    const fails = (history: ArrayLike<number>, given: { readonly horizon: number }) => {
      if ((history[0] ?? 0) > 1) throw new Error("too large")
      return lastValue(history, given)
    }
    const [row] = meanBacktest([
      backtest([1, 2, 3, 4, 5, 6], { fails }, options),
      backtest([2, 5, 8, 11, 14, 17], { fails }, options),
    ]).models.filter(({ name }) => name === "fails")
    expect(row?.mae).toBe(1)
    expect(row?.error).toContain("too large")
  })

  it("of one is that one, of none an error", () => {
    const one = backtest([1, 2, 3, 4, 5, 6], { lastValue }, options)
    expect(meanBacktest([one])).toBe(one)
    expect(() => meanBacktest([])).toThrow("there is no series")
  })
})
