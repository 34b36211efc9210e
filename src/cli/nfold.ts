#!/usr/bin/env node
import { readFileSync } from "node:fs"
import type { World } from "./world.ts"

const words = process.argv.slice(2)

if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
  process.stdout.write(`${readVersion()}\n`)
} else {
  const world = makeWorld()
  const { run } = await import("./program.ts")
  const code = await run(words, world, readVersion)
  process.exitCode = world.interrupted.aborted ? 130 : world.outputClosed.aborted ? 0 : code
}

function readVersion(): string {
  const file = new URL("../../package.json", import.meta.url)
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }
  return version
}

/** The one place that reads `process`. A reader that leaves early (`nfold check ... | head -1`) is no error. */
function makeWorld(): World {
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
