import { fileURLToPath } from "node:url"
import type { Command } from "commander"
import { type CheckCommandOptions, runCheck } from "./check.ts"
import { addDrawOptions } from "./options.ts"
import type { ExitCode, World } from "./world.ts"

/** The one file of src/ that names a release. */
const RELEASE = new URL("../../data/belarus-cybercrime-2021.json", import.meta.url)

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  addDrawOptions(command)
    .addHelpText("after", "\nThe same as: nfold check belarus-cybercrime-2021.json\n")
    .action(async (options: CheckCommandOptions) => {
      finish(await runCheck(world, [fileURLToPath(RELEASE)], options))
    })
}
