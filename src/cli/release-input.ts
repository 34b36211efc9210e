import { NfoldError } from "../errors.ts"
import { parseRelease } from "../release/parse.ts"
import type { Release } from "../release/types.ts"
import { inFile } from "./errors.ts"
import { type Input, readInput } from "./input.ts"
import type { ReadOptions } from "./options.ts"
import type { World } from "./world.ts"

/** A release and where it came from; `text` is the prose that it was read from, null for a release file. */
export interface ReleaseInput {
  readonly name: string
  readonly release: Release
  /** What the file holds. */
  readonly source: string
  readonly text: string | null
}

/** Reads all files, and reports what is wrong with any of them at once. */
export async function readReleases(
  world: World,
  files: readonly string[],
  options: ReadOptions,
): Promise<readonly ReleaseInput[]> {
  const outcomes = await Promise.allSettled(files.map((file) => readRelease(world, file, options)))
  const errors = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason as unknown] : []))
  if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors)
  return outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []))
}

/** Reads a release file, or prose, from a file or standard input. Errors name the file. */
export async function readRelease(world: World, file: string, options: ReadOptions): Promise<ReleaseInput> {
  try {
    return await releaseOf(await readInput(world, file, { ...options, streamFormat: "text" }), options)
  } catch (error) {
    throw inFile(file === "-" ? "standard input" : file, error)
  }
}

export async function releaseOf({ name, text, format }: Input, options: ReadOptions): Promise<ReleaseInput> {
  switch (format) {
    case "json":
      return { name, release: parseRelease(text), source: text, text: null }
    case "text":
      return { name, release: await readProse(text, options), source: text, text }
    case "csv":
    case "ndjson":
      throw new NfoldError("bad-argument", `a ${format} file holds a series, not a release`, {
        expected: "a release (.json) or prose (.txt, .md); nfold forecast and nfold project read series",
      })
  }
}

/** Loaded only when there is prose to read: release files need none of it. */
async function readProse(text: string, { lang, asOf }: ReadOptions): Promise<Release> {
  const { extractRelease } = await import("../prose/extract.ts")
  return extractRelease(text, {
    ...(lang === undefined || lang === "auto" ? {} : { language: lang }),
    ...(asOf === undefined ? {} : { asOf }),
  })
}
