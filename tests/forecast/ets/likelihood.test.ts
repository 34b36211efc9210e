import { describe, expect, it } from "vitest"
import { minusTwiceLogLikelihood, slopeByMean } from "../../../src/forecast/ets/likelihood.ts"

const values = Float64Array.of(2, 4, 5)
const mean = Float64Array.of(1, 3, 5.5)

describe("minusTwiceLogLikelihood", () => {
  // Hyndman, Koehler, Ord and Snyder 2008, equation 5.3
  it("is n log of the sum of squared errors, and of relative ones with twice the logarithms of the forecasts", () => {
    expect(minusTwiceLogLikelihood(values, mean, "A", 1)).toBeCloseTo(3 * Math.log(1 + 1 + 0.25), 12)
    const squares = 1 + 1 / 9 + (5 / 5.5 - 1) ** 2
    const expected = 3 * Math.log(squares) + 2 * (Math.log(3) + Math.log(5.5))
    expect(minusTwiceLogLikelihood(values, mean, "M", 1)).toBeCloseTo(expected, 12)
  })

  it("is finite where a fit is perfect", () => {
    expect(minusTwiceLogLikelihood(values, values, "A", 45)).toBeCloseTo(3 * Math.log(45e-26), 10)
    expect(minusTwiceLogLikelihood(values, values, "M", 45)).toBeCloseTo(3 * Math.log(3e-26) + 2 * Math.log(40), 10)
  })

  it("is infinite where a relative error is not defined", () => {
    for (const wrong of [0, -1, Number.NaN]) {
      expect(minusTwiceLogLikelihood(values, Float64Array.of(1, wrong, 5), "M", 1)).toBe(Infinity)
    }
    expect(minusTwiceLogLikelihood(values, Float64Array.of(1, -1, 5), "A", 1)).toBeCloseTo(3 * Math.log(26), 12)
  })

  it.each([1e-100, 1e-20, 1, 1e20, 1e100])(
    "is as exact for forecasts of the size %d, whose product is no number",
    (size) => {
      const many = Float64Array.from({ length: 400 }, (_, t) => size * (1 + (t % 3)))
      const forecasts = many.map((value) => value * 0.5)
      // relative errors of 1; a third of the forecasts are 1, 2 and 3 halves of the size
      const logarithms = 400 * Math.log(size / 2) + 133 * Math.log(2) + 133 * Math.log(3)
      expect(minusTwiceLogLikelihood(many, forecasts, "M", 1) / (400 * Math.log(400) + 2 * logarithms)).toBeCloseTo(
        1,
        11,
      )
    },
  )
})

describe("slopeByMean", () => {
  it.each(["A", "M"] as const)("is what differences of the likelihood give: %s", (error) => {
    const slopes = new Float64Array(3)
    slopeByMean(values, mean, error, slopes)
    for (const [t, slope] of slopes.entries()) {
      const [below, above] = [-1e-6, 1e-6].map((step) =>
        minusTwiceLogLikelihood(
          values,
          mean.map((value, i) => (i === t ? value + step : value)),
          error,
          1,
        ),
      )
      expect(slope).toBeCloseTo((above! - below!) / 2e-6, 6)
    }
  })

  it("is nought where a fit is perfect", () => {
    const slopes = Float64Array.of(7, 7, 7)
    slopeByMean(values, values, "A", slopes)
    expect([...slopes]).toEqual([0, 0, 0])
  })
})
