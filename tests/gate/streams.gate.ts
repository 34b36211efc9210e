import { spawnSync } from "node:child_process"
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join, resolve } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"

/** The lines of README that hand a stream to other engines; they are run here as they stand there. */
const readme = readFileSync("README.md", "utf8").split("\n")
const folder = mkdtempSync(join(tmpdir(), "nfold-streams-"))
const lines = Array.from({ length: 60 }, (_, n) =>
  JSON.stringify({ id: n, values: [n, n + 2, n + 1, 2 * n], horizon: 3 }),
)

beforeAll(() => {
  const nfold = join(folder, "nfold")
  writeFileSync(nfold, `#!/bin/sh\nexec "${process.execPath}" "${resolve("dist/cli/nfold.js")}" "$@"\n`)
  chmodSync(nfold, 0o755)
  writeFileSync(join(folder, "series.ndjson"), `${lines.join("\n")}\n`)
})

afterAll(() => rmSync(folder, { recursive: true }))

function shell(command: string, input = ""): { readonly status: number | null; readonly out: string } {
  const { status, stdout } = spawnSync("sh", ["-c", command], {
    cwd: folder,
    encoding: "utf8",
    input,
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
  })
  return { status, out: stdout }
}

test("README's run under GNU parallel gives the answers of one process, in order", () => {
  const line = readme.find((one) => one.startsWith("parallel "))?.replace(/ +#.*$/, "")
  expect(line).toContain("--block 10M nfold forecast --ndjson")
  const { status } = shell(line?.replace("--block 10M", "--block 500") ?? "false")
  expect(status).toBe(0)
  const whole = shell("nfold forecast --ndjson < series.ndjson").out
  expect(whole.trim().split("\n")).toHaveLength(lines.length)
  expect(readFileSync(join(folder, "forecasts.ndjson"), "utf8")).toBe(whole)
})

test.each(["spark-shell", "hadoop"])(
  "the filter that README gives %s ends well with a bad line, not without nfold",
  (engine) => {
    const filter = "nfold forecast --ndjson || [ $? -eq 1 ]"
    expect(readme.find((one) => one.startsWith(`${engine} `))).toContain(filter)
    const { status, out } = shell(filter, `${lines[0]}\nnot a series\n${lines[1]}\n`)
    expect(status).toBe(0)
    expect(out.trim().split("\n")).toHaveLength(3)
    expect(shell(filter.replace("--ndjson", "--no-such-option"), "").status).not.toBe(0)
  },
)
