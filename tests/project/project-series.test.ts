import fc from "fast-check"
import { expect, test } from "vitest"
import { NfoldError } from "../../src/errors.ts"
import { projectSeries } from "../../src/findings/project.ts"

// Academy of Public Administration of Belarus: registered cybercrimes 2015-2020.
const academy = [2440, 2471, 3099, 4741, 10539, 25561]

function projected(name: string, options = {}, values: readonly number[] = academy, step = 0): number {
  return projectSeries(values, options)[step]?.methods.find((method) => method.name === name)?.value ?? Number.NaN
}

test("log-linear is least squares on logarithms", () => {
  // R 4.2: exp(predict(lm(log(x) ~ y), data.frame(y = 2021)))
  expect(projected("log-linear", { firstYear: 2015 })).toBeCloseTo(28000.045302, 5)
})

test("drift is the random walk with drift", () => {
  // R, forecast 8.20: rwf(ts(x), drift = TRUE, h = 2)$mean
  expect(projected("drift")).toBeCloseTo(30185.2, 6)
  expect(projected("drift", { horizon: 2 }, academy, 1)).toBeCloseTo(34809.4, 6)
})

test("growth-rate is the compound annual growth rate", () => {
  expect(projected("growth-rate")).toBeCloseTo(25561 * (25561 / 2440) ** (1 / 5), 6)
})

test("logit-linear is least squares on logits, for shares only", () => {
  // R 4.2: 100 * plogis(predict(lm(qlogis(p / 100) ~ y), data.frame(y = 5)))
  expect(projected("logit-linear", { kind: "share" }, [12, 15, 20, 26.8])).toBeCloseTo(33.142974418, 7)
  expect(projected("logit-linear")).toBeNaN()
})

test("a logistic curve is found again from its own values, and a Gompertz curve from its own", () => {
  const years = [1, 2, 3, 4, 5, 6]
  const logistic = (year: number): number => 100 / (1 + 20 * Math.exp(-1.1 * year))
  const gompertz = (year: number): number => 100 * Math.exp(-4 * Math.exp(-0.7 * year))
  expect(projected("logistic", {}, years.map(logistic))).toBeCloseTo(logistic(7), 2)
  expect(projected("gompertz", {}, years.map(gompertz))).toBeCloseTo(gompertz(7), 2)
})

test("saturating curves are left out where growth does not slow, or with fewer than four values", () => {
  expect(projected("logistic")).toBeNaN()
  expect(projected("logistic", {}, [10, 50, 80])).toBeNaN()
})

test("two values give a wide interval, and it widens with the years ahead", () => {
  const [first, second] = projectSeries([100, 110], { horizon: 2 })
  const width = (one: typeof first): number => Math.log((one?.central.hi80 ?? 0) / (one?.central.lo80 ?? 1))
  expect(width(first)).toBeGreaterThan(0.1)
  expect(width(second)).toBeGreaterThan(1.2 * width(first))
})

test("intervals are nested and inside what the kind allows", () => {
  const shares = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(shares, (values) => {
      for (const { central, methods } of projectSeries(values, { kind: "share", horizon: 2 })) {
        expect(central.lo95).toBeGreaterThanOrEqual(0)
        expect(central.hi95).toBeLessThanOrEqual(100)
        expect(central.lo95 ?? 100).toBeLessThanOrEqual(central.lo80 ?? 0)
        expect(central.lo80).toBeLessThanOrEqual(central.value)
        expect(central.value).toBeLessThanOrEqual(central.hi80 ?? 0)
        expect(methods.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
      }
    }),
    { numRuns: 20 },
  )
})

test("years are named where the first is, and null where not", () => {
  expect(projectSeries(academy, { firstYear: 2015, horizon: 2 }).map(({ period }) => period)).toEqual(["2021", "2022"])
  expect(projectSeries(academy)[0]?.period).toBeNull()
})

test.each([
  ["one value", [5], {}, "too-short"],
  ["no value", [], {}, "too-short"],
  ["a negative count", [5, -1], {}, "bad-argument"],
  ["Infinity", [5, Infinity], {}, "bad-argument"],
  ["a share above 100%", [5, 101], { kind: "share" }, "bad-argument"],
  ["an amount of zero", [5.5, 0], {}, "zero-base"],
  ["a horizon of zero", [5, 6], { horizon: 0 }, "bad-argument"],
  ["a kind there is not", [5, 6], { kind: "sum" as "count" }, "bad-argument"],
  ["a long series", new Array(500).fill(7), {}, "too-large"],
] as const)("%s is an error", (_, values, options, code) => {
  expect(() => projectSeries(values, options)).toThrow(expect.objectContaining({ code, constructor: NfoldError }))
})

test("nothing counted for years says so in words without NaN, with 0 taken as half an event", () => {
  const [projection] = projectSeries([0, 0, 0, 0])
  const text = JSON.stringify(projection)
  expect(text).not.toContain("NaN")
  expect(projection?.methods[0]?.assumption).toContain("a count of 0 taken as 0.5")
  expect(projection?.findings.map((finding) => finding.text)).toContain("All methods come to about 0.500.")
})
