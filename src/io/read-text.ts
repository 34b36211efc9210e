import { readFile } from "node:fs/promises"
import { NfoldError } from "../errors.ts"
import { decodeText } from "./decode.ts"

/** The text of a file. @throws NfoldError `cannot-read` when there is none to read, `bad-text` when it is no text */
export async function readTextFile(path: string): Promise<string> {
  return decodeText(await readBytes(path))
}

/** The text of a stream such as standard input. */
export async function readTextStream(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk)
  return decodeText(Buffer.concat(chunks))
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new NfoldError("cannot-read", reasonOf(cause), { expected: "a file that can be read", cause })
  }
}

/** Why a file could not be read, in words. */
export function reasonOf(cause: unknown): string {
  switch ((cause as NodeJS.ErrnoException).code) {
    case "ENOENT":
      return "no such file"
    case "EISDIR":
      return "a folder, not a file"
    case "EACCES":
    case "EPERM":
      return "not allowed to read it"
    case "ERR_FS_FILE_TOO_LARGE":
      return "the file is larger than 2 GB"
    default:
      return `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`
  }
}
