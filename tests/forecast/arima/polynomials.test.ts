import fc from "fast-check"
import { expect, test } from "vitest"
import {
  coefficientsFromPartials,
  expandQuotient,
  multiplyLags,
  rootsBeyond,
} from "../../../src/forecast/arima/polynomials.ts"

test("(1 - 0.5 B)(1 - 0.3 B^4) has -0.15 at lag 5, (1 + 0.5 B)(1 + 0.3 B^4) has 0.15", () => {
  const product = new Float64Array(5)
  multiplyLags(Float64Array.of(0.5), Float64Array.of(0.3), 4, -1, product)
  expect([...product]).toEqual([0.5, 0, 0, 0.3, -0.15])
  multiplyLags(Float64Array.of(0.5), Float64Array.of(0.3), 4, 1, product)
  expect([...product]).toEqual([0.5, 0, 0, 0.3, 0.15])
})

test("partial autocorrelations 0.5, -0.3 are those of an autoregression with coefficients 0.65, -0.3", () => {
  // R: ARMAacf(c(0.65, -0.3), pacf = TRUE, lag.max = 2)
  const coefficients = new Float64Array(2)
  coefficientsFromPartials(Float64Array.of(0.5, -0.3), coefficients)
  expect(coefficients[0]).toBeCloseTo(0.65, 12)
  expect(coefficients[1]).toBeCloseTo(-0.3, 12)
})

test("whatever partial autocorrelations within -1 and 1 are those of a stationary autoregression, with one beyond they are not", () => {
  const partial = fc.double({ min: -0.95, max: 0.95, noNaN: true })
  fc.assert(
    fc.property(fc.array(partial, { maxLength: 8 }), fc.constantFrom(-1.02, 1.02), (partials, beyond) => {
      expect(rootsBeyond(autoregressionWith(partials), 1)).toBe(true)
      expect(rootsBeyond(autoregressionWith([...partials, beyond]), 1)).toBe(false)
    }),
  )
})

test("1 - 1.2 z has its root inside the unit circle, 1 - 0.8 z at 1.25", () => {
  expect(rootsBeyond(Float64Array.of(1.2), 1)).toBe(false)
  expect(rootsBeyond(Float64Array.of(0.8), 1.24)).toBe(true)
  expect(rootsBeyond(Float64Array.of(0.8), 1.26)).toBe(false)
})

test("the weights of an ARMA(2,1) process are those of R's ARMAtoMA", () => {
  // R: ARMAtoMA(c(1, -0.25), 1, 10)
  const expected = [2, 1.75, 1.25, 0.8125, 0.5, 0.296875, 0.171875, 0.09765625, 0.0546875, 0.0302734375]
  expect([...expandQuotient([1, 1], [1, -0.25], 11)]).toEqual([1, ...expected])
})

function autoregressionWith(partials: readonly number[]): Float64Array {
  const coefficients = new Float64Array(partials.length)
  coefficientsFromPartials(Float64Array.from(partials), coefficients)
  return coefficients
}
