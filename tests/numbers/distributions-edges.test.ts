import { describe, expect, test } from "vitest"
import { betaCumulative, betaDensity, betaQuantile, betaUpperTail } from "../../src/numbers/distributions/beta.ts"
import { binomialMassAt, deviance, poissonMassAt } from "../../src/numbers/distributions/exact-mass.ts"
import { gammaCumulative, gammaDensity, gammaQuantile, gammaUpperTail } from "../../src/numbers/distributions/gamma.ts"
import { logGamma, stirlingError } from "../../src/numbers/distributions/log-gamma.ts"
import {
  negativeBinomialCumulative,
  negativeBinomialMass,
  negativeBinomialQuantile,
  negativeBinomialUpperTail,
} from "../../src/numbers/distributions/negative-binomial.ts"
import { normalCumulative, normalQuantile } from "../../src/numbers/distributions/normal.ts"
import {
  poissonCumulative,
  poissonMass,
  poissonQuantile,
  poissonUpperTail,
} from "../../src/numbers/distributions/poisson.ts"
import { solveCount } from "../../src/numbers/distributions/solve-count.ts"
import { solveQuantile } from "../../src/numbers/distributions/solve-quantile.ts"
import { studentCumulative, studentDensity, studentQuantile } from "../../src/numbers/distributions/student.ts"

const { POSITIVE_INFINITY: infinity } = Number

// R 4.2.2: dbeta, dgamma, pgamma, pbeta, ppois, pnbinom, dt, pt at these points
describe("at the ends of the support and beyond", () => {
  test.each<[string, number, number]>([
    ["dbeta(0, 0.5, 2)", betaDensity(0, 0.5, 2), infinity],
    ["dbeta(0, 1, 3)", betaDensity(0, 1, 3), 3],
    ["dbeta(0, 2, 3)", betaDensity(0, 2, 3), 0],
    ["dbeta(1, 2, 0.5)", betaDensity(1, 2, 0.5), infinity],
    ["dbeta(1, 3, 1)", betaDensity(1, 3, 1), 3],
    ["dbeta(1, 2, 2)", betaDensity(1, 2, 2), 0],
    ["dbeta(-0.1, 2, 2)", betaDensity(-0.1, 2, 2), 0],
    ["dbeta(1.1, 2, 2)", betaDensity(1.1, 2, 2), 0],
    ["pbeta(0, 2, 3)", betaCumulative(0, 2, 3), 0],
    ["pbeta(-1, 2, 3)", betaCumulative(-1, 2, 3), 0],
    ["pbeta(-1, 2, 3, lower.tail = FALSE)", betaUpperTail(-1, 2, 3), 1],
    ["pbeta(1, 2, 3)", betaCumulative(1, 2, 3), 1],
    ["pbeta(2, 2, 3)", betaCumulative(2, 2, 3), 1],
    ["pbeta(2, 2, 3, lower.tail = FALSE)", betaUpperTail(2, 2, 3), 0],
    ["qbeta(0, 2, 3)", betaQuantile(0, 2, 3), 0],
    ["qbeta(1, 2, 3)", betaQuantile(1, 2, 3), 1],
    ["dgamma(0, 0.5)", gammaDensity(0, 0.5), infinity],
    ["dgamma(0, 1, scale = 4)", gammaDensity(0, 1, 4), 0.25],
    ["dgamma(0, 2)", gammaDensity(0, 2), 0],
    ["dgamma(-1, 3)", gammaDensity(-1, 3), 0],
    ["pgamma(0, 2)", gammaCumulative(0, 2), 0],
    ["pgamma(-1, 2)", gammaCumulative(-1, 2), 0],
    ["pgamma(-1, 2, lower.tail = FALSE)", gammaUpperTail(-1, 2), 1],
    ["pgamma(Inf, 2)", gammaCumulative(infinity, 2), 1],
    ["pgamma(Inf, 2, lower.tail = FALSE)", gammaUpperTail(infinity, 2), 0],
    ["qgamma(0, 2)", gammaQuantile(0, 2), 0],
    ["dpois(-1, 2)", poissonMass(-1, 2), 0],
    ["dpois(1.5, 2)", poissonMass(1.5, 2), 0],
    ["ppois(-1, 2)", poissonCumulative(-1, 2), 0],
    ["ppois(-1, 2, lower.tail = FALSE)", poissonUpperTail(-1, 2), 1],
    ["dnbinom(-1, 3, mu = 2)", negativeBinomialMass(-1, 2, 3), 0],
    ["dnbinom(1.5, 3, mu = 2)", negativeBinomialMass(1.5, 2, 3), 0],
    ["pnbinom(-1, 3, mu = 2)", negativeBinomialCumulative(-1, 2, 3), 0],
    ["pnbinom(-1, 3, mu = 2, lower.tail = FALSE)", negativeBinomialUpperTail(-1, 2, 3), 1],
    ["pnorm(39)", normalCumulative(39), 1],
    ["pnorm(-39)", normalCumulative(-39), 0],
    ["qt(0, 3)", studentQuantile(0, 3), -infinity],
    ["qt(1, 3)", studentQuantile(1, 3), infinity],
    ["qt(0.5, 3)", studentQuantile(0.5, 3), 0],
    ["pt(0, 3)", studentCumulative(0, 3), 0.5],
    ["qnorm(1)", normalQuantile(1), infinity],
    ["ppois(0.7, 2)", poissonCumulative(0.7, 2), poissonCumulative(0, 2)],
  ])("%s", (_, received, expected) => {
    expect(received).toBe(expected)
  })
})

