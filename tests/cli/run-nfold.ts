import { type ChildProcess, spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

/** The program as it is shipped: `npm test` builds it first. */
export const nfoldPath: string = fileURLToPath(new URL("../../dist/cli/nfold.js", import.meta.url))

/** What a run of the program printed, and how it ended. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program with these words and this standard input. */
export async function runNfold(words: readonly string[], input: string | Uint8Array = ""): Promise<Run> {
  const child = startNfold(words)
  child.stdin?.on("error", () => undefined)
  child.stdin?.end(input)
  return ended(child)
}

export function startNfold(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [nfoldPath, ...words], { stdio: "pipe" })
}

/** What a started program prints until it ends. */
export function ended(child: ChildProcess): Promise<Run> {
  let out = ""
  let err = ""
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text
  })
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text
  })
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, out, err }))
  })
}
