import fc from "fast-check"
import { expect, test } from "vitest"
import { NfoldError } from "../../src/errors.ts"
import { projectYear } from "../../src/findings/project.ts"
import type { KnownValue } from "../../src/project/types.ts"

function known(first: number, last: number, part: number, now: number): readonly KnownValue[] {
  return [
    { period: "2019", value: first },
    { period: "2020", value: last },
    { period: "2020-01/2020-02", value: part },
    { period: "2021-01/2021-02", value: now },
  ]
}

const release = known(10567, 25575, 1258, 4289)

test("the base part-year was before the rise, so the ratio estimate of 87,195 counts next to nothing", () => {
  const { methods, central } = projectYear(release)
  expect(methods.find(({ name }) => name === "ratio")?.weight).toBeLessThan(0.05)
  expect(central.value).toBeGreaterThan(20000)
  expect(central.value).toBeLessThan(45000)
  expect((central.hi80 ?? Infinity) / (central.lo80 ?? 0)).toBeGreaterThan(2)
  expect(central.hi80).toBeLessThan(87195)
})

test("where the same season came back before and levels are steady, the ratio estimate counts", () => {
  const { methods } = projectYear(known(1200, 1210, 60, 63))
  const ratio = methods.find(({ name }) => name === "ratio")?.weight ?? 0
  expect(ratio).toBeGreaterThan(methods.find(({ name }) => name === "run-rate")?.weight ?? 0)
})

test("intervals are nested around the value, no end is below what is counted, and weights are 1 together", () => {
  const counts = fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(1e6))
  fc.assert(
    fc.property(counts, ([first, rest, part, now]) => {
      const { central, methods } = projectYear(known(first, part + rest, part, now))
      for (const { value, lo80, hi80, lo95, hi95 } of [central, ...methods]) {
        expect(value).toBeGreaterThanOrEqual(now)
        for (const low of [lo80, lo95]) expect(low ?? now).toBeGreaterThanOrEqual(now)
        expect(lo95 ?? -Infinity).toBeLessThanOrEqual(lo80 ?? -Infinity)
        expect(hi80 ?? Infinity).toBeLessThanOrEqual(hi95 ?? Infinity)
        expect(hi80 ?? Infinity).toBeGreaterThan(lo80 ?? -Infinity)
      }
      expect(central.lo80 ?? -Infinity).toBeLessThanOrEqual(central.value)
      expect(central.value).toBeLessThanOrEqual(central.hi80 ?? Infinity)
      expect(methods.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
    }),
    { numRuns: 15, examples: [[[0, 0, 190295, 787339]]] },
  )
})

test("amounts in another unit give the same projection in that unit", () => {
  const euros = projectYear(known(1000.5, 1200, 190, 230), { kind: "amount" })
  const cents = projectYear(known(100050, 120000, 19000, 23000), { kind: "amount" })
  expect(cents.central.value / euros.central.value).toBeCloseTo(100, 6)
  expect((cents.central.hi95 ?? 0) / (euros.central.hi95 ?? 1)).toBeCloseTo(100, 6)
})

test("few cases give a wider interval than many in the same proportions, since counts scatter", () => {
  const width = (scale: number): number => {
    const { central } = projectYear(known(60 * scale, 60 * scale, 10 * scale, 10 * scale))
    return ((central.hi80 ?? 0) - (central.lo80 ?? 0)) / central.value
  }
  expect(width(1)).toBeGreaterThan(1.5 * width(1000))
})

test("quarters and months are added up to the part and the year", () => {
  const quarters = [100, 120, 140, 110, 105, 126, 147, 115, 112]
  const known = quarters.map((value, i) => ({ period: `${2019 + Math.floor(i / 4)}-Q${(i % 4) + 1}`, value }))
  const { period, methods } = projectYear(known)
  expect(period).toBe("2021")
  expect(methods.find(({ name }) => name === "ratio")?.value).toBeCloseTo((493 * 112) / 105, 9)
})

