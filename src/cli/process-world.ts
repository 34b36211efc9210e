import type { World } from "./world.ts"

/** The world of a real run, and the one place that reads `process`. A reader that leaves early (`nfold check ... | head -1`) is no error. */
export function processWorld(): World {
  const outputClosed = new AbortController()
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error
    outputClosed.abort()
    process.exitCode = 0
  })
  // Ctrl-C leaves once what was given to the pipe is out, so that no line is cut; a second one leaves at once.
  const interrupted = new AbortController()
  process.once("SIGINT", () => {
    interrupted.abort()
    process.stdout.write("", () => process.exit(130))
  })
  return {
    environment: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    outputClosed: outputClosed.signal,
    interrupted: interrupted.signal,
    clock: () => performance.now(),
  }
}
