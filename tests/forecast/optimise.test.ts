import { describe, expect, it } from "vitest"
import { minimiseByQuasiNewton, minimiseBySimplex, type Objective } from "../../src/forecast/optimise.ts"

// Test functions and minima: Moré, Garbow and Hillstrom 1981, Testing Unconstrained Optimization Software.
const rosenbrock: Objective = ([x, y]) => 100 * (y! - x! * x!) ** 2 + (1 - x!) ** 2
const powell: Objective = ([a, b, c, d]) =>
  (a! + 10 * b!) ** 2 + 5 * (c! - d!) ** 2 + (b! - 2 * c!) ** 4 + 10 * (a! - d!) ** 4
const helical: Objective = ([x, y, z]) => {
  const angle = Math.atan2(y!, x!) / (2 * Math.PI)
  return 100 * ((z! - 10 * angle) ** 2 + (Math.hypot(x!, y!) - 1) ** 2) + z! ** 2
}
const cases: [string, Objective, number[], number[]][] = [
  ["Rosenbrock's valley", rosenbrock, [-1.2, 1], [1, 1]],
  ["Powell's singular function", powell, [3, -1, 0, 1], [0, 0, 0, 0]],
  ["the helical valley", helical, [-1, 0.1, 0], [1, 0, 0]],
  ["a parabola of one variable", ([x]) => (x! - 3) ** 2, [10], [3]],
]

describe.each([
  ["minimiseBySimplex", minimiseBySimplex],
  ["minimiseByQuasiNewton", minimiseByQuasiNewton],
])("%s", (_, minimise) => {
  it.each(cases)("finds the minimum of %s", (_title, objective, start, minimum) => {
    const found = minimise(objective, Float64Array.from(start), { tolerance: 1e-14 })
    expect(found.value).toBeLessThan(1e-6)
    minimum.forEach((coordinate, i) => {
      expect(Math.abs(found.point[i]! - coordinate)).toBeLessThan(0.03)
    })
  })

  it("never ends outside the region where the objective is finite", () => {
    const found = minimise(([x]) => (x! < 2 ? Number.NaN : x! * x!), Float64Array.of(5), { tolerance: 1e-12 })
    expect(found.point[0]).toBeGreaterThanOrEqual(2)
    expect(found.value).toBeLessThan(4.5)
  })

  it("returns the start when there is nothing to vary", () => {
    const found = minimise(() => 7, new Float64Array(0))
    expect(found).toMatchObject({ value: 7, converged: true })
  })

  it("does not change the start and gives the same answer twice", () => {
    const start = Float64Array.of(-1.2, 1)
    const first = minimise(rosenbrock, start)
    expect([...start]).toEqual([-1.2, 1])
    expect([...minimise(rosenbrock, start).point]).toEqual([...first.point])
  })

  it("says when it did not settle", () => {
    const found = minimise(rosenbrock, Float64Array.of(-1.2, 1), { maximumEvaluations: 5, maximumIterations: 2 })
    expect(found.converged).toBe(false)
  })
})

describe("minimiseBySimplex", () => {
  it("takes a first step for each coordinate, so that scales may differ", () => {
    const objective: Objective = ([x, y]) => (x! / 1e6 - 1) ** 2 + (y! - 1) ** 2
    const found = minimiseBySimplex(objective, Float64Array.of(5e5, 0), {
      step: Float64Array.of(1e5, 0.1),
      tolerance: 1e-14,
    })
    expect(found.point[0]! / 1e6).toBeCloseTo(1, 4)
    expect(found.point[1]).toBeCloseTo(1, 4)
  })
})

describe("minimiseByQuasiNewton", () => {
  it("uses a known gradient and then needs fewer evaluations", () => {
    const withGradient = (point: Float64Array, gradient: Float64Array): void => {
      const [x, y] = [point[0]!, point[1]!]
      gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x)
      gradient[1] = 200 * (y - x * x)
    }
    const start = Float64Array.of(-1.2, 1)
    const known = minimiseByQuasiNewton(rosenbrock, start, { gradient: withGradient, tolerance: 1e-14 })
    const differenced = minimiseByQuasiNewton(rosenbrock, start, { tolerance: 1e-14 })
    expect(known.point[0]).toBeCloseTo(1, 6)
    expect(known.evaluations).toBeLessThan(differenced.evaluations)
  })
})
