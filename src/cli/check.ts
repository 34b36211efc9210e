import type { Command } from "commander"
import { check } from "../findings/check.ts"
import { checkLines, worstVerdict } from "../reports/check-text.ts"
import { jsonLine } from "../reports/json.ts"
import { labelsOf } from "../reports/labels.ts"
import { hasNoInput } from "./input.ts"
import {
  addDrawOptions,
  addJsonOption,
  addReadOptions,
  addRoundingOption,
  type DrawOptions,
  type ReadOptions,
  type RoundingOptions,
  wishesOf,
} from "./options.ts"
import { readReleases } from "./release-input.ts"
import { capabilitiesOf, type ExitCode, print, type World } from "./world.ts"

/** What `nfold check` was asked for. */
export interface CheckCommandOptions extends DrawOptions, ReadOptions, RoundingOptions {
  readonly json?: boolean
}

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  addDrawOptions(
    addReadOptions(
      addRoundingOption(
        addJsonOption(command.argument("[file...]", "releases (.json) or prose (.txt, .md); - is standard input")),
      ),
    ),
  )
    .addHelpText("before", EXAMPLES)
    .addHelpText("after", EXIT_CODES)
    .action(async (files: readonly string[], options: CheckCommandOptions) => {
      if (hasNoInput(world, files)) {
        world.stderr.write(`nfold: check needs a file; nfold check release.json, or nfold check - < text\n`)
        finish(2)
        return
      }
      finish(await runCheck(world, files.length === 0 ? ["-"] : files, options))
    })
}

/** Checks every file and prints the results; nothing is printed before all of them could be read. */
export async function runCheck(
  world: World,
  files: readonly string[],
  options: CheckCommandOptions,
): Promise<ExitCode> {
  const inputs = await readReleases(world, files, options)
  const results = inputs.map((input) => ({
    ...input,
    result: check(input.release, options.rounding === undefined ? {} : { rounding: options.rounding }),
  }))
  const view = capabilitiesOf(world, wishesOf(options))
  const text = results.map(({ name, release, result }, index) => {
    if (options.json === true) return `${jsonLine(result)}\n`
    const head = files.length > 1 ? [...(index === 0 ? [] : [""]), `== ${name}`] : []
    return `${[...head, ...checkLines(result, labelsOf(release), view)].join("\n")}\n`
  })
  print(world, text.join(""))
  return results.some(({ result }) => worstVerdict(result) === "inconsistent") ? 1 : 0
}

const EXAMPLES = `Examples:
  nfold check release.txt                  any text with figures in it
  nfold check data/*.json --json           release files, one JSON object a line

`

const EXIT_CODES = `
Exit codes: 0 nothing is contradicted; 1 a claim does not hold; 2 could not run.
`
