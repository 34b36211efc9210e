import { writeFile } from "node:fs/promises"
import { NfoldError } from "../errors.ts"

/** Writes a file, over one that is there. @throws NfoldError `cannot-write` */
export async function writeTextFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (cause) {
    throw new NfoldError("cannot-write", reasonOf(cause), { expected: "a file in a folder that can be written", cause })
  }
}

function reasonOf(cause: unknown): string {
  switch ((cause as NodeJS.ErrnoException).code) {
    case "ENOENT":
      return "the folder is not there"
    case "EISDIR":
      return "a folder, not a file"
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "not allowed to write it"
    case "ENOSPC":
      return "no room left to write it"
    default:
      return `cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`
  }
}
