import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { COMMANDS } from "../../src/cli/commands.ts"

const page = readFileSync("dist/nfold.1", "utf8")

test("the manual page has a section for every command, with the options that its help shows", () => {
  for (const { name } of COMMANDS) {
    const section = page.split(`.SS nfold ${name} `)[1]?.split(".S")[0] ?? ""
    const { stdout } = spawnSync(process.execPath, ["dist/cli/nfold.js", name, "--help"], { encoding: "utf8" })
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option ?? "")
    expect(options.length, name).toBeGreaterThan(0)
    for (const option of options) expect(section, name).toContain(option.replaceAll("-", "\\-"))
  }
})

test("no line of the manual page is a request that roff does not know", () => {
  const requests = page.split("\n").filter((line) => line.startsWith("."))
  expect(requests.filter((line) => !/^\.(TH|SH|SS|TP|B|I)( |$)/.test(line))).toEqual([])
})
