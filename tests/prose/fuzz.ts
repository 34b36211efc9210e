import fc from "fast-check"
import { check } from "../../src/findings/check.ts"
import type { CheckResult } from "../../src/findings/types.ts"
import { extractFigures, extractRelease } from "../../src/prose/extract.ts"
import { checkLines } from "../../src/reports/check-text.ts"
import { htmlPage } from "../../src/reports/html.ts"
import { labelsOf } from "../../src/reports/labels.ts"

/** Pieces that make the reader work: numbers, cues of both languages, marks and rubbish. */
const pieces: readonly string[] = [
  ..."2020|25,575|4289 (1258)|12%|+166 , 8|2.4 times|1/3|-3.1%|99.9 pp|5|in|from|to|by|than|rose|fell|of which|a third|half|twice|doubled|compared with|a year earlier|the first quarter of|May|thousand|million|$|per 100,000|and|or|every|highest|followed by|respectively|was|which was|up|down|lower|more|of the level of|minus|an increase of|out of|19 to 25 October|(€3.7bn)".split(
    "|",
  ),
  ..."в|на|с|до|чем|раза|вдвое|выросло|снизилось|из них|тыс.|млн|21 млрд 14 млн|годом ранее|январь|полугодии|к уровню|соответственно|больше|меньше|составил|рост|индекс|против|2,5-2,6 процента|минус|на 1 января|(в 2019 г. – 356)".split(
    "|",
  ),
  ..."(|)|[|]|,|.|;|:|-|–|—|=|%|\n|\n\n|\t|&nbsp;|&#0;|<b>|<script>|\u0000|\u0007|\u001b[31m|\u009b|\u00ad|\ufeff|\u202e|\ud83d|№|ст. 5|0|00|1e9|99999999999999999999999999999999999999999".split(
    "|",
  ),
  "|",
  "||",
]

const piece = fc.constantFrom(...pieces)

/** Any text, and texts of pieces that mean something, set apart or run together, in sentences and in rows. */
const texts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((words) => words.join(" ")),
  fc.array(piece, { maxLength: 60 }).map((words) => words.join("")),
  fc
    .array(fc.array(piece, { minLength: 1, maxLength: 6 }), { maxLength: 6 })
    .map((rows) => rows.map((row) => row.join(" | ")).join("\n")),
)

const languages = fc.constantFrom("en" as const, "ru" as const, undefined)

const longestMilliseconds = 2_000
const view = { width: 80, depth: 0, glyphs: "ascii", describe: true } as const

/** Runs so many cases from a seed; the failure of the first that breaks a promise, with all that repeats it. */
export function fuzz(cases: number, seed: number): void {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      const start = performance.now()
      const release = extractRelease(text, { language, asOf: "2024-06-15" })
      const result = check(release)
      const milliseconds = performance.now() - start
      if (milliseconds > longestMilliseconds) throw new Error(`took ${milliseconds.toFixed(0)} ms`)
      requirePlaces(text, result)
      requireNumbers(result)
      if (extractFigures(text, { language }).some(({ value }) => !Number.isFinite(value)))
        throw new Error("a figure without a value")
      requireNoControls(checkLines(result, labelsOf(release), view, text).join("\n"), "the terminal")
      requireNoControls(htmlPage([{ name: "text", text, result, charts: [] }]), "the page")
    }),
    { numRuns: cases, seed, endOnFailure: true },
  )
}

function requirePlaces(text: string, { figures, claims }: CheckResult): void {
  const offset = text.startsWith("\ufeff") ? 1 : 0
  let last = -1
  for (const { id, written, start, end } of figures) {
    if (start === null || end === null || start <= last || text.slice(start + offset, end + offset) !== written)
      throw new Error(`${id} is not in its place: ${start} to ${end}, ${JSON.stringify(written)}`)
    last = start
  }
  for (const { id, start, end } of claims) {
    if (start === null || end === null || start < 0 || end > text.length || start >= end)
      throw new Error(`${id} is outside the text: ${start} to ${end}`)
  }
}

/** JSON has no NaN: it would turn to null unseen. */
function requireNumbers(value: unknown): void {
  JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner === "number" && !Number.isFinite(inner)) throw new Error(`${key} is ${inner}`)
    return inner
  })
}

/** Tabs and line ends are layout; every other control, and the marks that turn the direction of text, could hide something. */
function requireNoControls(text: string, where: string): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isControl = (code < 0x20 && code !== 0x09 && code !== 0x0a) || (code >= 0x7f && code <= 0x9f)
    if (isControl || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
      throw new Error(`U+${code.toString(16)} reaches ${where}`)
  }
}
