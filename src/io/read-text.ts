import { createReadStream } from "node:fs"
import { NfoldError } from "../errors.ts"
import { decodeText } from "./decode.ts"
import { type Limits, requireBytes } from "./limits.ts"

/**
 * The text of a file. It is read piece by piece up to the limit, whatever its size is said to be: a device or a file that grows has no end.
 *
 * @throws NfoldError `cannot-read` when there is none to read, `too-large` beyond the limit, `bad-text` when it is no text
 */
export async function readTextFile(path: string, limits: Limits): Promise<string> {
  try {
    return decodeText(await bytesOf(createReadStream(path), limits))
  } catch (cause) {
    if (cause instanceof NfoldError) throw cause
    throw new NfoldError("cannot-read", reasonOf(cause), { expected: "a file that can be read", cause })
  }
}

/** The text of a stream such as standard input. @throws NfoldError as for a file */
export async function readTextStream(stream: AsyncIterable<Uint8Array | string>, limits: Limits): Promise<string> {
  return decodeText(await bytesOf(stream, limits))
}

async function bytesOf(stream: AsyncIterable<Uint8Array | string>, limits: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const piece of stream) {
    const chunk = typeof piece === "string" ? new TextEncoder().encode(piece) : piece
    size += chunk.length
    requireBytes(size, limits)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Why a file could not be read, in words. */
export function reasonOf(cause: unknown): string {
  switch ((cause as NodeJS.ErrnoException).code) {
    case "ENOENT":
      return "no such file"
    case "EISDIR":
      return "a folder, not a file"
    case "ELOOP":
      return "a link that leads back to itself"
    case "EACCES":
    case "EPERM":
      return "not allowed to read it"
    default:
      return `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`
  }
}