describe("to the last digits", () => {
  // R 4.2.2, to 17 digits
  test.each<[string, number, number, number]>([
    ["pnorm(-0.6)", normalCumulative(-0.6), 0.27425311775007361, 1e-15],
    ["pnorm(-0.25)", normalCumulative(-0.25), 0.4012936743170763, 1e-15],
    ["pnorm(0.1)", normalCumulative(0.1), 0.53982783727702899, 1e-15],
    ["pnorm(0.6)", normalCumulative(0.6), 0.72574688224992645, 1e-15],
    ["qnorm(0.075)", normalQuantile(0.075), -1.4395314709384557, 1e-15],
    ["qnorm(1e-11)", normalQuantile(1e-11), -6.7060231554951359, 1e-15],
    ["qnorm(1e-20)", normalQuantile(1e-20), -9.2623400897984052, 1e-15],
    ["dt(1, Inf)", studentDensity(1, infinity), 0.24197072451914337, 1e-15],
    ["pt(1, Inf)", studentCumulative(1, infinity), 0.84134474606854293, 1e-15],
    ["dt(1e200, 0.5)", studentDensity(1e200, 0.5), 1.6035048770710985e-301, 1e-12],
    ["dt(-1e200, 0.5)", studentDensity(-1e200, 0.5), 1.6035048770710985e-301, 1e-12],
    ["qgamma(0.001, 0.2)", gammaQuantile(0.001, 0.2), 6.5254808434572495e-16, 1e-13],
    ["qgamma(0.01, 0.5)", gammaQuantile(0.01, 0.5), 7.8543928954851028e-5, 1e-13],
    ["qgamma(0.5, 1e6)", gammaQuantile(0.5, 1e6), 999999.66666668642, 1e-14],
    ["qbeta(0.999, 0.02, 0.5)", betaQuantile(0.999, 0.02, 0.5), 0.99934049222045274, 1e-13],
  ])("%s", (_, received, expected, tolerance) => {
    expect(Math.abs(received / expected - 1)).toBeLessThanOrEqual(tolerance)
  })

  test("log n! is that of the product, and what Stirling's formula leaves falls as 1 / 12n", () => {
    // 10! = 3628800, 20! = 2432902008176640000
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 14)
    expect(logGamma(21)).toBeCloseTo(Math.log(2_432_902_008_176_640_000), 13)
    for (const n of [15, 40, 1000])
      expect(stirlingError(n) * 12 * n).toBeCloseTo(1 - 1 / (30 * n ** 2) + 1 / (105 * n ** 4), 8)
  })
})

