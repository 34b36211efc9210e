import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const scripts = readdirSync("examples").filter((name) => name.endsWith(".ts"))

test("the examples that users were promised are there", () => {
  expect(scripts).toEqual(
    expect.arrayContaining([
      "january-february.ts",
      "outlook-2021.ts",
      "regions.ts",
      "shares.ts",
      "trend.ts",
      "year-over-year.ts",
    ]),
  )
})

for (const script of scripts) {
  test(`examples/${script} runs by the command at its top and prints a chart with labelled axes`, () => {
    const source = readFileSync(join("examples", script), "utf8")
    const command = /^ \* +((?:npx|node|npm run) .*)$/m.exec(source.slice(0, source.indexOf("*/")))?.[1]
    expect(command, "a line of the comment at the top holds the command alone").toBeDefined()
    const { status, stdout, stderr } = spawnSync("sh", ["-c", command ?? "false"], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    })
    expect(stderr).toBe("")
    expect(status).toBe(0)
    expect(source).toContain('from "nfold"')
    expect(stdout).toMatch(/[┤┼│|].*[─╭╮╰╯█▇┄*#-]/)
    expect(stdout.split("\n").every((line) => line.length <= 80)).toBe(true)
  })
}
