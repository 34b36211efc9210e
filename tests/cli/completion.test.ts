import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { COMMANDS } from "../../src/cli/commands.ts"

let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nfold-completion-"))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe("nfold completion", () => {
  test("bash completes commands, options, choices, and leaves files to the shell", () => {
    const script = write("nfold.bash", completion("bash"))
    const answer = (...words: readonly string[]): string =>
      execFileSync("bash", ["--norc", "-c", BASH, "bash", script, ...words], { encoding: "utf8" }).trim()
    expect(answer("nfold", "ch").split(" ")).toContain("check")
    expect(answer("nfold", "check", "--j")).toBe("--json")
    expect(answer("nfold", "check", "--color", "")).toBe("auto always never")
    expect(answer("nfold", "completion", "")).toBe("bash zsh fish")
    expect(answer("nfold", "check", "READ")).toBe("")
  })

  test("every command and every option of it stands in each script", () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      const script = completion(shell)
      for (const { name } of COMMANDS) expect(script).toContain(name)
      expect(script).toContain(shell === "fish" ? "-l rounding" : "--rounding")
    }
  })

  test("another shell is refused with those that there are", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/nfold.js", "completion", "tcsh"], {
      encoding: "utf8",
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain("bash, zsh, fish")
  })
})

const BASH = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _nfold; echo "\${COMPREPLY[@]}"`

function completion(shell: string): string {
  return execFileSync(process.execPath, ["dist/cli/nfold.js", "completion", shell], { encoding: "utf8" })
}

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