describe("masses continued to real counts", () => {
  test("nothing happens when nothing can, and everything when it must", () => {
    expect([poissonMassAt(0, 0), poissonMassAt(2, 0)]).toEqual([1, 0])
    expect([binomialMassAt(0, 5, 0, 1), binomialMassAt(2, 5, 0, 1)]).toEqual([1, 0])
    expect([binomialMassAt(5, 5, 1, 0), binomialMassAt(2, 5, 1, 0)]).toEqual([1, 0])
  })

  test("none of n succeed with probability (1 - p)^n, all with p^n", () => {
    for (const chance of [1e-12, 0.3, 0.5, 0.8]) {
      expect(binomialMassAt(0, 7, chance, 1 - chance) / (1 - chance) ** 7).toBeCloseTo(1, 12)
      expect(binomialMassAt(7, 7, chance, 1 - chance) / chance ** 7).toBeCloseTo(1, 12)
    }
    // (1 - 1e-12)^1e11 is e^-0.1 to twelve digits, which the rounded complement would miss
    expect(binomialMassAt(0, 1e11, 1e-12, 1 - 1e-12) / Math.exp(-0.1)).toBeCloseTo(1, 12)
    // 3 of 5 at one half: 10 / 32
    expect(binomialMassAt(3, 5, 0.5, 0.5)).toBeCloseTo(10 / 32, 14)
  })

  test("the deviance of two counts that are close keeps its digits: (count - mean)^2 / 2 mean at first", () => {
    expect(deviance(1e8 + 1, 1e8) / (1 / 2e8)).toBeCloseTo(1, 7)
    expect(deviance(5, 5)).toBe(0)
    // 3 log 3 - 2
    expect(deviance(3, 1)).toBeCloseTo(3 * Math.log(3) - 2, 14)
    expect(deviance(1, 3)).toBeCloseTo(2 - Math.log(3), 14)
  })
})

describe("what is refused names the function, the parameter and what was received", () => {
  const positive = "is a finite number above 0, received"
  test.each<[() => number, string]>([
    [() => betaDensity(0.5, 0, 1), `betaDensity: the first shape ${positive} 0`],
    [() => betaDensity(0.5, 1, 0), `betaDensity: the second shape ${positive} 0`],
    [() => betaCumulative(0.5, Number.NaN, 1), `betaCumulative: the first shape ${positive} NaN`],
    [() => betaUpperTail(0.5, 1, infinity), `betaUpperTail: the second shape ${positive} Infinity`],
    [() => betaQuantile(0.5, -1, 1), `betaQuantile: the first shape ${positive} -1`],
    [() => betaQuantile(-0.5, 1, 1), "betaQuantile: a probability is a number from 0 to 1, received -0.5"],
    [() => gammaDensity(1, 0), `gammaDensity: the shape ${positive} 0`],
    [() => gammaDensity(1, 1, 0), `gammaDensity: the scale ${positive} 0`],
    [() => gammaCumulative(1, -2), `gammaCumulative: the shape ${positive} -2`],
    [() => gammaUpperTail(1, -2), `gammaUpperTail: the shape ${positive} -2`],
    [() => gammaQuantile(0.5, -2), `gammaQuantile: the shape ${positive} -2`],
    [() => gammaQuantile(2, 1), "gammaQuantile: a probability is a number from 0 to 1, received 2"],
    [() => poissonMass(1, 0), `poissonMass: the mean ${positive} 0`],
    [() => poissonCumulative(1, 0), `poissonCumulative: the mean ${positive} 0`],
    [() => poissonUpperTail(1, 0), `poissonUpperTail: the mean ${positive} 0`],
    [() => poissonQuantile(0.5, 0), `poissonQuantile: the mean ${positive} 0`],
    [() => poissonQuantile(-1, 1), "poissonQuantile: a probability is a number from 0 to 1, received -1"],
    [() => negativeBinomialMass(1, 0, 1), `negativeBinomialMass: the mean ${positive} 0`],
    [() => negativeBinomialCumulative(1, 1, 0), `negativeBinomialCumulative: the size ${positive} 0`],
    [() => negativeBinomialUpperTail(1, 1, 0), `negativeBinomialUpperTail: the size ${positive} 0`],
    [() => negativeBinomialQuantile(0.5, 0, 1), `negativeBinomialQuantile: the mean ${positive} 0`],
    [
      () => negativeBinomialQuantile(7, 1, 1),
      "negativeBinomialQuantile: a probability is a number from 0 to 1, received 7",
    ],
    [() => studentDensity(1, 0), `studentDensity: the degrees of freedom ${positive} 0`],
    [() => studentCumulative(1, 0), `studentCumulative: the degrees of freedom ${positive} 0`],
    [() => studentQuantile(0.1, 0), `studentQuantile: the degrees of freedom ${positive} 0`],
    [() => studentQuantile(1.1, 1), "studentQuantile: a probability is a number from 0 to 1, received 1.1"],
    [() => normalQuantile(-0.1), "normalQuantile: a probability is a number from 0 to 1, received -0.1"],
  ])("%#", (call, message) => {
    expect(call).toThrow(expect.objectContaining({ code: "bad-argument", message }))
  })
})

