import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { projectRelease, projectYear } from "../../src/findings/project.ts"
import { parseRelease } from "../../src/release/parse.ts"
import type { Release } from "../../src/release/types.ts"

const release = parseRelease(readFileSync("data/belarus-cybercrime-2021.json", "utf8"))
const chosen = { measure: "cybercrimes", area: "belarus" }

function textOf(code: string, of: Release = release): string {
  const [projection] = projectRelease(of, chosen).projections
  return projection?.findings.find((finding) => finding.code === code)?.text ?? ""
}

test("certain is what is already counted", () => {
  expect(textOf("already-counted")).toContain("at least 4,289")
})

test("the headline hides that the rest of the year before ran higher than this year's part", () => {
  // 1,258 / 60 days; 24,317 / 306 days; 4,289 / 59 days
  for (const text of ["+240.9%", "21.0 a day", "79.5 a day", "72.7 a day", "-8.5%"])
    expect(textOf("base-effect")).toContain(text)
})

test("growth turns when the rest brings fewer than 21,286, 69.6 a day", () => {
  // (25,575 - 4,289) / 306 days
  expect(textOf("turning-point")).toContain("fewer than 21,286, 69.6 a day")
})

test("the share that follows rests on the rest of the whole, from printed shares", () => {
  expect(textOf("share-that-follows")).toMatch(/share in 2021 would be \d/)
})

test("the methods reach from carry-over to ratio, and the ratio's assumption decides", () => {
  expect(textOf("disagreement")).toContain("(ratio), 3.39 times")
  expect(textOf("disagreement")).toContain("same share of 2021 as of 2020")
})

test("a part that is as unlike the rest as in every year before is season, no base effect", () => {
  const years = [2018, 2019, 2020].flatMap((year) => [
    { period: `${year}`, value: 1000 },
    { period: `${year}-01/${year}-02`, value: 50 },
  ])
  const projection = projectYear([...years, { period: "2021-01/2021-02", value: 55 }])
  expect(projection.findings.map(({ code }) => code)).not.toContain("base-effect")
})

test("nothing eligible names what is missing, group by group", () => {
  const one: Release = {
    format: "nfold/release@1",
    figures: [{ id: "a", written: "5", kind: "count", period: "2020" }],
  }
  expect(() => projectRelease(one)).toThrow(expect.objectContaining({ code: "not-eligible" }))
  expect(() => projectRelease(one)).toThrow(/at least two whole years \(1 found\)/)
  expect(() => projectRelease({ format: "nfold/release@1", figures: [] })).toThrow(/no figure has a period/)
})

test("other ids, labels and numbers give the same findings about them", () => {
  const text = JSON.stringify(release).replaceAll("cybercrimes", "xyz").replaceAll("belarus", "abc")
  const [projection] = projectRelease(parseRelease(text), { measure: "xyz", area: "abc" }).projections
  const [original] = projectRelease(release, chosen).projections
  expect(projection?.findings).toEqual(original?.findings)
})

test("areas whose growth differs more than chance allows are told of once, for their whole", () => {
  // R 4.2.2: chisq.test(rbind(c(933, 1101, 1133, 7400), c(2748, 3124, 3023, 16680)))$statistic / 3 is 27.1
  expect(textOf("over-dispersion")).toContain("27 times as much as chance")
  const all = projectRelease(release).projections.flatMap(({ findings }) => findings)
  expect(all.filter(({ code }) => code === "over-dispersion")).toHaveLength(1)
})
