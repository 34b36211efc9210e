/** Reads the labelled corpus and prints how right the reading is, then how fast ordinary prose is read. `npm run bench:prose`. */
import { checkClaims } from "../../src/check/check-claims.ts"
import { median } from "../../src/numbers/statistics.ts"
import { extractRelease } from "../../src/prose/extract.ts"
import { readCorpus } from "./prose-corpus.ts"
import { type Score, score, type Tally } from "./prose-score.ts"

const isVerbose = process.argv.includes("--verbose")

for (const [name, prefix, held] of [
  ["English", "en-", false],
  ["Russian", "ru-", false],
  ["no claims", "none-", false],
  ["held out", "held-out-", true],
  ["all", "", null],
] as const) {
  const passages = readCorpus(prefix)
  if (passages.length === 0) continue
  const result = score(
    passages,
    (release) => new Map(checkClaims(release).claims.map(({ id, verdict }) => [id, verdict])),
  )
  console.log(`\n${name}: ${passages.length} passages`)
  print(result)
  if (isVerbose && held !== null) for (const complaint of result.complaints) console.log(`    ${complaint}`)
}
printSpeed()

function print({ figures, periods, relations, verdicts, accusations, abstentions, verifiable }: Score): void {
  for (const [name, tally] of Object.entries({ figures, periods, relations, verdicts })) console.log(line(name, tally))
  console.log(
    `  abstention         ${percent(abstentions.length, verifiable)} of ${verifiable} relations whose figures are printed`,
  )
  console.log(`  false accusations  ${accusations.length} ${accusations.join("; ")}`)
}

function line(name: string, { right, wrong, missed }: Tally): string {
  if (right + wrong + missed === 0) return `  ${name.padEnd(18)} none there, none found`
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, right + missed)
  const both = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const numbers = [precision, recall, both].map((value) => value.toFixed(3))
  return `  ${name.padEnd(18)} precision ${numbers[0]}  recall ${numbers[1]}  F1 ${numbers[2]}  (${right} right, ${wrong} wrong, ${missed} missed)`
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`
}

/** A bulletin is mostly sentences without a figure: eight of them to one with three figures. */
function printSpeed(): void {
  const plain =
    "The ministry published its annual report on Monday, and members from all regions met to discuss the survey of households and businesses. "
  const paragraph = `${plain.repeat(8)}In 2020, police recorded 25,575 offences, 2.4 times more than in 2019 (10,567).\n\n`
  const inputs = {
    "ordinary prose": paragraph,
    "figures only": paragraph.slice(plain.length * 8),
    digits: "1234567890",
    spaces: " ",
    brackets: "((((",
    "from from": "from ",
    quotes: "\"'\u00ab",
    "1 2 3": "1 2 3 ",
    "from 1 to 2": "from 1 to 2 ",
  }
  const sizes = process.argv.includes("--large") ? [1e4, 1e5, 1e6, 1e7, 1e8] : [1e4, 1e5, 1e6]
  for (let at = 0; at < 5; at++) extractRelease(paragraph.repeat(1000))
  console.log(`\nMB/s of CPU time      ${sizes.map((size) => `${size / 1e6} MB`.padStart(9)).join("")}`)
  for (const [name, unit] of Object.entries(inputs)) {
    console.log(`  ${name.padEnd(20)}${sizes.map((size) => speed(unit, size).toFixed(1).padStart(9)).join("")}`)
  }
}

/** The median of five turns, so that neither the compiler warming up nor a collection of garbage decides. */
function speed(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length))
  const repeats = Math.max(1, Math.floor(1e6 / size))
  const turns = size > 1e7 ? 1 : 5
  const speeds = Array.from({ length: turns }, () => {
    const before = process.cpuUsage()
    for (let at = 0; at < repeats; at++) extractRelease(text)
    return (repeats * text.length) / Math.max(1, process.cpuUsage(before).user)
  })
  return median(speeds)
}
