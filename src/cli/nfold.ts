#!/usr/bin/env node
import { readFileSync } from "node:fs"
import { processWorld } from "./process-world.ts"

const words = process.argv.slice(2)

if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
  process.stdout.write(`${readVersion()}\n`)
} else {
  const world = processWorld()
  const { run } = await import("./program.ts")
  const code = await run(words, world, readVersion)
  process.exitCode = world.interrupted.aborted ? 130 : world.outputClosed.aborted ? 0 : code
}

function readVersion(): string {
  const file = new URL("../../package.json", import.meta.url)
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }
  return version
}
