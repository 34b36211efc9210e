import { lstat, rename, rm, writeFile } from "node:fs/promises"
import { NfoldError } from "../errors.ts"

/** Writes a file, over one that is there; a file that cannot be written as a whole is left as it was. @throws NfoldError `cannot-write` */
export async function writeTextFile(path: string, text: string): Promise<void> {
  try {
    if (await isReplaceable(path)) await replace(path, text)
    else await writeFile(path, text)
  } catch (cause) {
    throw new NfoldError("cannot-write", whyNotWritten(cause), {
      expected: "a file in a folder that can be written",
      cause,
    })
  }
}

/** Whether nothing or a plain file is there. Links, pipes and devices are written through. */
async function isReplaceable(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile()
  } catch {
    return true
  }
}

/** Writes beside the file, then moves it into its place, which is one step. */
async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.part`
  try {
    await writeFile(beside, text, { flag: "wx" })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") await rm(beside, { force: true })
    throw cause
  }
  await rename(beside, path)
}

/** Why something could not be written, in words. */
export function whyNotWritten(cause: unknown): string {
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
    case "EDQUOT":
      return "no room left to write it"
    case "EEXIST":
      return "its .part, which a run that was cut off may have left, is in the way"
    default:
      return `cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`
  }
}
