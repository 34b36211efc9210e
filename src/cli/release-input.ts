import { NfoldError } from "../errors.ts"
import { type Limits, requireFigures } from "../io/limits.ts"
import type { ProseOptions } from "../prose/read-text.ts"
import { parseRelease } from "../release/parse.ts"
import type { Release } from "../release/types.ts"
import { about, type Input, readInput } from "./input.ts"
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
  if (files.indexOf("-") !== files.lastIndexOf("-")) {
    throw new NfoldError("bad-argument", "standard input is named twice", { expected: "- once, and files beside it" })
  }
  const outcomes = await Promise.allSettled(files.map((file) => readRelease(world, file, options)))
  const errors = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason as unknown] : []))
  if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors)
  return outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []))
}

/** Reads a release file, or prose, from a file or standard input. Errors name the file. */
export async function readRelease(world: World, file: string, options: ReadOptions): Promise<ReleaseInput> {
  return releaseOf(await readInput(world, file, { ...options, streamFormat: "text" }), options)
}

/** The release that an input is or tells of. Errors name the file. */
export async function releaseOf(input: Input, options: ReadOptions): Promise<ReleaseInput> {
  const { name, text, format, limits } = input
  if (format === "text") {
    // Loaded only when there is prose to read: release files need none of it.
    const { extractRelease } = await import("../prose/extract.ts")
    return {
      name,
      release: about(input, () => extractRelease(text, proseOptions(options, limits))),
      source: text,
      text,
    }
  }
  return about(input, () => {
    if (format === "json") {
      const release = parseRelease(text)
      requireFigures(release.figures.length, limits)
      return { name, release, source: text, text: null }
    }
    throw new NfoldError("bad-argument", `a ${format} file holds a series, not a release`, {
      expected: "a release (.json) or prose (.txt, .md); nfold forecast and nfold project read series",
    })
  })
}

function proseOptions({ lang, asOf }: ReadOptions, limits: Limits): ProseOptions {
  return {
    checkCount: (count) => requireFigures(count, limits),
    ...(lang === undefined || lang === "auto" ? {} : { language: lang }),
    ...(asOf === undefined ? {} : { asOf }),
  }
}
