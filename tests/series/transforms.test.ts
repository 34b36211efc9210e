import fc from "fast-check"
import { expect, test } from "vitest"
import { applyTransform, inverseMean, invertTransform, type Transform } from "../../src/series/transforms.ts"

const transforms = fc.oneof(
  fc.constant<Transform>({ kind: "none" }),
  fc.double({ min: -2, max: 2, noNaN: true }).map((lambda): Transform => ({ kind: "box-cox", lambda })),
  fc.constant<Transform>({ kind: "logit", low: 0, high: 100 }),
)

test("inverting a transform gives the value back", () => {
  fc.assert(
    fc.property(transforms, fc.double({ min: 0.01, max: 99.9, noNaN: true }), (transform, value) => {
      expect(invertTransform(transform, applyTransform(transform, value)) / value).toBeCloseTo(1, 6)
    }),
  )
})

test("Box-Cox transforms agree with R's BoxCox", () => {
  // R 4.2.2, forecast 8.20: BoxCox(3, -0.7), BoxCox(200, 0), BoxCox(0.5, 1.5)
  expect(applyTransform({ kind: "box-cox", lambda: -0.7 }, 3)).toBeCloseTo(0.766481347468615, 10)
  expect(applyTransform({ kind: "box-cox", lambda: 0 }, 200)).toBeCloseTo(5.29831736654804, 10)
  expect(applyTransform({ kind: "box-cox", lambda: 1.5 }, 0.5)).toBeCloseTo(-0.430964406271151, 10)
})

test("a Box-Cox lambda near zero is near the logarithm", () => {
  expect(applyTransform({ kind: "box-cox", lambda: 1e-12 }, 7)).toBeCloseTo(Math.log(7), 10)
  expect(invertTransform({ kind: "box-cox", lambda: 1e-12 }, 2)).toBeCloseTo(Math.exp(2), 8)
})

test("the mean of a log-normal value is exp(mean + variance / 2)", () => {
  expect(inverseMean({ kind: "box-cox", lambda: 0 }, 1, 0.49)).toBeCloseTo(Math.exp(1.245), 9)
})

test("a variance below zero is refused", () => {
  expect(() => inverseMean({ kind: "box-cox", lambda: 0 }, 1, -1)).toThrow("at least 0, received -1")
})

test("the mean of a value between bounds lies between them however large the variance", () => {
  const mean = inverseMean({ kind: "logit", low: 0, high: 100 }, 3, 400)
  expect(mean).toBeGreaterThan(50)
  expect(mean).toBeLessThan(100)
})

test("what lies beyond the reach of a transform is the end of its domain", () => {
  expect(invertTransform({ kind: "box-cox", lambda: 0.5 }, -3)).toBe(0)
  expect(invertTransform({ kind: "logit", low: 10, high: 20 }, 1e6)).toBe(20)
})

test("values outside the domain are refused", () => {
  expect(() => applyTransform({ kind: "box-cox", lambda: 0 }, 0)).toThrow("above 0, received 0")
  expect(() => applyTransform({ kind: "logit", low: 0, high: 1 }, 1)).toThrow("between 0 and 1, received 1")
})