test("of the parts of a year the longest that the year before has, too, is used", () => {
  const more = [...release, { period: "2021-01/2021-03", value: 6000 }]
  expect(projectYear(more).methods.map(({ name }) => name)).toContain("ratio")
  expect(projectYear(more).methods[0]?.value).toBeCloseTo((25575 * 4289) / 1258, 6)
})

test.each([
  [
    "a part greater than its year",
    known(100, 120, 200, 30),
    "contradiction",
    "200, is greater than the whole year, 120",
  ],
  ["a negative count", known(100, 120, -5, 30), "bad-argument", "-5, is below zero"],
  ["NaN", known(100, Number.NaN, 5, 30), "bad-argument", "is no finite number"],
  [
    "a part longer than the year",
    [...release, { period: "2020-11/2022-02", value: 9 }],
    "bad-period",
    "longer than a year",
  ],
  ["two values for one period", [...release, { period: "2020", value: 9 }], "contradiction", "two values for 2020"],
  ["no part", release.slice(0, 2), "not-eligible", "a first part of a year that is not over"],
  ["no same part", [...release.slice(0, 2), ...release.slice(3)], "not-eligible", "January-February 2020"],
  ["no year before", [...release.slice(0, 1), ...release.slice(2)], "not-eligible", "the whole of 2020"],
  ["nothing", [], "not-eligible", "a first part"],
])("%s is an error that says so", (_, values, code, message) => {
  const error = thrownBy(() => projectYear(values))
  expect(error?.code).toBe(code)
  expect(error?.message).toContain(message)
})

test("amounts that are all zero have no level to project from; counts of none give a wide interval near none", () => {
  expect(thrownBy(() => projectYear(known(0, 0, 0, 0), { kind: "amount" }))?.code).toBe("zero-base")
  const { central } = projectYear(known(0, 0, 0, 0))
  expect(central.lo95).toBeGreaterThanOrEqual(0)
  expect(central.hi95).toBeGreaterThan(1)
})

test("values near the largest float neither overflow nor lose their interval", () => {
  const { central } = projectYear(known(1e300, 2e300, 1e299, 3e299))
  expect(central.value).toBeGreaterThan(1e300)
  expect(central.hi95 ?? Infinity).toBeGreaterThan(central.lo95 ?? Infinity)
})

test("the input is not changed", () => {
  const input = Object.freeze(release.map((one) => Object.freeze(one)))
  expect(() => projectYear(input)).not.toThrow()
})

function thrownBy(action: () => unknown): NfoldError | null {
  try {
    action()
    return null
  } catch (error) {
    if (error instanceof NfoldError) return error
    throw error
  }
}

test("months with a strong season: the rest of the year is what season and growth make it, not the mean of logarithms", () => {
  const months = Array.from({ length: 41 }, (_, index) => ({
    period: `${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
    value: Math.round(10000 * 1.05 ** Math.floor(index / 12) * (1 + 0.6 * Math.cos((2 * Math.PI * index) / 12))),
  }))
  const year = months.slice(24, 36).reduce((sum, { value }) => sum + value, 0) * 1.05
  const { central } = projectYear(months)
  expect(central.lo80 ?? Infinity).toBeLessThan(year)
  expect(central.hi80 ?? 0).toBeGreaterThan(year)
  expect(Math.abs(central.value / year - 1)).toBeLessThan(0.02)
})

test("shares do not add up to a year", () => {
  expect(() => projectYear(known(30, 20, 10, 5), { kind: "share" as "count" })).toThrow(
    expect.objectContaining({ code: "bad-argument", expected: "count, amount" }),
  )
})

test("a method whose value is nothing has it inside its interval", () => {
  const { methods } = projectYear(known(3, 2, 1, 0))
  for (const { value, lo80, lo95 } of methods) {
    expect(lo80 ?? -Infinity).toBeLessThanOrEqual(value)
    expect(lo95 ?? -Infinity).toBeLessThanOrEqual(value)
  }
})
