import type { Command } from "commander"
import { diffReleases } from "../findings/diff.ts"
import { diffLines } from "../reports/diff-text.ts"
import { jsonLine } from "../reports/json.ts"
import { type Labels, labelsOf } from "../reports/labels.ts"
import {
  addDrawOptions,
  addJsonOption,
  addReadOptions,
  type DrawOptions,
  type ReadOptions,
  wishesOf,
} from "./options.ts"
import { type ReleaseInput, readReleases } from "./release-input.ts"
import { capabilitiesOf, type ExitCode, print, type World } from "./world.ts"

interface DiffCommandOptions extends DrawOptions, ReadOptions {
  readonly json?: boolean
}

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  command
    .argument("<old>", "the earlier release (.json) or prose (.txt, .md); - is standard input")
    .argument("<new>", "the later one")
  addDrawOptions(addReadOptions(addJsonOption(command)))
    .addHelpText("before", examples)
    .action(async (old: string, now: string, options: DiffCommandOptions) => {
      const [before, after] = await readReleases(world, [old, now], options)
      if (before === undefined || after === undefined) return
      const diff = diffReleases(before.release, after.release)
      const view = capabilitiesOf(world, wishesOf(options))
      const lines = diffLines(diff, labelsOfBoth(before, after), [before.name, after.name], view)
      print(world, options.json === true ? `${jsonLine(diff)}\n` : `${lines.join("\n")}\n`)
      finish(0)
    })
}

/** The later release's names, and the earlier one's for what only that has. */
function labelsOfBoth(before: ReleaseInput, after: ReleaseInput): Labels {
  const [{ measures: old = [], areas: oldAreas = [] }, { measures = [], areas = [] }] = [before.release, after.release]
  return labelsOf({ ...after.release, measures: [...old, ...measures], areas: [...oldAreas, ...areas] })
}

const examples = `Examples:
  nfold diff data/belarus-academy-annual.json data/belarus-cybercrime-2021.json
  nfold diff march.txt april.txt --json

`
