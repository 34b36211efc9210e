import { NfoldError } from "../errors.ts"

/** What an error is about: a file, and the text in it where that could be read. */
export interface Source {
  readonly file: string
  readonly text: string | null
}

const sources = new WeakMap<NfoldError, Source>()

/** Remembers which file an error is about, so that its lines name it, and its text, so that they can show the place. */
export function inFile(file: string, error: unknown, text: string | null = null): unknown {
  if (error instanceof NfoldError && !sources.has(error))
    sources.set(error, { file, text: text?.replace(/^\uFEFF/, "") ?? null })
  return error
}

/** What an error is known to be about. */
export function sourceOf(error: NfoldError): Source | null {
  return sources.get(error) ?? null
}
