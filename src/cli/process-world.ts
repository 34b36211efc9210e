import { fstatSync } from "node:fs"
import { Readable } from "node:stream"
import { NfoldError } from "../errors.ts"
import { whyNotWritten } from "../io/write-text.ts"
import { inFile } from "./errors.ts"
import type { ExitCode, World } from "./world.ts"

/** The world of a real run. */
export interface ProcessWorld extends World {
  /** How the process ends when the command ended with `code`. */
  readonly exitCodeOf: (code: ExitCode) => ExitCode
}

/** The world of a real run, and the one place that reads `process`. A reader that leaves early (`nfold check ... | head -1`) is no error. */
export function processWorld(): ProcessWorld {
  const outputClosed = new AbortController()
  let lost: ExitCode = 0
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && lost === 0) {
      lost = 2
      process.stderr.write(`nfold: standard output: ${whyNotWritten(error)}\n`)
    }
    outputClosed.abort()
    process.exitCode = lost
  })
  // Where nobody reads the errors, the exit code still tells.
  process.stderr.on("error", () => undefined)
  // Ctrl-C leaves once what was given to the pipe is out, so that no line is cut; a second one leaves at once.
  const interrupted = new AbortController()
  const leave = (): void => {
    interrupted.abort()
    process.stdout.write("", () => process.exit(130))
  }
  process.once("SIGINT", leave)
  return {
    environment: process.env,
    stdin: standardInput(),
    stdout: process.stdout,
    stderr: process.stderr,
    outputClosed: outputClosed.signal,
    interrupted: interrupted.signal,
    endOnInterrupt: () => process.off("SIGINT", leave),
    clock: () => performance.now(),
    exitCodeOf: (code) => (interrupted.signal.aborted ? 130 : outputClosed.signal.aborted ? lost : code),
  }
}

/** Node takes a folder for an input that holds nothing; here it is what it is for a file that is named. */
function standardInput(): World["stdin"] {
  if (!fstatSync(0).isDirectory()) return process.stdin
  const problem = new NfoldError("cannot-read", "a folder, not a file", { expected: "a file or a pipe" })
  return new Readable({
    read() {
      this.destroy(inFile("standard input", problem) as Error)
    },
  })
}
