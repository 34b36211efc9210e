/**
 * Outlook 2021: six annual figures and January-February 2021 together say what can and what cannot be concluded about the year.
 *
 *   npx tsx examples/outlook-2021.ts
 */
import { readFileSync } from "node:fs"
import { parseRelease, projectYear, renderFan } from "nfold"

const read = (file: string) => parseRelease(readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8"))
const countOf = (written: string): number => Number(written.replaceAll(",", ""))

const annual = read("belarus-academy-annual.json").figures.map(({ period, written, id }) => ({
  period: period ?? "",
  value: countOf(written),
  id,
}))
const parts = read("belarus-cybercrime-2021.json")
  .figures.filter(({ kind, period, area }) => kind === "count" && area === "belarus" && period?.includes("-01/"))
  .map(({ period, written, id }) => ({ period: period ?? "", value: countOf(written), id }))

const outlook = projectYear([...annual, ...parts])
const whole = (value: number | null): string => (value === null ? "unbounded" : Math.round(value).toLocaleString("en"))

console.log("Cybercrimes in Belarus: 2021 from 2015-2020 and January-February 2021\n")
for (const [index, { name, assumption, value, weight }] of outlook.methods.entries()) {
  console.log(
    `${"abcdefg"[index]} ${name.padEnd(22)} ${whole(value).padStart(7)}  weight ${(100 * weight).toFixed(1).padStart(4)}%`,
  )
  console.log(wrapped(`    if ${assumption}`))
}
const { central } = outlook
console.log(`* central                ${whole(central.value).padStart(7)}`)
console.log(
  `    80% ${whole(central.lo80)} to ${whole(central.hi80)}, 95% ${whole(central.lo95)} to ${whole(central.hi95)}\n`,
)
for (const { text } of outlook.findings) console.log(wrapped(`- ${text}`))
console.log()
console.log(
  renderFan(
    {
      labels: [...annual.map(({ period }) => period), "2021"],
      history: annual.map(({ value }) => value),
      forecast: {
        mean: [central.value],
        intervals: [
          { level: 80, low: [central.lo80], high: [central.hi80] },
          { level: 95, low: [central.lo95], high: [central.hi95] },
        ],
      },
      points: outlook.methods.map(({ name, value }, index) => ({ letter: "abcdefg"[index] ?? "?", name, value })),
    },
    { title: "Cybercrimes a year: history, every method (a-g) and the central fan", unit: "crimes", height: 18 },
  ),
)

/** Text in lines of at most 80 cells. */
function wrapped(text: string): string {
  return text.replaceAll(/(.{1,78})(?:\s|$)/g, "$1\n  ").trimEnd()
}
