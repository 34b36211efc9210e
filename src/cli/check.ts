import { type Command, Option } from "commander"
import type { Scene } from "../charts/types.ts"
import { NfoldError } from "../errors.ts"
import { check } from "../findings/check.ts"
import type { CheckResult } from "../findings/types.ts"
import { writeTextFile } from "../io/write-text.ts"
import { checkScenes } from "../reports/check-charts.ts"
import { checkLines, worstVerdict } from "../reports/check-text.ts"
import { githubLines } from "../reports/github.ts"
import { jsonLine } from "../reports/json.ts"
import { labelsOf } from "../reports/labels.ts"
import { printable } from "../reports/printable.ts"
import type { View } from "../reports/view.ts"
import { writeSvgs } from "./draw.ts"
import { inFile } from "./errors.ts"
import { addHelp, type Help } from "./help.ts"
import { requireInput } from "./input.ts"
import { wishesOf } from "./options.ts"
import { type ReleaseInput, readReleases } from "./release-input.ts"
import { addReportOptions, type ReportOptions } from "./report-options.ts"
import { capabilitiesOf, type ExitCode, print, type World } from "./world.ts"

/** What `nfold check` was asked for. */
export interface CheckCommandOptions extends ReportOptions {
  readonly format?: "github"
  readonly html?: string
}

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  addHelp(command, world, HELP)
  command.argument("[file...]", "releases (.json) or prose (.txt, .md); - is standard input")
  addReportOptions(command)
    .addOption(new Option("--format <format>", "annotations for a pull request").choices(["github"]).conflicts("json"))
    .option("--html <file>", "write the text as HTML, marked by verdict")
    .action(async (files: readonly string[], options: CheckCommandOptions) => {
      finish(await runCheck(world, requireInput(world, "check", files), options))
    })
}

/** Checks every file and prints the results; nothing is printed before all of them could be read. */
export async function runCheck(
  world: World,
  files: readonly string[],
  options: CheckCommandOptions,
): Promise<ExitCode> {
  const inputs = await readReleases(world, files, options)
  const rounding = options.rounding === undefined ? {} : { rounding: options.rounding }
  const checked = inputs.map((input) => ({ ...input, result: check(input.release, rounding) }))
  await writePictures(checked, options)
  print(world, checkText(checked, options, capabilitiesOf(world, wishesOf(options))))
  return checked.some(({ result }) => worstVerdict(result) === "inconsistent") ? 1 : 0
}

interface CheckedInput extends ReleaseInput {
  readonly result: CheckResult
}

function checkText(checked: readonly CheckedInput[], options: CheckCommandOptions, view: View): string {
  const lines = checked.flatMap(({ name, release, source, text, result }, index) => {
    if (options.json === true) return [jsonLine(result)]
    if (options.format === "github") return githubLines({ name, text: source, result })
    const head = checked.length > 1 ? [...(index === 0 ? [] : [""]), `== ${printable(name)}`] : []
    return [...head, ...checkLines(result, labelsOf(release), view, text)]
  })
  return lines.map((line) => `${line}\n`).join("")
}

/** Writes the page of --html and the charts of --svg. */
async function writePictures(checked: readonly CheckedInput[], options: CheckCommandOptions): Promise<void> {
  const { html, svg, width = PICTURE_WIDTH } = options
  if (html === undefined && svg === undefined) return
  const drawn = checked.map((input) => ({
    ...input,
    scenes: checkScenes(input.result, labelsOf(input.release), { width }),
  }))
  const scenes = drawn.flatMap((input) => input.scenes)
  if (svg !== undefined && scenes.length === 0) {
    throw new NfoldError("not-eligible", "--svg: there is nothing to draw", { expected: "figures of two years" })
  }
  if (svg !== undefined) await writeSvgs(scenes, svg)
  if (html !== undefined) await writePage(drawn, html)
}

/** Loaded only when a page is asked for. */
async function writePage(
  drawn: readonly (CheckedInput & { readonly scenes: readonly Scene[] })[],
  path: string,
): Promise<void> {
  const [{ htmlPage }, { drawSvg }] = await Promise.all([import("../reports/html.ts"), import("../charts/svg.ts")])
  try {
    await writeTextFile(path, htmlPage(drawn.map((input) => ({ ...input, charts: input.scenes.map(drawSvg) }))))
  } catch (error) {
    throw inFile(path, error)
  }
}

const PICTURE_WIDTH = 90

const HELP: Help = {
  examples: [
    ["nfold check release.txt", "any text with figures in it"],
    ["nfold check data/*.json --json", "release files, one JSON object a line"],
  ],
  notes: ["Exit codes: 0 nothing is contradicted; 1 a claim does not hold; 2 could not run."],
}
