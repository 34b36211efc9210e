import type { Command } from "commander"
import { diffReleases } from "../findings/diff.ts"
import { diffLines } from "../reports/diff-text.ts"
import { jsonLine } from "../reports/json.ts"
import { type Labels, labelsOf } from "../reports/labels.ts"
import { addHelp, type Help } from "./help.ts"
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
  addHelp(command, world, HELP)
  command
    .argument("<old>", "the earlier release (.json) or prose (.txt, .md); - is standard input")
    .argument("<new>", "the later one")
  addDrawOptions(addReadOptions(addJsonOption(command))).action(
    async (old: string, now: string, options: DiffCommandOptions) => {
      const [before, after] = await readReleases(world, [old, now], options)
      if (before === undefined || after === undefined) return
      const diff = diffReleases(before.release, after.release)
      const view = capabilitiesOf(world, wishesOf(options))
      const sides = {
        names: [before.name, after.name],
        releases: [before.release, after.release],
        labels: labelsOfBoth(before, after),
      } as const
      const lines = diffLines(diff, sides, view)
      print(world, options.json === true ? `${jsonLine(diff)}\n` : `${lines.join("\n")}\n`)
      finish(0)
    },
  )
}

/** The later release's names, and the earlier one's for what only that has. */
function labelsOfBoth(before: ReleaseInput, after: ReleaseInput): Labels {
  const [{ measures: old = [], areas: oldAreas = [] }, { measures = [], areas = [] }] = [before.release, after.release]
  return labelsOf({ ...after.release, measures: [...old, ...measures], areas: [...oldAreas, ...areas] })
}

const HELP: Help = {
  examples: [
    ["nfold diff first.json revised.json", "figures, growth and verdicts that change"],
    ["nfold diff march.txt april.txt --json", "one JSON object"],
  ],
  notes: ["Exit codes: 0 done; 2 could not run."],
}
