/**
 * Regions: check the printed growth of each and its place in the ranking, from the release file.
 *
 *   npx tsx examples/regions.ts
 */
import { readFileSync } from "node:fs"
import { check, parseRelease, renderGroupedBars, renderLine } from "nfold"

const release = parseRelease(readFileSync(new URL("../data/belarus-cybercrime-2021.json", import.meta.url), "utf8"))
const { figures, claims } = check(release)

const printedValue = new Map(figures.map(({ id, value }) => [id, value]))
const areaOf = new Map(figures.map(({ id, area }) => [id, area]))
const labelOf = new Map((release.areas ?? []).map(({ id, label }) => [id, label]))

const regions = claims
  .filter(({ kind, from }) => kind === "percent-change" && from !== null && labelOf.has(areaOf.get(from) ?? ""))
  .map(({ from, to, published, computed, verdict }) => ({
    name: labelOf.get(areaOf.get(from ?? "") ?? "") ?? "",
    counts: [printedValue.get(from ?? "") ?? null, printedValue.get(to ?? "") ?? null],
    published,
    computed,
    verdict,
  }))
  .filter(({ name }) => name.includes("region"))

for (const { name, published, computed, verdict } of regions)
  console.log(`${name.padEnd(16)} printed ${published}%, computed ${computed?.toFixed(3)}%: ${verdict}`)

console.log()
console.log(
  renderGroupedBars(
    {
      series: ["2019", "2020"],
      groups: regions.map(({ name, counts, published }) => ({ label: name, values: counts, note: `+${published}%` })),
    },
    { title: "Cybercrimes by region", unit: "crimes a year" },
  ),
)
console.log()
console.log(
  renderLine(
    {
      labels: regions.map(({ name }) => name),
      series: [{ name: "growth", values: regions.map(({ computed }) => computed) }],
    },
    { title: "Growth from 2019 to 2020, highest first", format: "percent-change", height: 8 },
  ),
)
