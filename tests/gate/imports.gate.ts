import { spawnSync } from "node:child_process"
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"

/** Each line is an import that the house forbids: the room it would stand in, and what it would reach. */
const wrongWays: readonly (readonly [room: string, target: string])[] = [
  ["numbers", "../growth/share.ts"],
  ["figures", "../growth/share.ts"],
  ["check", "../forecast/types.ts"],
  ["forecast", "../release/types.ts"],
  ["charts", "../check/types.ts"],
  ["growth", "node:fs"],
  ["findings", "../index.ts"],
  ["reports", "../cli/nfold.ts"],
]

let house = ""

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "nfold-house-"))
  copyFileSync("biome.json", join(house, "biome.json"))
})

afterAll(() => rmSync(house, { recursive: true }))

for (const [room, target] of wrongWays) {
  test(`an import of ${target} in ${room}/ fails the linter`, () => {
    const { status, printed } = lint(`src/${room}/probe.ts`, `import * as other from "${target}"\n\nexport { other }\n`)
    expect(printed).toMatch(/noRestrictedImports|noNodejsModules/)
    expect(status).toBe(1)
  })
}

test("process is refused outside cli/ and allowed in it", () => {
  const code = "export const columns: unknown = process.env.COLUMNS\n"
  expect(lint("src/growth/probe.ts", code)).toMatchObject({
    status: 1,
    printed: expect.stringContaining("noRestrictedGlobals"),
  })
  expect(lint("src/cli/probe.ts", code).status).toBe(0)
})

test("an import from a room above passes the linter", () => {
  expect(lint("src/growth/probe.ts", 'import * as other from "../numbers/x.ts"\n\nexport { other }\n').status).toBe(0)
})

/** What the linter makes of one file of the house. */
function lint(path: string, code: string): { readonly status: number | null; readonly printed: string } {
  const file = join(house, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
  const biome = resolve("node_modules/.bin/biome")
  const { status, stdout, stderr } = spawnSync(biome, ["lint", "--vcs-enabled=false", path], {
    cwd: house,
    encoding: "utf8",
  })
  rmSync(file)
  return { status, printed: stdout + stderr }
}
