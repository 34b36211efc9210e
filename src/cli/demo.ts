import { fileURLToPath } from "node:url"
import type { Command } from "commander"
import { type CheckCommandOptions, runCheck } from "./check.ts"
import { addHelp } from "./help.ts"
import { addDrawOptions, addSvgOption } from "./options.ts"
import type { ExitCode, World } from "./world.ts"

/** The one file of src/ that names a release. */
const RELEASE = new URL("../../data/belarus-cybercrime-2021.json", import.meta.url)

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  addHelp(command, world, {
    examples: [
      ["nfold demo", "the release as text, in this terminal"],
      ["nfold demo --svg charts.svg", "its charts as pictures, too"],
    ],
    notes: ["The same as nfold check of data/belarus-cybercrime-2021.json in the package."],
  })
  addDrawOptions(addSvgOption(command)).action(async (options: CheckCommandOptions) => {
    finish(await runCheck(world, [fileURLToPath(RELEASE)], options))
  })
}
