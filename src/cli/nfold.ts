#!/usr/bin/env node
import { readFileSync } from "node:fs"
import { processWorld } from "./process-world.ts"

const words = process.argv.slice(2)

const world = processWorld()

if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
  process.stdout.write(`${readVersion()}\n`)
} else {
  const { run } = await import("./program.ts")
  process.exitCode = world.exitCodeOf(await run(words, world, readVersion))
}

function readVersion(): string {
  const file = new URL("../../package.json", import.meta.url)
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }
  return version
}
