import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { releaseGroups } from "../../src/project/release-groups.ts"
import { scatterOf } from "../../src/project/scatter.ts"
import { parseRelease } from "../../src/release/parse.ts"

// data/belarus-cybercrime-2021.json: three regions and the rest of the country.
const regions = [
  { earlier: 933, later: 2748 },
  { earlier: 1101, later: 3124 },
  { earlier: 1133, later: 3023 },
  { earlier: 7400, later: 16680 },
]

test("over-dispersion is Pearson's chi-squared of areas and years over its degrees of freedom", () => {
  // R 4.2.2: chisq.test(rbind(c(933, 1101, 1133, 7400), c(2748, 3124, 3023, 16680)))$statistic / 3
  expect(scatterOf(regions, 2019, 2020)?.factor).toBeCloseTo(27.12212, 5)
  // R 4.2.2: e <- c(933, 1101, 1133, 7400) * 25575 / 10567; sum((c(2748, 3124, 3023, 16680) - e)^2 / e) / 3
  expect(scatterOf(regions, 2019, 2020)?.factorIfExact).toBeCloseTo(99.55765, 5)
})

test("areas that all grow alike do not scatter", () => {
  const alike = [100, 200, 300].map((earlier) => ({ earlier, later: 2 * earlier }))
  expect(scatterOf(alike, 2019, 2020)?.factor).toBe(0)
})

test("two areas, or an area without a count, say nothing", () => {
  expect(scatterOf(regions.slice(0, 2), 2019, 2020)).toBeNull()
  expect(scatterOf([...regions, { earlier: 0, later: 3 }], 2019, 2020)).toBeNull()
})

test("the whole and its areas have the same scatter, with what the whole has beside the areas", () => {
  const release = parseRelease(readFileSync("data/belarus-cybercrime-2021.json", "utf8"))
  const groups = releaseGroups(release).filter(({ measure }) => measure === "cybercrimes")
  expect(groups.map(({ scatter }) => scatter?.factor.toFixed(2))).toEqual(groups.map(() => "27.12"))
  expect(new Set(groups.map(({ scatter }) => scatter?.whole))).toEqual(new Set(["belarus"]))
})
