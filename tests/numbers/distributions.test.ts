import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import * as beta from "../../src/numbers/distributions/beta.ts"
import * as chiSquared from "../../src/numbers/distributions/chi-squared.ts"
import * as gamma from "../../src/numbers/distributions/gamma.ts"
import { logGamma } from "../../src/numbers/distributions/log-gamma.ts"
import * as negativeBinomial from "../../src/numbers/distributions/negative-binomial.ts"
import * as normal from "../../src/numbers/distributions/normal.ts"
import * as poisson from "../../src/numbers/distributions/poisson.ts"
import * as student from "../../src/numbers/distributions/student.ts"

type Row = [name: string, inputs: number[], result: number]

// R 4.2.2: tests/reference/distributions.R
const rows: Row[] = JSON.parse(readFileSync(new URL("../reference/distributions.json", import.meta.url), "utf8"))

const functions = new Map(
  Object.entries({
    ...beta,
    ...chiSquared,
    ...gamma,
    ...negativeBinomial,
    ...normal,
    ...poisson,
    ...student,
    logGamma,
  }),
) as unknown as Map<string, (...inputs: number[]) => number>

describe.each([...new Set(rows.map(([name]) => name))])("%s", (name) => {
  test("agrees with R to 1e-10, relative, tails included", () => {
    const misses = rows
      .filter((row) => row[0] === name)
      .map(([, inputs, expected]) => ({ inputs, expected, received: functions.get(name)?.(...inputs) ?? Number.NaN }))
      .filter(({ expected, received }) => !(Math.abs(received - expected) <= 1e-10 * Math.abs(expected)))
    expect(misses).toEqual([])
  })
})

test("quantiles at 0 and 1 are the ends of the support", () => {
  expect(normal.normalQuantile(0)).toBe(-Infinity)
  expect(student.studentQuantile(1, 3)).toBe(Infinity)
  expect(beta.betaQuantile(0, 2, 3)).toBe(0)
  expect(gamma.gammaQuantile(1, 2)).toBe(Infinity)
  expect(poisson.poissonQuantile(0, 2)).toBe(0)
  expect(negativeBinomial.negativeBinomialQuantile(1, 2, 3)).toBe(Infinity)
})

test("a t distribution with infinite degrees of freedom is the normal one", () => {
  expect(student.studentQuantile(0.975, Infinity)).toBe(normal.normalQuantile(0.975))
})

test("what is no probability and what is no shape is refused", () => {
  expect(() => normal.normalQuantile(1.5)).toThrow("a number from 0 to 1, received 1.5")
  expect(() => normal.normalQuantile(Number.NaN)).toThrow("received NaN")
  expect(() => gamma.gammaQuantile(0.5, 0)).toThrow("the shape is a finite number above 0, received 0")
  expect(() => student.studentQuantile(0.5, -1)).toThrow("the degrees of freedom")
})

test("a point that is not a number has no probability, at once", () => {
  expect(normal.normalCumulative(Number.NaN)).toBeNaN()
  expect(gamma.gammaCumulative(Number.NaN, 3)).toBeNaN()
  expect(beta.betaCumulative(Number.NaN, 2, 3)).toBeNaN()
  expect(student.studentCumulative(Number.NaN, 5)).toBeNaN()
})

test("the far tail of the normal distribution is reached at every point, and at once", () => {
  for (let x = 1.8; x < 1e12; x *= 1.37) expect(normal.normalUpperTail(x)).toBeGreaterThanOrEqual(0)
  expect(normal.normalUpperTail(1e12)).toBe(0)
})

test("log gamma keeps its digits beside its root at 1, where R's lgamma has ten", () => {
  const z = 1.0000001 - 1
  // Abramowitz & Stegun 6.1.33: -gamma z + (pi^2 / 12) z^2 - ...
  expect(logGamma(1 + z) / (-0.5772156649015329 * z + (Math.PI ** 2 / 12) * z * z)).toBeCloseTo(1, 13)
})
