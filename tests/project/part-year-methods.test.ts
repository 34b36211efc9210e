import { expect, test } from "vitest"
import type { Projection } from "../../src/findings/project.ts"
import { projectYear } from "../../src/findings/project.ts"

// Prosecutor General's Office of Belarus, March 2021: registered cybercrimes.
const release = [
  { period: "2019", value: 10567 },
  { period: "2020", value: 25575 },
  { period: "2020-01/2020-02", value: 1258 },
  { period: "2021-01/2021-02", value: 4289 },
]

function projected({ methods }: Projection, name: string): number | undefined {
  return methods.find((method) => method.name === name)?.value
}

test("ratio is last year times the growth of the part, 25,575 x 4,289 / 1,258", () => {
  expect(projected(projectYear(release), "ratio")).toBeCloseTo((25575 * 4289) / 1258, 6)
})

test("run-rate scales the 59 days of January-February 2021 to 365", () => {
  expect(projected(projectYear(release), "run-rate")).toBeCloseTo((4289 * 365) / 59, 6)
})

test("remainder-as-last-year adds the 24,317 of March-December 2020", () => {
  expect(projected(projectYear(release), "remainder-as-last-year")).toBe(4289 + 24317)
})

test("carry-over adds ten months at the average of the part, or at the last month where months are known", () => {
  expect(projected(projectYear(release), "carry-over")).toBeCloseTo(4289 + (10 * 4289) / 2, 6)
  const months = [...release.slice(0, 3), { period: "2021-01", value: 2000 }, { period: "2021-02", value: 2289 }]
  expect(projected(projectYear(months), "carry-over")).toBeCloseTo(4289 + 10 * 2289, 6)
})

test("damped lies between the remainder as last year (w = 0) and the ratio estimate (w = 1)", () => {
  const projection = projectYear(release)
  const damped = projected(projection, "damped") ?? 0
  expect(damped).toBeGreaterThan(projected(projection, "remainder-as-last-year") ?? Infinity)
  expect(damped).toBeLessThan(projected(projection, "ratio") ?? 0)
})

test("annual-growth repeats the average growth of the whole years, and never less than is counted", () => {
  expect(projected(projectYear(release), "annual-growth")).toBeCloseTo(25575 ** 2 / 10567, 6)
  const falling = [
    { period: "2019", value: 1000 },
    { period: "2020", value: 100 },
    { period: "2020-01", value: 10 },
    { period: "2021-01", value: 50 },
  ]
  expect(projected(projectYear(falling), "annual-growth")).toBe(50)
})

test("seasonal-run-rate needs two past years of which the part is known", () => {
  expect(projected(projectYear(release), "seasonal-run-rate")).toBeUndefined()
  const twice = [...release, { period: "2019-01/2019-02", value: 1500 }]
  const restToPart = Math.sqrt((24317 / 1258) * (9067 / 1500))
  expect(projected(projectYear(twice), "seasonal-run-rate")).toBeCloseTo(4289 * (1 + restToPart), 6)
})

test("a year before of unknown growth leaves annual-growth out; a part of zero leaves ratio and damped out", () => {
  expect(projected(projectYear(release.slice(1)), "annual-growth")).toBeUndefined()
  const zero = release.with(2, { period: "2020-01/2020-02", value: 0 })
  expect(projected(projectYear(zero), "ratio")).toBeUndefined()
  expect(projected(projectYear(zero), "damped")).toBeUndefined()
})
