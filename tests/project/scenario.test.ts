import { expect, test } from "vitest"
import { NfoldError } from "../../src/errors.ts"
import { projectSeries, projectYear } from "../../src/findings/project.ts"
import { parseAssumption } from "../../src/project/assumption.ts"

const release = [
  { period: "2019", value: 10567 },
  { period: "2020", value: 25575 },
  { period: "2020-01/2020-02", value: 1258 },
  { period: "2021-01/2021-02", value: 4289 },
]

test.each([
  ["growth=-10%..+20%", "growth", -10, 20],
  ["growth=−10..20", "growth", -10, 20],
  ["share<=35%", "share", null, 35],
  ["share>=12.5%", "share", 12.5, null],
  ["total=90,000", "total", 90000, 90000],
  [" total = 85000..90000 ", "total", 85000, 90000],
])("%s is read", (text, term, low, high) => {
  expect(parseAssumption(text)).toMatchObject({ term, bounds: { low, high } })
})

test.each([
  "",
  "growth",
  "growth<5",
  "growth=",
  "growth=a",
  "total=5%",
  "share<=1..2",
  "growth=1..2..3",
  "x=5",
  `growth=${"9".repeat(500)}`,
])("%j is no assumption", (text) => {
  expect(() => parseAssumption(text)).toThrow(expect.objectContaining({ code: "bad-argument" }))
})

test.each(["growth=20%..10%", "growth<=-120%", "share>=101%"])("%s contradicts itself", (text) => {
  expect(() => parseAssumption(text)).toThrow(expect.objectContaining({ code: "contradiction" }))
})

test("stated growth bounds every end, and the assumption is carried", () => {
  const { central, assumed } = projectYear(release, { assume: ["growth=-10%..+20%"] })
  expect(central.lo95).toBeGreaterThanOrEqual(0.9 * 25575)
  expect(central.hi95).toBeLessThanOrEqual(1.2 * 25575)
  expect(assumed).toEqual(["growth=-10%..+20% (on 25,575 the year before)"])
})

test("total=90000 and share<=20% bound the part at 18,000", () => {
  const { central } = projectYear(release, { assume: ["total=90000", "share<=20%"] })
  expect(central.hi95).toBeLessThanOrEqual(18000)
  expect(central.lo95).toBeGreaterThanOrEqual(4289)
})

test("a method that the scenario rules out counts nothing; where it rules out all, their weights stay", () => {
  const wide = projectYear(release, { assume: ["growth=0%..+15%"] })
  expect(wide.methods.find(({ name }) => name === "ratio")?.weight).toBe(0)
  const exact = projectYear(release, { assume: ["growth=10%"] })
  expect(exact.central.value).toBeCloseTo(1.1 * 25575, 6)
  expect(exact.methods.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
})

test("less than is already counted is a contradiction that says so", () => {
  const project = (): unknown => projectYear(release, { assume: ["growth<=-90%"] })
  expect(project).toThrow(NfoldError)
  expect(project).toThrow(/4,289 are already counted/)
})

test("two assumptions that leave nothing are a contradiction", () => {
  const assume = ["growth>=10%", "growth<=5%"]
  expect(() => projectYear(release, { assume })).toThrow(expect.objectContaining({ code: "contradiction" }))
})

test("a share of an unknown whole cannot be met", () => {
  expect(() => projectYear(release, { assume: ["share<=35%"] })).toThrow(
    expect.objectContaining({ code: "not-eligible" }),
  )
})

test("stated growth takes no share above 100%", () => {
  const [projection] = projectSeries([41, 50, 60], { kind: "share", assume: ["growth<=900%"] })
  expect(projection?.central.hi95).toBeLessThanOrEqual(100)
  const beyond = (): unknown => projectSeries([41, 50, 60], { kind: "share", assume: ["growth>=100%"] })
  expect(beyond).toThrow(expect.objectContaining({ code: "contradiction" }))
})
