import { spawnSync } from "node:child_process"
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join, resolve } from "node:path"

/** A fenced block of a Markdown text: its language and what stands in it. */
export interface Block {
  readonly language: string
  readonly text: string
}

const fence = /^```(\w+)\n(.*?)^```$/gms

export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(fence)].map(([, language = "", text = ""]) => ({ language, text }))
}

/** The text with every console block as its commands print it now. */
export function withScreens(markdown: string): string {
  return markdown.replaceAll(fence, (block, language: string, text: string) =>
    language === "console" ? `\`\`\`console\n${screensOf(text)}\`\`\`` : block,
  )
}

/** The commands of a console block, each with what it prints: at 80 columns, without colour, as a reader pipes it. */
function screensOf(text: string): string {
  const commands = text.split("\n").filter((line) => line.startsWith("$ "))
  return commands.map((line) => `${line}\n${printedBy(line.slice(2))}`).join("")
}

function printedBy(command: string): string {
  const folder = mkdtempSync(join(tmpdir(), "nfold-readme-"))
  const run = `exec "${process.execPath}" "${resolve("dist/cli/nfold.js")}" "$@"`
  writeProgram(join(folder, "nfold"), run)
  // The tarball's program is this one: package.gate.ts installs it and compares what its demo prints.
  writeProgram(join(folder, "npx"), `shift\n${run}`)
  const environment = { PATH: `${folder}${delimiter}${process.env.PATH}`, LANG: "C.UTF-8" }
  const { stdout } = spawnSync("sh", ["-c", command], { encoding: "utf8", env: environment })
  rmSync(folder, { recursive: true })
  return stdout.replaceAll(/ +$/gm, "")
}

function writeProgram(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}
