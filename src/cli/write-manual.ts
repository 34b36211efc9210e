/** Writes the manual page on standard output; the build keeps it as dist/nfold.1. */
import { readFileSync } from "node:fs"
import { COMMANDS } from "./commands.ts"
import { manualPage } from "./manual.ts"
import { processWorld } from "./process-world.ts"
import { wholeProgram } from "./whole-program.ts"

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string }
process.stdout.write(manualPage(await wholeProgram(processWorld(), COMMANDS), version))
