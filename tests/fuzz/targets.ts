import { parseMoment } from "../../src/calendar/moment.ts"
import { answerLine } from "../../src/cli/answer-line.ts"
import { NfoldError } from "../../src/errors.ts"
import {
  check,
  difference,
  extractRelease,
  formatPeriod,
  formatRelease,
  multiple,
  parseFigure,
  parsePeriod,
  parseRelease,
  percentagePoints,
  percentChange,
  periodLabel,
  projectRelease,
  sameYearEarlier,
  share,
  wholeFromShare,
} from "../../src/index.ts"
import { findNotation, readCell } from "../../src/io/cell-number.ts"
import { readCsv } from "../../src/io/csv.ts"
import { decodeText } from "../../src/io/decode.ts"
import { readKnownTable } from "../../src/io/known-table.ts"
import { readPlacedTable } from "../../src/io/placed-table.ts"
import { readSeriesLines } from "../../src/io/series-lines.ts"
import { readSeriesTable } from "../../src/io/series-table.ts"
import { parseAssumption } from "../../src/project/assumption.ts"
import { readJson } from "../../src/release/json.ts"
import { jsonLine } from "../../src/reports/json.ts"
import { printable } from "../../src/reports/printable.ts"
import { nfold } from "../cli/in-process.ts"
import { honestyInput, projectionInput, requireHonest, requireHonestProjection } from "./honesty.ts"
import {
  assumptionText,
  commandLine,
  csvText,
  figureText,
  periodText,
  proseText,
  releaseText,
  seriesLine,
  soundReleaseText,
} from "./inputs.ts"
import { anyValue, damaged, hostile, type Maker, numberText } from "./make.ts"
import { requireSound, soundnessInput } from "./soundness.ts"

/** One parser or command under attack. */
export interface Target {
  readonly name: string
  /** Its part of all cases, in thousandths. */
  readonly weight: number
  readonly make: (make: Maker) => unknown
  /** What a user would see of it. NfoldError is an answer, anything else that is thrown a defect. */
  readonly run: (input: never) => string | Promise<string>
}

const words = (make: Maker): string[] => make.many(6, () => make.pick([...hostile, numberText(make)]))

export const targets: readonly Target[] = [
  target(
    "figure",
    200,
    figureText,
    (text) => parseFigure(text).written && jsonLine([parseFigure(text).value.numerator.toString()]),
  ),
  target("period", 150, periodText, (text) => {
    const period = parsePeriod(text)
    return [
      formatPeriod(period),
      periodLabel(period, "en"),
      periodLabel(period, "ru"),
      formatPeriod(sameYearEarlier(period)),
    ].join()
  }),
  target("moment", 100, periodText, (text) => jsonLine(parseMoment(text))),
  target("cell", 80, words, (cells) => jsonLine(cells.map((cell) => readCell(cell, findNotation(cells, ","))))),
  target("assumption", 50, assumptionText, (text) => jsonLine(parseAssumption(text))),
  target(
    "growth of numbers",
    100,
    (make) =>
      [make, make].map(() => make.pick([0, -0, 1, -1, 5e-324, 1e308, -1e308, 0.1, make.real() * 1e6, -make.real()])),
    ([a = 0, b = 0]) => jsonLine([multiple, percentChange, difference].map((formula) => formula(a, b))),
  ),
  target(
    "growth of figures",
    80,
    (make) => [figureText(make), figureText(make)],
    ([a = "", b = ""]) => {
      const [from, to] = [parseFigure(a), parseFigure(b)]
      return [multiple, percentChange, difference, percentagePoints, share, wholeFromShare]
        .map((formula) => answerOf(() => formula(from, to).text))
        .join()
    },
  ),
  target("soundness of intervals", 40, soundnessInput, requireSound),
  target(
    "JSON",
    60,
    (make) => damaged(make, JSON.stringify(anyValue(make))),
    (text) => jsonLine(readJson(text)),
  ),
  target(
    "bytes",
    30,
    (make) =>
      Uint8Array.from(
        make.many(40, () =>
          make.pick([0xff, 0xfe, 0xef, 0xbb, 0xbf, 0xc3, 0x28, 0xed, 0xa0, 0x80, 10, 13, 34, 44, 49, 0]),
        ),
      ),
    (bytes) => jsonLine(readCsv(decodeText(bytes)).columns),
  ),
  target("CSV", 50, csvText, (text) => {
    const table = readCsv(text)
    return [readSeriesTable, readKnownTable, readPlacedTable]
      .map((read) => answerOf(() => jsonLine(read(table, {}))))
      .join()
  }),
  target(
    "series to draw",
    10,
    (make) => make.many(3, () => seriesLine(make)).join("\n"),
    (text) => jsonLine(readSeriesLines(text)),
  ),
  target("NDJSON", 20, seriesLine, (text) => answerLine({ number: 1, text, fault: null, bytes: text.length }, {}).text),
  target("release", 30, releaseText, (text) => jsonLine(check(parseRelease(text)))),
  target("sound release", 8, soundReleaseText, (text) => {
    const release = parseRelease(text)
    return [formatRelease(release), jsonLine(check(release)), answerOf(() => jsonLine(projectRelease(release)))].join(
      "\n",
    )
  }),
  target("honest forecasts", 8, honestyInput, requireHonest),
  target("honest projections", 4, projectionInput, requireHonestProjection),
  target("prose", 20, proseText, (text) => jsonLine(check(extractRelease(text)))),
  target(
    "command line",
    8,
    (make) => ({ words: commandLine(make), stdin: make.pick([proseText, csvText, releaseText])(make) }),
    async ({ words, stdin }) => seen(await nfold(words, { stdin })),
  ),
  target(
    "check",
    2,
    (make) => ({
      words: ["check", "-", ...make.pick([[], ["--json"], ["--format", "github"], ["--ascii"]])],
      stdin: proseText(make),
    }),
    async ({ words, stdin }) => seen(await nfold(words, { stdin })),
  ),
  target(
    "check of a release",
    1,
    (make) => ({ words: ["check", "-", "--from", "json"], stdin: soundReleaseText(make) }),
    async ({ words, stdin }) => seen(await nfold(words, { stdin })),
  ),
  target(
    "chart",
    1,
    (make) => ({
      words: ["chart", "-", "--type", make.pick(["line", "bar", "slope", "spark", "histogram"])],
      stdin: csvText(make),
    }),
    async ({ words, stdin }) => seen(await nfold(words, { stdin })),
  ),
]

function target<Input>(
  name: string,
  weight: number,
  make: (make: Maker) => Input,
  run: (input: Input) => string | Promise<string>,
): Target {
  return { name, weight, make, run }
}

/** A part of an answer; where it is an error of ours, the others are still given. */
function answerOf(call: () => string): string {
  try {
    return call()
  } catch (error) {
    if (error instanceof NfoldError) return printable(error.message)
    throw error
  }
}

/** What stands on the screen: exit code 2 goes with an empty standard output, and one with words with an error that is ours. */
function seen({ code, out, err }: { readonly code: number; readonly out: string; readonly err: string }): string {
  if (code === 2 && (out !== "" || err === ""))
    throw new Error(`exit 2 with ${out.length} units on standard output: ${err}`)
  if (![0, 1, 2].includes(code)) throw new Error(`exit ${code}`)
  if (err.includes("an error in nfold")) throw new Error(err)
  return out + err
}
