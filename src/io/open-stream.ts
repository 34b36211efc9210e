import { open } from "node:fs/promises"
import type { Readable } from "node:stream"
import { NfoldError } from "../errors.ts"
import { reasonOf } from "./read-text.ts"

/** A file to be read piece by piece, and its size; null where it has none, as a pipe. */
export interface OpenStream {
  readonly stream: Readable
  readonly size: number | null
}

/** @throws NfoldError `cannot-read` when there is nothing to read */
export async function openStream(path: string): Promise<OpenStream> {
  try {
    const file = await open(path)
    const stats = await file.stat()
    if (stats.isDirectory()) {
      await file.close()
      throw Object.assign(new Error("a folder"), { code: "EISDIR" })
    }
    return { stream: file.createReadStream(), size: stats.isFile() ? stats.size : null }
  } catch (cause) {
    throw new NfoldError("cannot-read", reasonOf(cause), { expected: "a file that can be read", cause })
  }
}
