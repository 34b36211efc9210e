import { NfoldError } from "../errors.ts"
import type { Limits } from "../io/limits.ts"
import { readTextFile, readTextStream } from "../io/read-text.ts"
import { inFile } from "./errors.ts"
import type { ReadOptions } from "./options.ts"
import { limitsOf, type World } from "./world.ts"

export type InputFormat = "text" | "json" | "csv" | "ndjson"

/** What a command was given to read. */
export interface Input {
  /** As errors and headings name it. */
  readonly name: string
  readonly text: string
  readonly format: InputFormat
  readonly limits: Limits
}

const STANDARD_INPUT = "standard input"

/** Reads a file, or standard input for "-". The format is the one asked for, else the one that the name tells. Errors name the file. */
export async function readInput(
  world: World,
  file: string,
  { from, streamFormat }: Pick<ReadOptions, "from"> & { readonly streamFormat: InputFormat },
): Promise<Input> {
  const name = file === "-" ? STANDARD_INPUT : file
  try {
    const format = formatOf(file, { ...(from === undefined ? {} : { from }), streamFormat })
    const limits = limitsOf(world)
    const text = file === "-" ? await readTextStream(world.stdin, limits) : await readTextFile(file, limits)
    return { name, text, format, limits }
  } catch (error) {
    throw inFile(name, error)
  }
}

/** Does something with an input; what goes wrong is said to be about it. */
export function about<Result>(input: Input, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    throw inFile(input.name, error, input.text)
  }
}

/** The format that was asked for, else the one that the name tells. */
export function formatOf(
  file: string,
  { from, streamFormat }: Pick<ReadOptions, "from"> & { readonly streamFormat: InputFormat },
): InputFormat {
  return from ?? (file === "-" ? streamFormat : formatOfName(file))
}

/**
 * The files to read: those named, else standard input.
 *
 * @throws NfoldError `bad-argument` when none is named and standard input is a keyboard, so that nothing would come
 */
export function requireInput(world: World, command: string, files: readonly string[]): readonly string[] {
  if (files.length > 0) return files
  if (world.stdin.isTTY !== true) return ["-"]
  throw new NfoldError("bad-argument", `${command} needs a file`, {
    expected: `nfold ${command} FILE, or nfold ${command} - to read standard input`,
  })
}

function formatOfName(file: string): InputFormat {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ""
  const format = FORMATS.get(ending)
  if (format !== undefined) return format
  throw new NfoldError(
    "cannot-read",
    ending === "" ? "the name does not tell what it is" : `a .${ending} file is of no known format`,
    {
      expected: "a name in .json, .txt, .md, .csv or .ndjson, or --from text|json|csv|ndjson",
    },
  )
}

const FORMATS: ReadonlyMap<string, InputFormat> = new Map([
  ["json", "json"],
  ["txt", "text"],
  ["md", "text"],
  ["csv", "csv"],
  ["ndjson", "ndjson"],
])