describe("solveCount(probability, start, cumulative)", () => {
  const die = (count: number): number => Math.min(1, Math.max(0, Math.floor(count) / 6))

  test("is the smallest count that reaches the probability, wherever it starts", () => {
    for (const start of [0, 1, 3, 6, 50, 1000]) {
      for (let count = 1; count <= 6; count++) {
        expect(solveCount(count / 6 - 0.05, start, die)).toBe(count)
        if (count === 6) continue
        expect(solveCount(count / 6, start, die)).toBe(count)
        expect(solveCount(count / 6 + 1e-9, start, die)).toBe(count + 1)
      }
    }
  })

  test("asks a number of times that grows as the logarithm of the way", () => {
    let asked = 0
    const far = (count: number): number => Number(++asked > 0 && count >= 1_000_000)
    expect(solveCount(0.5, 3, far)).toBe(1_000_000)
    expect(asked).toBeLessThan(60)
    asked = 0
    expect(solveCount(0.5, 5_000_000, far)).toBe(1_000_000)
    expect(asked).toBeLessThan(60)
  })
})

describe("solveQuantile(target, start, at)", () => {
  // the logistic distribution, whose quantile is log(p / (1 - p))
  const logistic = (asked: number[]) => (x: number) => {
    asked.push(x)
    const lower = 1 / (1 + Math.exp(-x))
    const upper = 1 / (1 + Math.exp(x))
    return { lower, upper, density: lower * upper }
  }

  test("finds the point from near in fewer steps than from far, in both tails", () => {
    for (const lower of [1e-300, 1e-20, 0.01, 0.3, 0.5, 0.7, 0.99]) {
      for (const start of [-3, 0, 2, 40]) {
        const asked: number[] = []
        const found = solveQuantile({ lower, upper: 1 - lower }, start, logistic(asked))
        expect(found).toBeCloseTo(Math.log(lower) - Math.log1p(-lower), 11)
        expect(asked.length).toBeLessThan(Math.abs(start - found) < 3 ? 40 : 150)
      }
    }
  })

  test("ends at once at a point that is already right", () => {
    const asked: number[] = []
    expect(solveQuantile({ lower: 0.5, upper: 0.5 }, 0, logistic(asked))).toBe(0)
    expect(asked).toEqual([0])
  })

  test("steps outside the bracket are halved into it, where the density tells nothing", () => {
    const step = (x: number) => ({ lower: x < 1 ? 0.25 : x < 1.5 ? x / 3 : 0.75, upper: 0.5, density: 0 })
    expect(solveQuantile({ lower: 0.4, upper: 0.6 }, -8, step)).toBeCloseTo(1.2, 12)
    expect(solveQuantile({ lower: 0.4, upper: 0.6 }, 90, step)).toBeCloseTo(1.2, 12)
  })
})
