import fc from "fast-check"
import { expect, test } from "vitest"
import {
  coefficientsFromPartials,
  expandQuotient,
  multiplyLags,
  partialsFromCoefficients,
  rootsBeyond,
} from "../../../src/forecast/arima/polynomials.ts"

test("(1 - 0.5 B)(1 - 0.3 B^4) has -0.15 at lag 5, (1 + 0.5 B)(1 + 0.3 B^4) has 0.15", () => {
  const product = new Float64Array(5)
  multiplyLags(Float64Array.of(0.5), Float64Array.of(0.3), 4, -1, product)
  expect([...product]).toEqual([0.5, 0, 0, 0.3, -0.15])
  multiplyLags(Float64Array.of(0.5), Float64Array.of(0.3), 4, 1, product)
  expect([...product]).toEqual([0.5, 0, 0, 0.3, 0.15])
})

test("partial autocorrelations and coefficients are each found from the other", () => {
  const partial = fc.double({ min: -0.95, max: 0.95, noNaN: true })
  fc.assert(
    fc.property(fc.array(partial, { maxLength: 8 }), (partials) => {
      const coefficients = new Float64Array(partials.length)
      coefficientsFromPartials(Float64Array.from(partials), coefficients)
      const found = partialsFromCoefficients(coefficients)
      for (const [index, value] of partials.entries()) expect(found?.[index]).toBeCloseTo(value, 6)
    }),
  )
})

test("1 - 1.2 z has its root inside the unit circle, 1 - 0.8 z at 1.25", () => {
  expect(partialsFromCoefficients(Float64Array.of(1.2))).toBeNull()
  expect(rootsBeyond(Float64Array.of(0.8), 1.24)).toBe(true)
  expect(rootsBeyond(Float64Array.of(0.8), 1.26)).toBe(false)
})

test("the weights of an ARMA(2,1) process are those of R's ARMAtoMA", () => {
  // R: ARMAtoMA(c(1, -0.25), 1, 10)
  const expected = [2, 1.75, 1.25, 0.8125, 0.5, 0.296875, 0.171875, 0.09765625, 0.0546875, 0.0302734375]
  expect([...expandQuotient([1, 1], [1, -0.25], 11)]).toEqual([1, ...expected])
})
